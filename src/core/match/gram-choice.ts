/**
 * Which four bytes of a literal speak for it: those that are rarest in a sample of the log, with a prior for what the sample
 * does not hold. Linear in the sample and the literals; some 40 ns a byte of literal.
 */
import type { MatchTables } from './match-tables.ts';
import { GRAM_BYTES, gramHash, KNOWN_BITS, KNOWN_SHIFT, WIDE_BYTES, wideHash } from './scan-layout.ts';

export const HASHES = 65_536;
/** Of a literal under three bytes, less its length: it finds lines only where there is no other. */
export const NEVER = 0x7fffffff;

/** How often grams stand in a sample, by hash; of eight bytes too, which tell how rare a longer literal is. */
export interface GramCounts {
  readonly four: Uint32Array;
  readonly eight: Uint16Array;
}

const MOST_EIGHT = 0xffff;
const FOLDED = 0x20202020;

export function countGrams(sample: Uint8Array): GramCounts {
  const four = new Uint32Array(HASHES);
  const eight = new Uint16Array(1 << KNOWN_BITS);
  let gram = 0;
  let before = 0;
  for (let i = 0; i < sample.length; i++) {
    before = (before >>> 8) | (gram << 24);
    gram = (gram >>> 8) | ((sample[i]! | 0x20) << 24);
    if (i < 7) continue;
    four[gramHash(gram)]!++;
    const hash = wideHash(before, gram) >>> KNOWN_SHIFT;
    if (eight[hash]! < MOST_EIGHT) eight[hash]!++;
  }
  return { four, eight };
}

const PRIOR = new Uint8Array(256);
for (const [rank, letter] of [...' etaoinsrldcupmfghbyw'].entries()) PRIOR[letter.charCodeAt(0)] = 28 - rank;

/** The four bytes from `at`, folded. */
export function gramAt(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24) | FOLDED | 0;
}

/** Columns over literals. */
export interface GramChoice {
  /** How often the literal's rarest gram stands in the sample, times 256, and its prior. */
  readonly rarity: Int32Array;
  /** Where its rarest gram stands, and the rarest of those at some distance from it (the same one when there is none). */
  readonly offset: Uint8Array;
  readonly secondOffset: Uint8Array;
}

const DISTANCE = 3;

export function chooseGrams({ literalStarts, literalBytes: bytes }: MatchTables, counts: GramCounts): GramChoice {
  const { four, eight } = counts;
  const count = literalStarts.length - 1;
  const choice = { rarity: new Int32Array(count), offset: new Uint8Array(count), secondOffset: new Uint8Array(count) };
  const costs = new Int32Array(256);
  for (let literal = 0; literal < count; literal++) {
    const start = literalStarts[literal]!;
    const length = literalStarts[literal + 1]! - start;
    if (length < GRAM_BYTES) {
      choice.rarity[literal] = length < 3 ? NEVER - length : rarityOfThree(bytes.subarray(start, start + 3), four);
      continue;
    }
    const last = length - GRAM_BYTES;
    let rarity = NEVER;
    let best = 0;
    let gram = 0;
    for (let i = 0; i < length; i++) {
      gram = (gram >>> 8) | ((bytes[start + i]! | 0x20) << 24);
      const at = i - GRAM_BYTES + 1;
      if (at < 0) continue;
      const from = start + at;
      const prior =
        PRIOR[bytes[from]!]! + PRIOR[bytes[from + 1]!]! + PRIOR[bytes[from + 2]!]! + PRIOR[bytes[from + 3]!]!;
      const cost = 256 * four[gramHash(gram)]! + prior;
      costs[at] = cost;
      if (cost < rarity) {
        rarity = cost;
        best = at;
      }
    }
    let second = best;
    let secondCost = NEVER;
    for (let at = 0; at <= last; at++) {
      if (costs[at]! < secondCost && Math.abs(at - best) >= DISTANCE) {
        secondCost = costs[at]!;
        second = at;
      }
    }
    for (let at = 0; at + WIDE_BYTES <= length && rarity > 100; at++) {
      const first = gramAt(bytes, start + at);
      const seen = 256 * eight[wideHash(first, gramAt(bytes, start + at + GRAM_BYTES)) >>> KNOWN_SHIFT]! + 100;
      if (seen < rarity) rarity = seen;
    }
    choice.rarity[literal] = rarity - Math.min(length, 40);
    choice.offset[literal] = best;
    choice.secondOffset[literal] = second;
  }
  return choice;
}

/** Three bytes stand for all grams that go on from them. */
function rarityOfThree(bytes: Uint8Array, four: Uint32Array): number {
  return continuations(bytes).reduce((sum, gram) => sum + 256 * four[gramHash(gram)]!, 197);
}

/** Folded, with all that may follow. */
export function continuations(bytes: Uint8Array): number[] {
  const { length } = bytes;
  const head = gramAt(bytes, 0) & ((1 << (8 * length)) - 1);
  const grams: number[] = [];
  for (let byte = 0; byte < 256; byte++) if ((byte & 0x20) !== 0) grams.push(head | (byte << (8 * length)));
  return grams;
}
