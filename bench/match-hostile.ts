/** Logs that cost the matcher most: made of what it looks for, of one byte, of no lines at all, of bytes that are no text. */

import { tablesOf } from '../src/core/match/compile-tables.ts';
import { literalOf } from '../src/core/match/match-tables.ts';
import { Dice } from '../src/core/match/oracle-cases.ts';
import type { Pattern } from '../src/core/match/pattern.ts';
import { type Catalogue, wordsOf } from './match-workload.ts';

export interface HostileLog {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const SOUP_LINE = 3000;

export function hostileLogs(catalogue: Catalogue, patterns: readonly Pattern[], bytes: number): HostileLog[] {
  const dice = new Dice(77);
  const tables = tablesOf(patterns);
  const decoder = new TextDecoder();
  const literals = Array.from({ length: tables.literalStarts.length - 1 }, (_, i) =>
    decoder.decode(literalOf(tables, i)),
  );
  const uses = new Uint32Array(literals.length);
  const undecided: string[] = [];
  tables.patternOf.forEach((pattern, alternative) => {
    const parts = tables.partLiterals.subarray(tables.partStarts[alternative], tables.partStarts[alternative + 1]);
    for (const literal of parts) {
      uses[literal]!++;
      if (tables.trees.has(pattern)) undecided.push(literals[literal]!);
    }
  });
  const common = literals.map((_, i) => i).sort((a, b) => uses[b]! - uses[a]!);
  const commonest = common.slice(0, 40).map((i) => literals[i]!);
  const errors = catalogue.records.flatMap((r) => (r.examples ?? []).map((example) => example.text));
  const words = catalogue.records.flatMap((r) => wordsOf(r.root_cause));
  const lines = (length: number, part: () => string): Uint8Array => {
    const out: string[] = [];
    let line = '';
    for (let size = 0; size < bytes; ) {
      const piece = part();
      line += piece;
      size += Buffer.byteLength(piece);
      if (line.length >= length) {
        out.push(line);
        line = '';
      }
    }
    return new TextEncoder().encode(`${out.join('\n')}\n${line}`);
  };
  return [
    { name: 'a real error on every line', bytes: lines(1, () => dice.pick(errors)) },
    { name: 'the same error on every line', bytes: lines(1, () => errors[0] ?? '') },
    { name: "the patterns' literals, 200-byte lines", bytes: lines(200, () => `${dice.pick(literals)} `) },
    { name: "the patterns' literals, 3 kB lines", bytes: lines(SOUP_LINE, () => `${dice.pick(literals)} `) },
    { name: 'the same with text outside ASCII', bytes: lines(SOUP_LINE, () => `${dice.pick(literals)}é`) },
    { name: 'the same with carriage returns', bytes: lines(SOUP_LINE, () => `${dice.pick(literals)}\r`) },
    { name: 'the same, a literal a line', bytes: lines(1, () => dice.pick(literals)) },
    { name: 'literals that most patterns use, 3 kB lines', bytes: lines(SOUP_LINE, () => `${dice.pick(commonest)} `) },
    ...(undecided.length > 0
      ? [
          {
            name: 'literals of patterns kept as trees, 3 kB lines',
            bytes: lines(SOUP_LINE, () => `${dice.pick(undecided)} `),
          },
        ]
      : []),
    {
      name: 'real errors cut short, 3 kB lines',
      bytes: lines(SOUP_LINE, () => {
        const error = dice.pick(errors);
        return `${error.slice(0, 1 + dice.below(error.length)).replaceAll('\n', ' ')} `;
      }),
    },
    {
      name: "the patterns' literals, one line",
      bytes: lines(Number.POSITIVE_INFINITY, () => `${dice.pick(literals)} `),
    },
    {
      name: 'real errors, one line',
      bytes: lines(Number.POSITIVE_INFINITY, () => `${dice.pick(errors)} `.replaceAll('\n', ' ')),
    },
    { name: 'prose, one line', bytes: lines(Number.POSITIVE_INFINITY, () => `${dice.pick(words)} `) },
    { name: 'one letter', bytes: new Uint8Array(bytes).fill(97) },
    { name: 'nothing but line ends', bytes: new Uint8Array(bytes).fill(10) },
    { name: 'random bytes', bytes: Uint8Array.from({ length: bytes }, () => dice.below(256)) },
  ];
}
