import { describe, expect, it } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import { createNaiveMatcher } from './naive-matcher.ts';
import { aLine, aPattern, Dice } from './oracle-cases.ts';
import type { LineHit, LineMatcher, Pattern } from './pattern.ts';

const encoder = new TextEncoder();

function patterns(...sources: string[]): Pattern[] {
  return sources.map((source) => ({ owner: source, kind: 'regex', source }));
}

function run(matcher: LineMatcher, chunks: readonly (string | Uint8Array)[]): LineHit[] {
  const hits = chunks.flatMap((chunk) => [...matcher.feed(typeof chunk === 'string' ? encoder.encode(chunk) : chunk)]);
  // Patterns over several lines may come a feed later.
  return [...hits, ...matcher.end()].sort((a, b) => a.line - b.line || a.pattern - b.pattern);
}

describe('createMatcher', () => {
  it('counts lines over all that was fed, in order of line, then pattern', () => {
    const matcher = createMatcher(patterns('two|three', 'one', 't'));
    expect(run(matcher, ['one\ntwo\n', '\nTHREE one'])).toEqual([
      { pattern: 1, line: 0, endLine: 0 },
      { pattern: 0, line: 1, endLine: 1 },
      { pattern: 2, line: 1, endLine: 1 },
      { pattern: 0, line: 3, endLine: 3 },
      { pattern: 1, line: 3, endLine: 3 },
      { pattern: 2, line: 3, endLine: 3 },
    ]);
  });

  it('starts anew after the end', () => {
    const matcher = createMatcher(patterns('a'));
    expect(run(matcher, ['\na'])).toEqual(run(matcher, ['\na']));
  });

  it('names what it leaves out', () => {
    const { refused } = createMatcher(patterns('ok', '(', `${'(?:a{1,1000}b){1,1000}'}`));
    expect(refused.map(({ pattern }) => pattern)).toEqual([1, 2]);
    expect(refused[1]?.reason).toMatch(/repetitions/);
  });

  it('finds a pattern over several lines where it starts, across seams', () => {
    const matcher = createMatcher(patterns('error:.*\\n\\s+at (.*)\\n', 'b\\nc$'));
    expect(run(matcher, ['x\nerror: a\n', '  at b\nc\n', 'error: d\n', '  at e'])).toEqual([
      { pattern: 0, line: 1, endLine: 3 },
      { pattern: 1, line: 2, endLine: 3 },
    ]);
  });

  it('looks elsewhere too when a match may start where the line does or after a unit', () => {
    const line = 'strip: prog: Text file busy';
    for (const source of ['(?:^|\\s)[^\\s:]+: Text file busy', '^(?:\\d+|.*[a-z]): text|[ab]+\\W*[^x:]+: text']) {
      expect(run(createMatcher(patterns(source)), [line])).toEqual([{ pattern: 0, line: 0, endLine: 0 }]);
      expect(run(createMatcher(patterns(source), { engine: 'plain' }), [line])).toHaveLength(1);
    }
  });

  it('asks for a unit beside a literal that the nearest of two repeats may leave out', () => {
    for (const source of ['\\w\\w?x', 'x\\d?\\d']) {
      expect(run(createMatcher(patterns(source)), ['b x y\n', 'box2'])).toEqual([{ pattern: 0, line: 1, endLine: 1 }]);
    }
  });

  it('agrees with the naive loop on generated patterns and lines', () => {
    const dice = new Dice(11);
    for (let round = 0; round < 60; round++) {
      const some = patterns(
        ...Array.from({ length: 12 }, () => aPattern(dice)),
        `${aPattern(dice)}\\n${aPattern(dice)}`,
      );
      const lines = Array.from({ length: 30 }, () => aLine(dice) + dice.pick(['\n', '\n', '\r\n', '\r\r\n'] as const));
      const chunks = [lines.slice(0, 13).join(''), lines.slice(13).join('')];
      expect(run(createMatcher(some), chunks), some.map((p) => p.source).join('\n')).toEqual(
        run(createNaiveMatcher(some), chunks),
      );
    }
  });
});
