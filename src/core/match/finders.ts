/**
 * Which literal of each alternative finds its lines, and under which hash each such literal stands. Linear in the tables.
 */
import { continuations, type GramChoice, type GramCounts, gramAt, HASHES } from './gram-choice.ts';
import { literalOf, type MatchTables } from './match-tables.ts';
import { GRAM_BYTES, gramHash } from './scan-layout.ts';

export interface Finders {
  readonly count: number;
  /** Alternative → the part of it that finds lines, counted from its first one. */
  readonly partOf: Uint8Array;
  /** Alternative → finder. */
  readonly of: Uint32Array;
  /** Finder → literal. */
  readonly literals: Uint32Array;
}

export function chooseFinders(tables: MatchTables, { rarity }: GramChoice): Finders {
  const { partStarts, partLiterals, firstLineParts, patternOf } = tables;
  const alternatives = patternOf.length;
  const partOf = new Uint8Array(alternatives);
  const of = new Uint32Array(alternatives);
  const literals = new Uint32Array(Math.min(alternatives, rarity.length));
  const finderOf = new Int32Array(rarity.length).fill(-1);
  let count = 0;
  for (let i = 0; i < alternatives; i++) {
    const first = partStarts[i]!;
    const end = firstLineParts[i]! > 0 ? first + firstLineParts[i]! : partStarts[i + 1]!;
    let best = first;
    for (let part = first + 1; part < end; part++) {
      if (rarity[partLiterals[part]!]! < rarity[partLiterals[best]!]!) best = part;
    }
    const literal = partLiterals[best]!;
    if (finderOf[literal]! < 0) {
      literals[count] = literal;
      finderOf[literal] = count++;
    }
    partOf[i] = best - first;
    of[i] = finderOf[literal]!;
  }
  return { count, partOf, of, literals };
}

/** Entries by hash: those of hash h from `starts[h]` up to `starts[h + 1]`. */
export interface Buckets {
  readonly starts: Uint32Array;
  readonly finders: Uint32Array;
  /** Where the gram stands in the literal. */
  readonly offsets: Uint8Array;
}

/** Puts every finder under one gram: a rare one, and one that few others stand under. */
export function fillBuckets(tables: MatchTables, { count, literals }: Finders, { four }: GramCounts): Buckets {
  const { literalStarts, literalBytes: bytes } = tables;
  const starts = new Uint32Array(HASHES + 1);
  const hashes = new Uint16Array(count);
  const ownOffsets = new Uint8Array(count);
  const short = new Map<number, number[]>();
  for (let finder = 0; finder < count; finder++) {
    const literal = literals[finder]!;
    const start = literalStarts[literal]!;
    const length = literalStarts[literal + 1]! - start;
    if (length < GRAM_BYTES) {
      const own = [...new Set(continuations(literalOf(tables, literal)).map(gramHash))];
      for (const hash of own) starts[hash + 1]!++;
      short.set(finder, own);
      continue;
    }
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at + GRAM_BYTES <= length; at++) {
      const hash = gramHash(gramAt(bytes, start + at));
      const cost = 4 * four[hash]! + starts[hash + 1]!;
      if (cost < best) {
        best = cost;
        hashes[finder] = hash;
        ownOffsets[finder] = at;
      }
    }
    starts[hashes[finder]! + 1]!++;
  }
  for (let hash = 0; hash < HASHES; hash++) starts[hash + 1]! += starts[hash]!;
  const next = starts.slice();
  const list = new Uint32Array(starts[HASHES]!);
  const offsets = new Uint8Array(list.length);
  for (let finder = 0; finder < count; finder++) {
    const own = short.get(finder);
    if (own) for (const hash of own) list[next[hash]!++] = finder;
    else {
      const at = next[hashes[finder]!]!++;
      list[at] = finder;
      offsets[at] = ownOffsets[finder]!;
    }
  }
  return { starts, finders: list, offsets };
}
