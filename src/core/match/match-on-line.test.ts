import { describe, expect, it } from 'vitest';
import { matchOnLine } from './match-on-line.ts';
import { aLine, aPattern, Dice } from './oracle-cases.ts';

describe('matchOnLine', () => {
  it('gives offsets and named captures', () => {
    const text = "fatal: detected dubious ownership in repository at '/src'";
    const match = matchOnLine("ownership in repository at '(?<path>[^']+)'(?<rest>x)?", text);
    expect(match).toEqual({ start: 24, end: 57, captures: { path: '/src' } });
  });

  it('says null for what does not stand there and for what is no regex', () => {
    expect(matchOnLine('a(b', 'ab')).toBeNull();
    expect(matchOnLine('absent', 'present')).toBeNull();
  });

  it.each([
    ['(a+)+$', `${'a'.repeat(4000)}!`],
    ['(a|aa)*b', 'a'.repeat(100_000)],
    ['^(\\w+\\s?)*$', `${'word '.repeat(2000)}!`],
    ['(?=(a+))\\1*b', 'a'.repeat(4000)],
    ['(.*)(.*)(.*)(.*)(.*)x', 'y'.repeat(20_000)],
  ])('ends on %s', (source, text) => {
    expect(matchOnLine(source, text)).toBeNull();
  });

  it('finds a match over the seam of two windows', () => {
    const text = `${'-'.repeat(4090)}Cannot find 'x'${'-'.repeat(9000)}`;
    expect(matchOnLine("cannot find '(?<what>.)'", text)).toEqual({ start: 4090, end: 4105, captures: { what: 'x' } });
  });

  it('does not take the seam of a window for the end of the line', () => {
    const text = 'ab '.repeat(5000);
    expect(matchOnLine('b$', text)).toBeNull();
    expect(matchOnLine('ab(?! )', text)).toBeNull();
    expect(matchOnLine(' a\\b', text)).toBeNull();
  });

  it('agrees with native RegExp on matches and captures', () => {
    const dice = new Dice(7);
    let matched = 0;
    for (let i = 0; i < 6000; i++) {
      const source = aPattern(dice);
      const regex = new RegExp(source, 'i');
      for (let k = 0; k < 4; k++) {
        const text = aLine(dice);
        const native = regex.exec(text);
        const ours = matchOnLine(source, text);
        const expected = native && [native.index, native.index + native[0].length];
        expect(ours && [ours.start, ours.end], `${source} on ${JSON.stringify(text)}`).toEqual(expected);
        if (native) matched++;
      }
    }
    expect(matched).toBeGreaterThan(3000);
  });

  it('agrees with native RegExp on named groups in loops, choices and look-arounds', () => {
    const sources = [
      '(?:(?<a>x)|(?<b>y))+',
      '(?:(?<a>a)|b)*',
      '(?=(?<a>.b))a',
      '(?<!(?<a>q))a(?<b>b)?',
      '(?<a>a+?)(?<b>b*)(?<c>c)?$',
      '(?<a>(?:a|ab))(?<b>c|bcd)(?<c>d*)',
      '(?<q>[\'"])(?<v>.*?)\\k<q>',
      '(?<=(?<a>\\d{2,}))x',
    ];
    const texts = ['xyx', 'ab', 'aab', 'abcd', 'say "a\'b" now', "'x' \"", '123x', 'qab', 'bbab', 'AABBC'];
    for (const source of sources) {
      for (const text of texts) {
        const native = new RegExp(source, 'i').exec(text);
        const taken =
          native && Object.fromEntries(Object.entries(native.groups ?? {}).filter(([, v]) => v !== undefined));
        expect(matchOnLine(source, text)?.captures ?? null, `${source} on ${text}`).toEqual(taken);
      }
    }
  });
});
