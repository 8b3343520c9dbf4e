/** Patterns that bring no literal of three bytes: found by two, by one, or on every line; always as the naive loop has it. */
import { describe, expect, it } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import { createNaiveMatcher } from './naive-matcher.ts';
import { aLine, Dice } from './oracle-cases.ts';
import type { LineMatcher, Pattern } from './pattern.ts';

const encoder = new TextEncoder();
const SOURCES = [
  '\\bgo(\\d+\\.\\d+(?:\\.\\d+)?)\\b',
  'e\\d{2}',
  '\\d+%',
  'K[1-3]',
  '[{]x|µ',
  'C:',
  ' $',
  '\\b[A-Z]{3}\\b',
  '^$',
  '^\\s*\\d',
  '(\\w)\\1',
  '(?<!a)b|\\d(?=x)',
  '[^\\x00-\\x7f]{2}',
  '\\s{2,}\\S',
  '[a-f]{20,40}',
  '\\d\\n\\w',
  '^\\W*\\n\\W',
] as const;
const EXTRAS = ['go1.21', 'GO2', 'e05', '7%', '{x', '[x', 'c:', 'ss', '\u212a1', 'ſs', '\u00b5', '\u039c', ''] as const;

function patternsOf(sources: readonly string[]): Pattern[] {
  return sources.map((source) => ({ owner: source, kind: 'regex', source }));
}

function run(matcher: LineMatcher, chunks: readonly string[]): string[] {
  const hits = [...chunks.flatMap((chunk) => [...matcher.feed(encoder.encode(chunk))]), ...matcher.end()];
  hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  return hits.map(({ pattern, line, endLine }) => `${pattern}@${line}-${endLine}`);
}

describe.each(['best', 'plain'] as const)('patterns without a literal of three bytes, on the %s engine', (engine) => {
  it('are found as the naive loop finds them, alone and together', () => {
    const dice = new Dice(41);
    let found = 0;
    for (let round = 0; round < 40; round++) {
      const sources = SOURCES.filter(() => dice.chance(round < 20 ? 20 : 80));
      const patterns = patternsOf([...sources, 'connect', 'x']);
      const lines = Array.from({ length: 60 }, () => {
        const line = dice.chance(80) ? aLine(dice) : '';
        return line + dice.pick(EXTRAS) + dice.pick(['\n', '\n', '\r\n', ' \n'] as const);
      });
      const chunks = [lines.slice(0, 31).join(''), lines.slice(31).join('') + dice.pick(EXTRAS)];
      const expected = run(createNaiveMatcher(patterns), chunks);
      expect(run(createMatcher(patterns, { engine, automatonAfter: 0 }), chunks), sources.join('\n')).toEqual(expected);
      found += expected.length;
    }
    expect(found).toBeGreaterThan(2000);
  });

  it('are found in the last bytes of a text, at the seams of a long line, and once', () => {
    const matcher = createMatcher(patternsOf(['%', 'go', '\\d{2}', '\\x00?9$']), { engine });
    const long = `${'a'.repeat(4095)}go${'b'.repeat(140_000)}go 12 ${'c'.repeat(5000)}%`;
    expect(run(matcher, [`${long}\n${long}\n9\n12\ngo\n%`])).toEqual(
      ['0@0', '1@0', '2@0', '0@1', '1@1', '2@1', '3@2', '2@3', '1@4', '0@5'].map((hit) => `${hit}-${hit.slice(2)}`),
    );
  });

  it('do not stop each other when an automaton for all of them would have too many states', () => {
    // What n units back stood is a state of its own for every combination.
    const wide = Array.from({ length: 12 }, (_, i) => `[ab][^c]{${8 + i}}[de]$`);
    const dice = new Dice(9);
    const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
    const lines = Array.from({ length: 1500 }, () => Array.from({ length: 60 }, () => dice.pick(letters)).join(''));
    const chunks = [lines.join('\n')];
    expect(run(createMatcher(patternsOf(wide), { engine }), chunks)).toEqual(
      run(createNaiveMatcher(patternsOf(wide)), chunks),
    );
  });
});
