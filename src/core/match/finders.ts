/**
 * Which literal of each alternative finds its lines, and under which hash each such literal stands. Linear in the tables.
 */
import { continuations, type GramChoice, type GramCounts, gramAt, HASHES } from './gram-choice.ts';
import { literalOf, type MatchTables } from './match-tables.ts';
import {
  GRAM_BYTES,
  gramHash,
  KNOWN_BITS,
  KNOWN_SHIFT,
  pairHash,
  shortHash,
  WIDE_BYTES,
  wideHash,
} from './scan-layout.ts';

/** More than any tables have. */
const MOST_FINDERS = 2 ** 21;

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
  return commonFirst({ count, partOf, of, literals }, rarity);
}

/** Numbers the finders anew, the most frequent ones first, so that what is looked at often stands side by side in memory. */
function commonFirst({ count, partOf, of, literals }: Finders, rarity: Int32Array): Finders {
  const keys = new Float64Array(count);
  for (let finder = 0; finder < count; finder++) keys[finder] = finder - rarity[literals[finder]!]! * MOST_FINDERS;
  keys.sort();
  const sorted = new Uint32Array(count);
  const numberOf = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const finder = keys[i]! - Math.floor(keys[i]! / MOST_FINDERS) * MOST_FINDERS;
    sorted[i] = literals[finder]!;
    numberOf[finder] = i;
  }
  return { count, partOf, of: of.map((finder) => numberOf[finder]!), literals: sorted };
}

/** Under which hashes finders stand: those of finder f from `starts[f]` up to `starts[f + 1]`. */
export interface FinderPlaces {
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  /** Finder → where its gram stands in the literal. */
  readonly offsets: Uint8Array;
  /** Hashes of grams that find lines. */
  readonly grams: Uint8Array;
  readonly wideBits: Uint8Array;
  readonly shortBits: Uint8Array;
  /** Folded pairs of bytes that begin literals under three bytes; undefined when there is none such. */
  readonly pairs: Uint8Array | undefined;
}

/** What a place that a gram stands at costs, against one where the eight bytes do, and one cell more to look at there. */
const GRAM_COST = 4;
const WIDE_COST = 12;

/** Puts every finder under one gram: a rare one or one that is looked for anyway, with eight bytes that are rare. */
export function placeFinders(tables: MatchTables, { count, literals }: Finders, counts: GramCounts): FinderPlaces {
  const { literalStarts, literalBytes: bytes } = tables;
  const { four, eight } = counts;
  const grams = new Uint8Array(HASHES);
  const wideBits = new Uint8Array(1 << (KNOWN_BITS - 3));
  const shortBits = new Uint8Array(1 << (KNOWN_BITS - 3));
  let pairs: Uint8Array | undefined;
  const sharing = new Uint16Array(HASHES);
  const own = new Uint32Array(count);
  const offsets = new Uint8Array(count);
  const starts = new Uint32Array(count + 1);
  const continued = new Map<number, number[]>();
  const lengthOf = (finder: number): number =>
    literalStarts[literals[finder]! + 1]! - literalStarts[literals[finder]!]!;
  const noteShort = (hash: number): void => {
    sharing[hash >>> 16]!++;
    grams[hash >>> 16] = 1;
    setBit(shortBits, hash);
  };
  // Short ones first: they have the least choice, and where they are looked for others can be too.
  for (let finder = 0; finder < count; finder++) {
    const length = lengthOf(finder);
    starts[finder + 1] = 1;
    if (length >= WIDE_BYTES) continue;
    if (length < GRAM_BYTES) {
      const literal = literalOf(tables, literals[finder]!);
      let hashes: number[];
      if (length < 3) {
        const own = length === 2 ? [gramAt(literal, 0) & 0xffff] : continuations(literal);
        pairs ??= new Uint8Array(HASHES);
        for (const pair of own) pairs[pair] = 1;
        hashes = own.map(pairHash);
      } else {
        hashes = continuations(literal).map(shortHash);
        hashes.forEach(noteShort);
      }
      continued.set(finder, hashes);
      starts[finder + 1] = hashes.length;
      continue;
    }
    const start = literalStarts[literals[finder]!]!;
    let best = Number.POSITIVE_INFINITY;
    for (let at = 0; at + GRAM_BYTES <= length; at++) {
      const hash = shortHash(gramAt(bytes, start + at));
      const cost = GRAM_COST * four[hash >>> 16]! + sharing[hash >>> 16]!;
      if (cost < best) {
        best = cost;
        own[finder] = hash;
        offsets[finder] = at;
      }
    }
    noteShort(own[finder]!);
  }
  sharing.fill(0);
  for (let finder = 0; finder < count; finder++) {
    const length = lengthOf(finder);
    if (length < WIDE_BYTES) continue;
    const start = literalStarts[literals[finder]!]!;
    let best = Number.POSITIVE_INFINITY;
    let gram = 0;
    for (let at = 0; at + WIDE_BYTES <= length; at++) {
      const first = gramAt(bytes, start + at);
      const hash = gramHash(first);
      const wide = wideHash(first, gramAt(bytes, start + at + GRAM_BYTES));
      const seen = (grams[hash] === 0 ? GRAM_COST * four[hash]! : 0) + WIDE_COST * eight[wide >>> KNOWN_SHIFT]!;
      const cost = seen + sharing[wide >>> 16]!;
      if (cost < best) {
        best = cost;
        gram = hash;
        own[finder] = wide;
        offsets[finder] = at;
      }
    }
    grams[gram] = 1;
    sharing[own[finder]! >>> 16]!++;
    setBit(wideBits, own[finder]!);
  }
  for (let finder = 0; finder < count; finder++) starts[finder + 1]! += starts[finder]!;
  const hashes = new Uint32Array(starts[count]!);
  for (let finder = 0; finder < count; finder++) hashes.set(continued.get(finder) ?? [own[finder]!], starts[finder]);
  return { starts, hashes, offsets, grams, wideBits, shortBits, pairs };
}

function setBit(bits: Uint8Array, hash: number): void {
  bits[hash >>> (KNOWN_SHIFT + 3)]! |= 1 << ((hash >>> KNOWN_SHIFT) & 7);
}
