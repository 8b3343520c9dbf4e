/**
 * Tables and a sample of the log into the scanner's memory. Of each alternative the literal that is rarest in the sample
 * finds the lines, by the rarest four bytes of it; the other literals are looked up in an index of the line's grams before
 * anything is searched. Linear in the tables; about 1 µs an alternative.
 */
import { type Buckets, chooseFinders, type Finders, fillBuckets } from './finders.ts';
import { chooseGrams, countGrams, type GramChoice, gramAt, HASHES } from './gram-choice.ts';
import { WINDOW_BYTES } from './line-window.ts';
import { type MatchTables, PREFIX } from './match-tables.ts';
import {
  ALTERNATIVE,
  ALTERNATIVE_WORDS,
  CONDITION_WORDS,
  ENTRY,
  ENTRY_BYTES,
  FINDER_WORDS,
  FLAG,
  GAP_WORDS,
  GRAM_BYTES,
  gramHash,
  gramSlot,
  HEADER,
  HEADER_WORDS,
  NO_BOUND,
  NO_SET,
  NO_SLOT,
  OUTPUT_CAPACITY,
  OUTPUT_WORDS,
  PART_BYTES,
  PIECE_BYTES,
  SLOT_BITS,
  SLOT_COUNT,
  TEXT_MARGIN,
  VALUE_BYTES,
} from './scan-layout.ts';
import { byteTableOf, conditionKinds, gapKinds, setKindOf, upperRanges } from './set-kinds.ts';

/** Bytes of the log that are counted. */
export const SAMPLE_BYTES = 524_288;

/** Makes room for an image: `size` bytes, zeroed. */
export type Allocate = (size: number) => ArrayBuffer;

export function buildScanImage(tables: MatchTables, sample: Uint8Array, allocate: Allocate): ArrayBuffer {
  const counts = countGrams(sample.subarray(0, SAMPLE_BYTES));
  const grams = chooseGrams(tables, counts);
  const finders = chooseFinders(tables, grams);
  const buckets = fillBuckets(tables, finders, counts);
  const slots = slotsOf(tables, finders, grams);
  const order = inOrder(finders, slots);

  const alternativeCount = tables.patternOf.length;
  let size = 4 * HEADER_WORDS;
  const header = new Uint32Array(HEADER_WORDS);
  const reserve = (name: keyof typeof HEADER, bytes: number): void => {
    header[HEADER[name]] = size;
    size += (bytes + 31) & ~31;
  };
  reserve('gramTable', HASHES);
  reserve('bucketStarts', 4 * (HASHES + 1));
  reserve('entries', ENTRY_BYTES * buckets.finders.length);
  reserve('finders', 4 * FINDER_WORDS * finders.count);
  reserve('slots', 8 * alternativeCount);
  reserve('alternatives', 4 * ALTERNATIVE_WORDS * alternativeCount);
  reserve('parts', PART_BYTES * tables.partLiterals.length);
  reserve('gaps', 4 * GAP_WORDS * tables.gaps.length);
  reserve('conditions', 4 * CONDITION_WORDS * tables.conditions.length);
  reserve('sets', 32 * tables.sets.length);
  reserve('hitStamps', 4 * tables.patternCount);
  reserve('candidateStamps', 4 * tables.patternCount);
  reserve('heads', 4 * SLOT_COUNT);
  reserve('nexts', 2 * (WINDOW_BYTES + 16));
  reserve('positions', 4 * (PIECE_BYTES + 64));
  reserve('output', 4 * OUTPUT_WORDS * OUTPUT_CAPACITY);
  reserve('text', PIECE_BYTES + 2 * TEXT_MARGIN);
  reserve('endsA', 4 * (WINDOW_BYTES + 16));
  reserve('endsB', 4 * (WINDOW_BYTES + 16));
  reserve('units', 2 * (WINDOW_BYTES + 16));
  reserve('unitOf', 2 * (WINDOW_BYTES + 16));
  reserve('setRanges', 8 * tables.sets.length);
  const upper = tables.sets.map(upperRanges);
  const ranges = size;
  size += upper.reduce((sum, units) => sum + 2 * units.length, 0);
  header[HEADER.outputCapacity] = OUTPUT_CAPACITY;
  const pool = size;
  // Sixteen bytes are read at a time, past the last literal's end too.
  size += tables.literalBytes.length + 32;

  const image = allocate((size + 3) & ~3);
  const bytes = new Uint8Array(image);
  const words = new Uint32Array(image, 0, image.byteLength >> 2);
  words.set(header);
  bytes.set(tables.literalBytes, pool);
  const bucketStarts = header[HEADER.bucketStarts]! >> 2;
  for (let hash = 0; hash <= HASHES; hash++) {
    words[bucketStarts + hash] = header[HEADER.entries]! + ENTRY_BYTES * buckets.starts[hash]!;
    if (hash < HASHES && buckets.starts[hash + 1]! > buckets.starts[hash]!) bytes[header[HEADER.gramTable]! + hash] = 4;
  }
  writeRanges(bytes, words, header[HEADER.setRanges]! >> 2, ranges, upper);
  const target = { bytes, words, header, pool };
  writeEntries(target, tables, finders, buckets);
  writeAsked(target, tables);
  writeAlternatives(target, tables, finders, order, slots);
  writeParts(target, tables, order, grams);
  return image;
}

function writeRanges(
  bytes: Uint8Array,
  words: Uint32Array,
  table: number,
  from: number,
  upper: readonly (readonly number[])[],
): void {
  let at = from;
  upper.forEach((units, i) => {
    words[table + 2 * i] = at;
    for (const unit of units) {
      bytes[at++] = unit & 0xff;
      bytes[at++] = unit >> 8;
    }
    words[table + 2 * i + 1] = at;
  });
}

interface Image {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
  readonly header: Uint32Array;
  /** Address of the literals' bytes. */
  readonly pool: number;
}

type Slots = readonly [Uint16Array, Uint16Array, Uint16Array, Uint16Array];

/** Four columns over alternatives, each a slot or 0: the rarest grams of the literals that do not find the line. */
function slotsOf(tables: MatchTables, finders: Finders, grams: GramChoice): Slots {
  const { partStarts, partLiterals, literalStarts, firstLineParts, literalBytes } = tables;
  const { rarity, offset, secondOffset } = grams;
  const count = tables.patternOf.length;
  const columns: Slots = [
    new Uint16Array(count),
    new Uint16Array(count),
    new Uint16Array(count),
    new Uint16Array(count),
  ];
  const slotAt = (literal: number, at: number): number =>
    gramSlot(gramHash(gramAt(literalBytes, literalStarts[literal]! + at)));
  const others = new Int32Array(256);
  for (let i = 0; i < count; i++) {
    const first = partStarts[i]!;
    const finder = partLiterals[first + finders.partOf[i]!]!;
    let known = 0;
    for (let part = first, end = first + firstLineParts[i]!; part < end; part++) {
      const literal = partLiterals[part]!;
      if (literal === finder || literalStarts[literal + 1]! - literalStarts[literal]! < GRAM_BYTES) continue;
      // By rarity; there are a dozen at most.
      let at = known++;
      for (; at > 0 && rarity[others[at - 1]!]! > rarity[literal]!; at--) others[at] = others[at - 1]!;
      others[at] = literal;
    }
    let slot = 0;
    for (; slot < Math.min(known, 4); slot++) columns[slot]![i] = slotAt(others[slot]!, offset[others[slot]!]!);
    for (let k = 0; slot < 4 && k < known; k++) {
      const literal = others[k]!;
      if (secondOffset[literal] !== offset[literal]) columns[slot++]![i] = slotAt(literal, secondOffset[literal]!);
    }
  }
  return columns;
}

/** Alternatives by finder, and those of a finder by their first slot (two counting sorts). */
function inOrder(finders: Finders, slots: Slots): Uint32Array {
  const all = new Uint32Array(finders.of.length);
  for (let i = 0; i < all.length; i++) all[i] = i;
  return sorted(sorted(all, slots[0], SLOT_COUNT), finders.of, finders.count);
}

function sorted(items: Uint32Array, keys: ArrayLike<number>, keyCount: number): Uint32Array {
  const next = new Uint32Array(keyCount + 1);
  for (let i = 0; i < items.length; i++) next[keys[i]! + 1]!++;
  for (let key = 0; key < keyCount; key++) next[key + 1]! += next[key]!;
  const out = new Uint32Array(items.length);
  for (let i = 0; i < items.length; i++) out[next[keys[items[i]!]!]!++] = items[i]!;
  return out;
}

function writeEntries(
  { bytes, words, header, pool }: Image,
  { literalStarts, literalBytes }: MatchTables,
  finders: Finders,
  buckets: Buckets,
): void {
  const firsts = new Uint32Array(finders.count + 1);
  for (let i = 0; i < finders.of.length; i++) firsts[finders.of[i]! + 1]!++;
  for (let finder = 0; finder < finders.count; finder++) {
    firsts[finder + 1]! += firsts[finder]!;
    words[(header[HEADER.finders]! >> 2) + FINDER_WORDS * finder + 1] =
      pool + literalStarts[finders.literals[finder]!]!;
  }
  for (let i = 0; i < buckets.finders.length; i++) {
    const entry = header[HEADER.entries]! + ENTRY_BYTES * i;
    const finder = buckets.finders[i]!;
    const literal = finders.literals[finder]!;
    const start = literalStarts[literal]!;
    const length = literalStarts[literal + 1]! - start;
    for (let k = Math.min(VALUE_BYTES, length) - 1; k >= 0; k--) bytes[entry + k] = literalBytes[start + k]!;
    words[(entry + ENTRY.shape) >> 2] = length | (buckets.offsets[i]! << 8);
    words[(entry + ENTRY.firstAlternative) >> 2] = firsts[finder]!;
    words[(entry + ENTRY.endAlternative) >> 2] = firsts[finder + 1]!;
    words[(entry + ENTRY.finder) >> 2] = finder;
  }
}

/** Gaps, conditions and the sets that they name. */
function writeAsked({ bytes, words, header }: Image, { gaps, conditions, sets }: MatchTables): void {
  gaps.forEach(({ set, min, max }, i) => {
    const at = (header[HEADER.gaps]! >> 2) + GAP_WORDS * i;
    const address = set >= 0 && !setKindOf(sets[set]!).free ? header[HEADER.sets]! + 32 * set : NO_SET;
    const whole = set >= 0 ? header[HEADER.sets]! + 32 * set : NO_SET;
    words.set([address, min, max === Number.POSITIVE_INFINITY ? NO_BOUND : max, whole], at);
  });
  conditions.forEach(({ before, beforeEdge, after, afterEdge }, i) => {
    const at = (header[HEADER.conditions]! >> 2) + CONDITION_WORDS * i;
    const address = (set: number): number => (set >= 0 ? header[HEADER.sets]! + 32 * set : NO_SET);
    words.set([address(before), address(after), (beforeEdge ? 1 : 0) | (afterEdge ? 2 : 0)], at);
  });
  sets.forEach((set, i) => {
    bytes.set(byteTableOf(set), header[HEADER.sets]! + 32 * i);
  });
}

function writeAlternatives(
  { words, header }: Image,
  tables: MatchTables,
  finders: Finders,
  order: Uint32Array,
  [slotA, slotB, slotC, slotD]: Slots,
): void {
  const { partStarts, partGaps, partConditions, patternOf, exact, joined, prefixes } = tables;
  const gapKind = gapKinds(tables);
  const conditionKind = conditionKinds(tables);
  const slotWords = header[HEADER.slots]! >> 2;
  let at = header[HEADER.alternatives]! >> 2;
  let parts = header[HEADER.parts]!;
  for (let i = 0; i < order.length; i++, at += ALTERNATIVE_WORDS) {
    const number = order[i]!;
    const first = partStarts[number]!;
    const count = partStarts[number + 1]! - first;
    const isJoined = joined.size > 0 && joined.has(patternOf[number]!);
    let kind = 0;
    for (let part = first; part < first + count; part++) {
      kind |= gapKind[partGaps[part]!]! | conditionKind[partConditions[part]!]!;
    }
    words[at + ALTERNATIVE.pattern] = patternOf[number]!;
    words[at + ALTERNATIVE.parts] = parts;
    words[at + ALTERNATIVE.number] = number;
    // Of the kinds, `free` says that a gap is not; of the flags, that all are.
    words[at + ALTERNATIVE.flags] =
      (count === 1 && partConditions[first] === 0 && !isJoined && prefixes[number]! < PREFIX.gaps ? FLAG.plain : 0) |
      (exact[number] === 1 ? FLAG.exact : 0) |
      (isJoined ? FLAG.filterOnly : 0) |
      (prefixes[number]! >= PREFIX.gaps ? FLAG.anchored : 0) |
      (kind ^ FLAG.free) |
      (count << FLAG.count) |
      (finders.partOf[number]! << FLAG.finderPart);
    parts += PART_BYTES * count;
    const c = slotC[number]!;
    words[slotWords + 2 * i] = (slotA[number]! | (slotB[number]! << SLOT_BITS) | (c << (2 * SLOT_BITS))) >>> 0;
    words[slotWords + 2 * i + 1] = (c >>> (32 - 2 * SLOT_BITS)) | (slotD[number]! << (3 * SLOT_BITS - 32));
  }
}

function writeParts({ words, header, pool }: Image, tables: MatchTables, order: Uint32Array, grams: GramChoice): void {
  const { partStarts, partLiterals, partGaps, partConditions, literalStarts, literalBytes } = tables;
  let at = header[HEADER.parts]! >> 2;
  for (let i = 0; i < order.length; i++) {
    const end = partStarts[order[i]! + 1]!;
    for (let part = partStarts[order[i]!]!; part < end; part++, at += PART_BYTES >> 2) {
      const literal = partLiterals[part]!;
      const start = literalStarts[literal]!;
      const length = literalStarts[literal + 1]! - start;
      const offset = grams.offset[literal]!;
      const slot = length < GRAM_BYTES ? NO_SLOT : gramSlot(gramHash(gramAt(literalBytes, start + offset)));
      words[at] = pool + start;
      words[at + 1] = length | (offset << 8) | (slot << 16);
      words[at + 2] = partGaps[part]! | (partConditions[part]! << 16);
    }
  }
}
