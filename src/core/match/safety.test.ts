/** Nothing that a log or a pattern holds may stop the scan: each of these ends, and says what it should. */
import { describe, expect, it } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import { Dice } from './oracle-cases.ts';
import type { Pattern } from './pattern.ts';

const encoder = new TextEncoder();

function asPatterns(...sources: string[]): Pattern[] {
  return sources.map((source) => ({ owner: source, kind: 'regex', source }));
}

const EXPONENTIAL = [
  'error (a+)+$',
  'error (a|aa)+$',
  'error (.*a){12}x',
  'error (\\w+\\s?)*!',
  '(?=error (a*)*b)',
  '(error)(a*)*\\1',
];

describe.each(['best', 'plain'] as const)('the %s engine', (engine) => {
  it('ends on exponential patterns and the lines that feed them', () => {
    const matcher = createMatcher(asPatterns(...EXPONENTIAL, 'error a'), { engine });
    const line = `error ${'a'.repeat(3000)}`;
    const hits = [...matcher.feed(encoder.encode(`${line}!\n${line}?\n${'error '.repeat(2000)}\n`)), ...matcher.end()];
    expect(hits.filter(({ pattern }) => pattern === 6).map(({ line: at }) => at)).toEqual([0, 1]);
    expect(hits.filter(({ pattern }) => pattern < 2)).toEqual([]);
  });

  it('finds both ends of a line of some megabytes, once', () => {
    const matcher = createMatcher(asPatterns('first error', 'last error$', '^first', 'middle.*error'), { engine });
    const bytes = encoder.encode(`first error ${'abc error '.repeat(300_000)}last error\nfirst`);
    expect([...matcher.feed(bytes), ...matcher.end()].map(({ pattern, line }) => [pattern, line])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it('goes on from a line of some megabytes, full of the literal that begins the match, and onto one', () => {
    const matcher = createMatcher(asPatterns('error \\nlast', 'last\\nerror', 'first [^\\n]{1,99}\\n'), { engine });
    const long = 'error '.repeat(400_000);
    const bytes = encoder.encode(`first ${long}\nlast\n${long}\nfirst error\n${long}`);
    expect([...matcher.feed(bytes), ...matcher.end()]).toEqual([
      { pattern: 0, line: 0, endLine: 1 },
      { pattern: 1, line: 1, endLine: 2 },
      { pattern: 2, line: 3, endLine: 4 },
    ]);
  });

  it('holds more hits than there is room for at once', () => {
    const many = asPatterns(...Array.from({ length: 2500 }, (_, i) => `common(?:x${i})?`));
    const matcher = createMatcher(many, { engine });
    const hits = matcher.feed(encoder.encode('a common line\n'.repeat(20)));
    expect(hits).toHaveLength(2500 * 20);
    expect(hits.slice(0, 3)).toEqual([0, 1, 2].map((pattern) => ({ pattern, line: 0, endLine: 0 })));
    expect(hits.at(-1)).toEqual({ pattern: 2499, line: 19, endLine: 19 });
  });

  it('takes any bytes', () => {
    const dice = new Dice(1);
    const noise = Uint8Array.from({ length: 400_000 }, () => dice.below(256));
    const matcher = createMatcher(asPatterns('abc', 'a[^b]{2,9}c', 'x.*y.*zz', '\\bfoo\\b'), { engine });
    const lines = noise.reduce((count, byte) => count + (byte === 10 ? 1 : 0), 0);
    matcher.feed(noise);
    const [hit] = matcher.feed(encoder.encode('\nfoo'));
    expect(hit).toEqual({
      pattern: 3,
      line: lines + (noise.at(-1) === 10 ? 0 : 1) + 1,
      endLine: lines + (noise.at(-1) === 10 ? 0 : 1) + 1,
    });
  });
});

it('refuses what would need too much room, and goes on with the rest', () => {
  const nested = `${'(?:'.repeat(200)}a${')'.repeat(200)}`;
  const { refused, feed } = createMatcher(asPatterns('x{1,60000}', nested, 'a'.repeat(9000), 'fine', '(?<a'));
  expect(refused.map(({ pattern }) => pattern)).toEqual([0, 1, 2, 4]);
  expect(refused.every(({ reason }) => reason.length > 5)).toBe(true);
  expect(feed).toBeTypeOf('function');
});
