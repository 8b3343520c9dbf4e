import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripControls } from './strip-controls.ts';

describe('control sequences', () => {
  test.each([
    ['colours', '\u001b[1;31merror\u001b[0m: x', 'error: x'],
    ['true colours', '\u001b[38;2;255;0;0mred\u001b[39m', 'red'],
    ['an erased line', 'text\u001b[K', 'text'],
    ['a title', '\u001b]0;title\u0007text', 'text'],
    ['a link', '\u001b]8;;https://a.example\u001b\\text\u001b]8;;\u001b\\', 'text'],
    ["Buildkite's times", '\u001b_bk;t=1763892000123\u0007text', 'text'],
    ['a character set', '\u001b(Btext', 'text'],
    ['colours without their ESC', '[31merror[0m: x', 'error: x'],
    ['a range that is no colour', 'rate(x[5m])', 'rate(x[5m])'],
    ['a progress bar', ' 10%\r 50%\rdone', 'done'],
    ['a move to the first column', 'a\u001b[K\u001b[77G1/2\u001b[2G\u001b[1G ✗ a\u001b[K', ' ✗ a'],
    ['a redraw that ends empty', 'travis_fold:start:a\r\u001b[0K', 'travis_fold:start:a'],
    ['a fold before a title', 'section_start:1:a\r\u001b[0KTitle', 'Title'],
    ['overstriking', 'N\bNA\bAM\bM', 'NAM'],
    ['a tab, which stays', 'a\tb', 'a\tb'],
    ['a NUL', 'a\u0000b', 'ab'],
    ['an unfinished sequence', 'a\u001b[', 'a'],
  ])('%s', (_, raw, wanted) => {
    expect(stripControls(raw)).toBe(wanted);
  });

  test('none is left of any text, and plain text stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('\u001b', '[', ']', '0', ';', 'm', '\r', '\b', '\u0007', 'a', ' ', '\u009b', 'K'),
        }),
        (raw) => {
          expect(stripControls(raw)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
        },
      ),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '错', ':', '{') }), (raw) => {
        expect(stripControls(raw)).toBe(raw);
      }),
    );
  });
});
