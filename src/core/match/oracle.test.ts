/** The engine against native RegExp, pair by pair: generated and real patterns, every line end and encoding, both paths. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMatcher } from './create-matcher.ts';
import { createNaiveMatcher } from './naive-matcher.ts';
import { aLine, aPattern, Dice } from './oracle-cases.ts';
import type { LineHit, LineMatcher, Pattern } from './pattern.ts';

const encoder = new TextEncoder();
const LINE_ENDS = ['\n', '\n', '\r\n', '\r\r\n', '\n\n'] as const;
const BROKEN = [
  [0xff],
  [0xe6, 0x89],
  [0xf0, 0x9f, 0x98],
  [0xc3],
  [0x80],
  [0xed, 0xa0, 0x80],
  [0xe2, 0x80],
  [0x00],
] as const;

function run(matcher: LineMatcher, chunks: readonly Uint8Array[]): string[] {
  const hits: LineHit[] = [];
  for (const chunk of chunks) hits.push(...matcher.feed(chunk));
  hits.push(...matcher.end());
  hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  return hits.map(({ pattern, line, endLine }) => `${pattern}@${line}-${endLine}`);
}

/** Cuts after some of the line ends. */
function chunksOf(bytes: Uint8Array, dice: Dice): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] !== 10 || !dice.chance(8)) continue;
    chunks.push(bytes.subarray(start, i + 1));
    start = i + 1;
  }
  chunks.push(bytes.subarray(start));
  return chunks;
}

function expectSame(patterns: readonly Pattern[], chunks: readonly Uint8Array[]): number {
  const expected = run(createNaiveMatcher(patterns), chunks);
  const said = (): string => patterns.map(({ source }, i) => `${i}: ${source}`).join('\n');
  expect(run(createMatcher(patterns), chunks), said()).toEqual(expected);
  // Automata come into play on much text only: here from the first byte on.
  for (const engine of ['best', 'plain'] as const) {
    expect(run(createMatcher(patterns, { engine, automatonAfter: 0 }), chunks), said()).toEqual(expected);
  }
  return expected.length;
}

function asPatterns(sources: readonly string[]): Pattern[] {
  return sources.map((source) => ({ owner: source, kind: 'regex', source }));
}

interface Wire {
  readonly regex: string;
  readonly regex_zh?: string;
  readonly examples?: readonly { readonly text: string }[];
  readonly counterexamples?: readonly { readonly text: string }[];
  readonly detect?: readonly { readonly version_regex: string }[];
}

function readRecords(): Wire[] {
  const root = 'public/data/signatures';
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => JSON.parse(readFileSync(join(root, name), 'utf8')) as Wire);
}

describe('the matcher and the naive loop agree', () => {
  it('on 30,000 generated pairs, with all line ends and broken UTF-8', { timeout: 120_000 }, () => {
    const dice = new Dice(3);
    let hits = 0;
    for (let round = 0; round < 75; round++) {
      const sources = Array.from({ length: 10 }, () => aPattern(dice));
      if (dice.chance(50)) sources.push(`${aPattern(dice)}\\r?\\n${aPattern(dice)}`);
      const parts: number[] = [];
      for (let i = 0; i < 40; i++) {
        parts.push(...encoder.encode(aLine(dice)));
        if (dice.chance(12)) parts.push(...dice.pick(BROKEN));
        parts.push(...encoder.encode((dice.chance(20) ? aLine(dice) : '') + dice.pick(LINE_ENDS)));
      }
      if (dice.chance(50)) parts.push(...encoder.encode(aLine(dice)));
      hits += expectSame(asPatterns(sources), chunksOf(Uint8Array.from(parts), dice));
    }
    expect(hits).toBeGreaterThan(3000);
  });

  it('on patterns over several lines, by each of their alternatives', { timeout: 120_000 }, () => {
    const dice = new Dice(29);
    const words = ['error', 'sh: ', 'npm', 'ab', '错误', 'at x', '> '] as const;
    const gaps = [
      '',
      '.*',
      '\\d+',
      '\\s{0,4}',
      '[^\\n]{1,9}',
      '\\n',
      '\\n\\s*',
      '\\r?\\n',
      '(?:.*\\n){1,2}',
      '^',
      '$',
    ] as const;
    // How far a match reaches back before its first literal: bounded, over line ends too, or not.
    const heads = [
      '',
      '',
      '> [^\\n]{1,9}\\n',
      '[^\\n]{0,6}',
      '(?:ab |1){1,3}',
      '\\s{0,3}',
      '.{2,4}\\n',
      '.*',
      '(?:no\\n)?',
    ] as const;
    const oneOf = (count: number): string => {
      let source: string = dice.pick(heads) + dice.pick(words);
      for (let i = 0; i < count; i++) source += dice.pick(gaps) + dice.pick(words);
      return source;
    };
    let hits = 0;
    for (let round = 0; round < 60; round++) {
      const sources = Array.from({ length: 8 }, () =>
        Array.from({ length: 1 + dice.below(3) }, () => oneOf(dice.below(3))).join('|'),
      );
      sources.push(`${oneOf(1)}\\n${oneOf(1)}`);
      let text = '';
      for (let i = 0; i < 60; i++) {
        for (let k = dice.below(4); k > 0; k--) text += dice.pick(words) + dice.pick(['', ' ', '1', '\u2028', 'é']);
        text += dice.pick(LINE_ENDS);
      }
      hits += expectSame(asPatterns(sources), chunksOf(encoder.encode(text), dice));
    }
    expect(hits).toBeGreaterThan(3000);
  });

  it('on patterns that literals alone do not decide, verified where one stands', { timeout: 120_000 }, () => {
    const dice = new Dice(41);
    const words = ['error', 'ab', 'no', "'", '.', ' v', '错误', 'é: ', 'x1'] as const;
    const gaps = [
      '',
      '.*',
      '\\d+',
      '(?!ab)',
      '(?<!x)',
      '(?= ?[a-e])',
      '.{0,9}?',
      "[^'‘]{1,4}",
      '\\s+',
      '(?:ab )?',
      '(?:no|x)+',
      '\\b',
      '.{3,20}',
      '[‘’]',
      '\\W?\\w{2}',
      ' ',
      '[^ ]* ',
      '(?:ab|[x7]{1,3}){2,4}',
    ] as const;
    const heads = [
      '',
      '',
      '',
      '^',
      '^\\s*',
      '^(?!.*no)',
      '^.{0,9}?',
      '.{2,5}',
      '(?<=a) ',
      '(?:[^ ]+ )*',
      '(?:ab|no ){1,3}',
      "(?:[^']{1,4}'|x){2}",
    ] as const;
    const tails = ['', '', '.{3}', '(?! v)', '$', '\\d*(?:\\.\\d+)?', '(?:ab)+'] as const;
    let hits = 0;
    for (let round = 0; round < 60; round++) {
      const sources = Array.from({ length: 14 }, () => {
        let source = dice.pick(heads) + dice.pick(words).replace('.', '\\.');
        for (let i = dice.below(4); i > 0; i--) source += dice.pick(gaps) + dice.pick(words).replace('.', '\\.');
        return source + dice.pick(tails);
      });
      let text = '';
      for (let i = 0; i < 40; i++) {
        for (let k = dice.below(dice.chance(10) ? 120 : 9); k > 0; k--) {
          text += dice.pick(words) + dice.pick(['', '', ' ', '7', '‘', '\u2028', '\r', 'É', '😀', '\u00a0']);
        }
        text += dice.pick(LINE_ENDS);
      }
      hits += expectSame(asPatterns(sources), chunksOf(encoder.encode(text), dice));
    }
    expect(hits).toBeGreaterThan(1000);
  });

  it('on the catalogue over its own examples, whole, shortened, in capitals and run together', {
    timeout: 240_000,
  }, () => {
    const dice = new Dice(5);
    const records = readRecords();
    const patterns = asPatterns([
      ...new Set(
        records.flatMap((r) => [
          r.regex,
          ...(r.regex_zh ? [r.regex_zh] : []),
          ...(r.detect ?? []).map((entry) => entry.version_regex),
        ]),
      ),
    ]);
    const texts = records.flatMap((r) => [...(r.examples ?? []), ...(r.counterexamples ?? [])].map(({ text }) => text));
    const some = texts.slice(0, 400);
    const lines = some.flatMap((text) => {
      const cut = text.slice(dice.below(8), text.length - dice.below(8));
      return [
        text,
        dice.pick([
          text.toUpperCase(),
          cut,
          text.replace(/ /g, '\u00a0'),
          `${text} ${dice.pick(texts).split('\n')[0]}`,
        ]),
      ];
    });
    const bytes = encoder.encode(lines.join('\n'));
    // Most are examples, which stand whole in the text.
    expect(expectSame(patterns, chunksOf(bytes, dice))).toBeGreaterThan(some.length);
  });

  it('on matches that are cut by any window or piece of a long line', () => {
    const patterns = asPatterns([
      'needle one.{1,40}two',
      'needle (one|two)\\b',
      "at '[^']+' \\d+$",
      '^start',
      'x{3,5}end',
      '需要',
    ]);
    const filler = ['abc ', '需', '\u2028', 'é', 'x'];
    for (let i = 0; i < filler.length; i++) {
      for (let shift = 0; shift < 12; shift++) {
        const line = (length: number): string => (filler[i] ?? '').repeat(length);
        const text = `start ${line(1360 + shift)}needle one 需要 two${line(1030)}needle two${line(70_000 - shift)}xxxxend at 'é' 12`;
        const bytes = encoder.encode(`${text}\nstart ${text}\r\n${text}`);
        expect(expectSame(patterns, [bytes])).toBeGreaterThan(10);
      }
    }
  });

  it('on lines made to cost most: long, dense with the literals of the patterns, repeated', {
    timeout: 120_000,
  }, () => {
    const dice = new Dice(17);
    let hits = 0;
    for (let round = 0; round < 24; round++) {
      const sources = Array.from({ length: 14 }, () => aPattern(dice));
      const words = sources.flatMap((source) => source.match(/[\p{L}\p{N}]{2,}/gu) ?? ['ab']);
      const dense = (length: number): string => {
        let line = '';
        while (line.length < length) line += dice.pick(words) + dice.pick([' ', '', ': ', "'", 'é', '\u2028', '\r']);
        return line;
      };
      // No longer than what one window holds: beyond that the two read a line differently on purpose.
      const line = dense(900);
      const text = [
        line,
        line.toUpperCase(),
        line,
        dense(60),
        'K'.repeat(300),
        'ſ ı İ K'.repeat(40),
        dense(1200),
        '',
        line,
      ];
      hits += expectSame(asPatterns(sources), chunksOf(encoder.encode(text.join(dice.pick(LINE_ENDS))), dice));
    }
    expect(hits).toBeGreaterThan(500);
  });
});
