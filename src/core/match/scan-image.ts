/**
 * Tables and a sample of the log into the scanner's memory. Of each alternative the literal that is rarest in the sample
 * finds the lines, by the rarest four bytes of it; the other literals are looked up in a filter of the line's grams before
 * anything is searched. Linear in the tables; about 1 µs an alternative.
 */

import { WINDOW_BYTES } from './line-window.ts';
import {
  ALTERNATIVE,
  ALTERNATIVE_BYTES,
  BLOOM_SLOTS,
  bloomSlot,
  ENTRY,
  ENTRY_BYTES,
  FLAG,
  GRAM_BYTES,
  gramHash,
  HEADER,
  HEADER_WORDS,
  LITERAL,
  LITERAL_WORDS,
  NO_BOUND,
  NO_SET,
  OUTPUT_CAPACITY,
  OUTPUT_WORDS,
  PIECE_BYTES,
  PROGRAM_HEAD,
  TEXT_MARGIN,
  UNIT_FLAG,
} from './scan-layout.ts';
import type { MatchTables, TableAlternative } from './table-format.ts';
import { complementOf, hasUnit, LINE_ENDS, type UnitSet } from './unit-set.ts';

/** Bytes of the log that are counted. */
export const SAMPLE_BYTES = 524_288;

const HASHES = 65_536;

/** Makes room for an image: `size` bytes, zeroed. */
export type Allocate = (size: number) => ArrayBuffer;

interface LiteralChoice {
  readonly bytes: Uint8Array;
  /** How often its rarest gram stands in the sample, times 256, with a prior for what does not. */
  readonly rarity: number;
  /** Where the gram by which it is found or asked for stands. */
  gramOffset: number;
  address: number;
  finder: number;
}

export function buildScanImage(tables: MatchTables, sample: Uint8Array, allocate: Allocate): ArrayBuffer {
  const counts = countGrams(sample.subarray(0, SAMPLE_BYTES));
  const literals = tables.literals.map((bytes) => chooseGram(bytes, counts));
  const chosen = tables.alternatives.map((alternative) => rarestLiteral(alternative, literals));
  const finders: LiteralChoice[] = [];
  for (const literal of chosen) {
    const choice = literals[literal]!;
    if (choice.finder < 0) choice.finder = finders.push(choice) - 1;
  }
  // An alternative's place: by its finder, then by its number (a counting sort).
  const starts = new Uint32Array(finders.length + 1);
  for (const literal of chosen) starts[literals[literal]!.finder + 1]!++;
  for (let i = 0; i < finders.length; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const order = new Uint32Array(chosen.length);
  chosen.forEach((literal, number) => {
    order[next[literals[literal]!.finder]!++] = number;
  });
  const buckets = fillBuckets(finders, counts.four);

  let size = 4 * HEADER_WORDS;
  const header = new Uint32Array(HEADER_WORDS);
  const reserve = (name: keyof typeof HEADER, bytes: number): void => {
    header[HEADER[name]] = size;
    size += (bytes + 31) & ~31;
  };
  reserve('gramTable', HASHES);
  reserve('bucketStarts', 4 * (HASHES + 1));
  reserve('entries', ENTRY_BYTES * buckets.list.length);
  reserve('slots', 8 * chosen.length);
  reserve('alternatives', ALTERNATIVE_BYTES * chosen.length);
  reserve('hitStamps', 4 * tables.patternCount);
  reserve('candidateStamps', 4 * tables.patternCount);
  reserve('finders', 8 * finders.length);
  reserve('bloom', BLOOM_SLOTS);
  reserve('folded', WINDOW_BYTES + 64);
  reserve('positions', 4 * (PIECE_BYTES + 64));
  reserve('output', 4 * OUTPUT_WORDS * OUTPUT_CAPACITY);
  reserve('text', PIECE_BYTES + 2 * TEXT_MARGIN);
  reserve('setBitmaps', 32 * tables.sets.length);
  reserve('endsA', 4 * (WINDOW_BYTES + 16));
  reserve('endsB', 4 * (WINDOW_BYTES + 16));
  header[HEADER.outputCapacity] = OUTPUT_CAPACITY;
  const pool = size;
  for (const choice of literals) {
    choice.address = size;
    size += choice.bytes.length;
  }
  const programs = (size + 16 + 15) & ~15;
  size = programs;
  for (const { literals: parts } of tables.alternatives) size += 4 * (PROGRAM_HEAD + LITERAL_WORDS * parts.length);

  const image = allocate(size);
  const bytes = new Uint8Array(image);
  const words = new Uint32Array(image, 0, size >> 2);
  words.set(header);
  bytes.set(buckets.table, header[HEADER.gramTable]);
  const entries = header[HEADER.entries]!;
  for (let hash = 0; hash <= HASHES; hash++) {
    words[(header[HEADER.bucketStarts]! >> 2) + hash] = entries + ENTRY_BYTES * buckets.starts[hash]!;
  }
  writeBitmaps(bytes, header[HEADER.setBitmaps]!, tables.sets);
  let at = pool;
  for (const { bytes: literal } of literals) {
    bytes.set(literal, at);
    at += literal.length;
  }
  buckets.list.forEach((finder, i) => {
    const { bytes: literal, gramOffset } = finders[finder]!;
    const entry = entries + ENTRY_BYTES * i;
    for (let k = Math.min(16, literal.length) - 1; k >= 0; k--) bytes[entry + k] = literal[k]!;
    words[(entry + ENTRY.shape) >> 2] = literal.length | (gramOffset << 8);
    words[(entry + ENTRY.firstAlternative) >> 2] = starts[finder]!;
    words[(entry + ENTRY.endAlternative) >> 2] = starts[finder + 1]!;
    words[(entry + ENTRY.finder) >> 2] = finder;
  });
  finders.forEach(({ address }, i) => {
    words[(header[HEADER.finders]! >> 2) + 2 * i + 1] = address;
  });
  writeAlternatives(words, header, programs, tables, order, chosen, literals);
  return image;
}

/** How often grams stand in a sample, by hash; of eight bytes too, which tell how rare a longer literal is. */
interface GramCounts {
  readonly four: Uint32Array;
  readonly eight: Uint16Array;
}

const EIGHT_BITS = 20;

function eightHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> (32 - EIGHT_BITS);
}

function countGrams(sample: Uint8Array): GramCounts {
  const four = new Uint32Array(HASHES);
  const eight = new Uint16Array(1 << EIGHT_BITS);
  let gram = 0;
  let before = 0;
  for (let i = 0; i < sample.length; i++) {
    before = (before >>> 8) | (gram << 24);
    gram = (gram >>> 8) | ((sample[i]! | 0x20) << 24);
    if (i < 7) continue;
    four[gramHash(gram)]!++;
    const hash = eightHash(before, gram);
    if (eight[hash]! < 0xffff) eight[hash]!++;
  }
  return { four, eight };
}

/** The four bytes from `at`, folded; zero-extended where the literal ends before. */
function gramAt(bytes: Uint8Array, at: number): number {
  let gram = 0;
  for (let i = 0; i < GRAM_BYTES; i++) gram |= ((bytes[at + i] ?? 0) | 0x20) << (8 * i);
  return gram;
}

const COMMON = ' etaoinsrldcupmfghbyw';

function chooseGram(bytes: Uint8Array, { four, eight }: GramCounts): LiteralChoice {
  let gramOffset = 0;
  let rarity = Number.POSITIVE_INFINITY;
  for (let at = 0; at + GRAM_BYTES <= bytes.length; at++) {
    const seen = 256 * four[gramHash(gramAt(bytes, at))]!;
    let common = 0;
    for (let i = at; i < at + GRAM_BYTES; i++) {
      const rank = COMMON.indexOf(String.fromCharCode(bytes[i]!));
      common += rank < 0 ? 0 : 28 - rank;
    }
    if (seen + common < rarity) {
      rarity = seen + common;
      gramOffset = at;
    }
  }
  for (let at = 0; at + 8 <= bytes.length; at++) {
    rarity = Math.min(rarity, 256 * eight[eightHash(gramAt(bytes, at), gramAt(bytes, at + 4))]! + 100);
  }
  // Three bytes stand for all grams that go on from them.
  if (bytes.length < GRAM_BYTES) {
    rarity = 200;
    const grams = bytes.length < 3 ? [] : continuations(bytes);
    for (const gram of grams) rarity += 256 * four[gramHash(gram)]!;
    if (bytes.length < 3) rarity = Number.POSITIVE_INFINITY;
  }
  return { bytes, rarity: rarity - Math.min(bytes.length, 40), gramOffset, address: 0, finder: -1 };
}

function continuations(bytes: Uint8Array): number[] {
  const head = gramAt(bytes, 0) & 0xffffff;
  const grams: number[] = [];
  for (let byte = 0; byte < 256; byte++) if ((byte & 0x20) !== 0) grams.push(head | (byte << 24));
  return grams;
}

function rarestLiteral(alternative: TableAlternative, literals: readonly LiteralChoice[]): number {
  let best = alternative.literals[0]!.literal;
  for (const { literal } of alternative.literals) {
    if (literals[literal]!.rarity < literals[best]!.rarity) best = literal;
  }
  return best;
}

interface Buckets {
  readonly table: Uint8Array;
  readonly starts: Uint32Array;
  readonly list: Uint32Array;
}

/** Puts every finder under one gram: a rare one, and one that few others stand under. */
function fillBuckets(finders: readonly LiteralChoice[], counts: Uint32Array): Buckets {
  const starts = new Uint32Array(HASHES + 1);
  const hashes = finders.map((choice): readonly number[] => {
    const { bytes } = choice;
    if (bytes.length < GRAM_BYTES) return [...new Set(continuations(bytes).map(gramHash))];
    let best = Number.POSITIVE_INFINITY;
    let bestHash = 0;
    for (let at = 0; at + GRAM_BYTES <= bytes.length; at++) {
      const hash = gramHash(gramAt(bytes, at));
      const cost = 4 * counts[hash]! + starts[hash + 1]!;
      if (cost < best) {
        best = cost;
        bestHash = hash;
        choice.gramOffset = at;
      }
    }
    starts[bestHash + 1]!++;
    return [bestHash];
  });
  for (const list of hashes) if (list.length > 1) for (const hash of list) starts[hash + 1]!++;
  const table = new Uint8Array(HASHES);
  for (let hash = 0; hash < HASHES; hash++) {
    if (starts[hash + 1]! > 0) table[hash] = 4;
    starts[hash + 1]! += starts[hash]!;
  }
  const next = starts.slice();
  const list = new Uint32Array(starts[HASHES]!);
  hashes.forEach((own, finder) => {
    for (const hash of own) list[next[hash]!++] = finder;
  });
  return { table, starts, list };
}

function writeBitmaps(bytes: Uint8Array, address: number, sets: readonly UnitSet[]): void {
  sets.forEach((set, i) => {
    // Of a set that takes some units outside ASCII bytes do not tell which; what they let pass is verified.
    const others = (set.at(-1) ?? 0) >= 128;
    for (let byte = 0; byte < 256; byte++) {
      if (byte < 128 ? hasUnit(set, byte) : others) bytes[address + 32 * i + (byte >> 3)]! |= 1 << (byte & 7);
    }
  });
}

function writeAlternatives(
  words: Uint32Array,
  header: Uint32Array,
  programs: number,
  tables: MatchTables,
  order: Uint32Array,
  chosen: readonly number[],
  literals: readonly LiteralChoice[],
): void {
  const kinds = tables.sets.map(kindOf);
  let program = programs >> 2;
  order.forEach((number, i) => {
    const alternative = tables.alternatives[number]!;
    const { literals: parts, gaps } = alternative;
    const at = (header[HEADER.alternatives]! + ALTERNATIVE_BYTES * i) >> 2;
    const slotsAt = (header[HEADER.slots]! >> 2) + 2 * i;
    const joined = tables.joined.has(alternative.pattern);
    words[at] = alternative.pattern;
    const slots = joined ? [] : bloomSlots(alternative, chosen[number]!, literals);
    // Slot 0 is always set: it stands for "nothing to ask".
    words[slotsAt] = (slots[0] ?? 0) | ((slots[1] ?? 0) << 16);
    words[slotsAt + 1] = (slots[2] ?? 0) | ((slots[3] ?? 0) << 16);
    words[at + (ALTERNATIVE.program >> 2)] = 4 * program;
    words[at + (ALTERNATIVE.number >> 2)] = number;
    const conditions = parts.some((part) => part.before >= 0 || part.after >= 0 || part.beforeEdge || part.afterEdge);
    const plain = parts.length === 1 && !conditions && !joined;
    words[at + (ALTERNATIVE.flags >> 2)] =
      (plain ? FLAG.plain : 0) | (alternative.exact ? FLAG.exact : 0) | (joined ? FLAG.filterOnly : 0);
    let undecided = 0;
    let free = 1;
    words[program] = parts.length;
    parts.forEach((part, k) => {
      const to = program + PROGRAM_HEAD + LITERAL_WORDS * k;
      const gap = gaps[k - 1];
      words[to + LITERAL.gapSet] = gap && gap.set >= 0 ? gap.set : NO_SET;
      words[to + LITERAL.gapMin] = gap?.min ?? 0;
      words[to + LITERAL.gapMax] = gap && gap.max !== Number.POSITIVE_INFINITY ? gap.max : NO_BOUND;
      words[to + LITERAL.bytes] = literals[part.literal]!.address;
      words[to + LITERAL.length] = literals[part.literal]!.bytes.length;
      words[to + LITERAL.before] = part.before >= 0 ? part.before : NO_SET;
      words[to + LITERAL.after] = part.after >= 0 ? part.after : NO_SET;
      words[to + LITERAL.edges] = (part.beforeEdge ? 1 : 0) | (part.afterEdge ? 2 : 0);
      for (const set of [part.before, part.after]) if (set >= 0) undecided |= kinds[set]!.undecided;
      if (gap && gap.set >= 0) {
        const kind = kinds[gap.set]!;
        undecided |= kind.undecided;
        if (kind.free) undecided |= UNIT_FLAG.carriageReturn;
        const counted = gap.min > 1 || gap.max !== Number.POSITIVE_INFINITY;
        if (counted && !kind.asciiOnly) undecided |= UNIT_FLAG.nonAscii;
        if (!kind.free || gap.max !== Number.POSITIVE_INFINITY) free = 0;
      }
    });
    words[program + 1] = undecided;
    words[program + 2] = free;
    program += PROGRAM_HEAD + LITERAL_WORDS * parts.length;
  });
}

/** The rarest grams of the literals that do not find the line, rarest first. */
function bloomSlots(alternative: TableAlternative, chosen: number, literals: readonly LiteralChoice[]): number[] {
  const others = alternative.literals.filter(({ literal }) => {
    const { bytes } = literals[literal]!;
    return literal !== chosen && bytes.length >= GRAM_BYTES;
  });
  others.sort((a, b) => literals[a.literal]!.rarity - literals[b.literal]!.rarity);
  return others.slice(0, 4).map(({ literal }) => {
    const { bytes, gramOffset } = literals[literal]!;
    return bloomSlot(gramHash(gramAt(bytes, gramOffset)));
  });
}

interface SetKind {
  /** Takes anything but line ends. */
  readonly free: boolean;
  readonly asciiOnly: boolean;
  /** Flags of a unit under which a byte of it does not say whether the set takes it. */
  readonly undecided: number;
}

const ANYTHING = complementOf(LINE_ENDS);

function kindOf(set: UnitSet): SetKind {
  const upper = set.filter((unit) => unit >= 128);
  const asciiOnly = upper.length === 0;
  const all = asciiOnly || (upper.length === 1 && upper[0] === 0xffff);
  const allButSeparators =
    !all && upper.length === 3 && upper[0] === 0x2027 && upper[1] === 0x202a && upper[2] === 0xffff;
  let free = all ? !asciiOnly : allButSeparators;
  for (let unit = 0; unit < 128; unit++) if (hasUnit(ANYTHING, unit) && !hasUnit(set, unit)) free = false;
  const undecided = all ? 0 : allButSeparators ? UNIT_FLAG.lineSeparator : UNIT_FLAG.nonAscii;
  return { free, asciiOnly, undecided };
}
