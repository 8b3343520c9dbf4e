import { describe, expect, it } from 'vitest';
import { isJoined, matchOnLine } from './match-on-line.ts';
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

  it('agrees with native RegExp where repeats of sets meet each other, greedy and lazy, in loops and look-arounds', () => {
    const dice = new Dice(31);
    const sets = ['.', '[ab]', '[^b]', '\\w', '\\d', '[a-c ]', '[^x]', 'a'] as const;
    const counts = ['*', '+', '{0,5}', '{2,9}', '{4}', '{5,}', '{3,40}', '?', '{0,30}'] as const;
    const others = ['b', 'x', '1', '\\b', '$', 'c|$', '(?=b|$)', '(?!a)', '(?<=b)', '(?:ab|ba)', '(?:|c)'] as const;
    const repeat = (): string => dice.pick(sets) + dice.pick(counts) + (dice.chance(40) ? '?' : '');
    const part = (depth: number): string => {
      if (!dice.chance(30) || depth === 0) return dice.chance(60) ? repeat() : `(?:${dice.pick(others)})`;
      const body = part(depth - 1) + part(depth - 1);
      return `(?<g${names++}>${body}|${repeat()})${dice.pick(['', '', '?', '{1,3}', '{2}'])}`;
    };
    let names = 0;
    let matched = 0;
    for (let i = 0; i < 4000; i++) {
      names = 0;
      let source = dice.chance(20) ? '^' : '';
      for (let k = 1 + dice.below(4); k > 0; k--) source += part(2);
      const regex = new RegExp(source, 'i');
      for (let k = 0; k < 3; k++) {
        const text = Array.from({ length: dice.below(24) }, () => dice.pick([...'aabbcx1 é'])).join('');
        const native = regex.exec(text);
        const ours = matchOnLine(source, text);
        const said = `${source} on ${JSON.stringify(text)}`;
        expect(ours && [ours.start, ours.end], said).toEqual(native && [native.index, native.index + native[0].length]);
        const taken = Object.entries(native?.groups ?? {}).filter(([, value]) => value !== undefined);
        if (native) expect(ours?.captures, said).toEqual(Object.fromEntries(taken));
        if (native && native[0].length > 3) matched++;
      }
    }
    expect(matched).toBeGreaterThan(2000);
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

describe('isJoined', () => {
  it('tells a pattern over several lines from one that only keeps within its line', () => {
    expect(isJoined('> build\\nsh: (?<command>\\w+)')).toBe(true);
    expect(isJoined('[:\\n]\\s+at ')).toBe(true);
    expect(isJoined('fatal: [^\\n]{1,80} not found')).toBe(false);
    expect(isJoined('C:\\\\new')).toBe(false);
    expect(isJoined('a(b\\n')).toBe(false);
  });
});
