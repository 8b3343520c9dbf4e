/**
 * Tables and a sample of the log into the scanner's memory. Of each alternative the literal that is rarest in the sample
 * finds the lines, by the rarest four bytes of it; the other literals are looked up in an index of the line's grams before
 * anything is searched. Linear in the tables; about 1 µs an alternative.
 */
import { inOrder, type Slots, slotsOf } from './alternative-slots.ts';
import { chooseFinders, type FinderPlaces, type Finders, placeFinders } from './finders.ts';
import { chooseGrams, countGrams, type GramChoice, gramAt, HASHES } from './gram-choice.ts';
import { WINDOW_BYTES } from './line-window.ts';
import { type MatchTables, PREFIX } from './match-tables.ts';
import {
  ALTERNATIVE,
  ASKED_WORDS,
  CELL_BYTES,
  CONDITION_WORDS,
  FINDER,
  FLAG,
  GAP_WORDS,
  GRAM_BYTES,
  gramHash,
  gramSlot,
  HEADER,
  HEADER_WORDS,
  MORE_CELLS,
  NO_BOUND,
  NO_SET,
  NO_SLOT,
  OUTPUT_CAPACITY,
  OUTPUT_WORDS,
  PART_BYTES,
  PIECE_BYTES,
  QUEUE_CAPACITY,
  SHAPE,
  SLOT_BITS,
  SLOT_COUNT,
  TEXT_MARGIN,
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
  const places = placeFinders(tables, finders, counts);
  const slots = slotsOf(tables, finders, grams);
  const order = inOrder(finders, slots);

  const alternativeCount = tables.patternOf.length;
  // At most half of the cells are taken.
  const cellBits = Math.max(10, Math.ceil(Math.log2(2 * places.hashes.length + 2)));
  let literalBytes = 0;
  for (let finder = 0; finder < finders.count; finder++) literalBytes += valueBytes(tables, finders, finder);
  let size = 4 * HEADER_WORDS;
  const header = new Uint32Array(HEADER_WORDS);
  const reserve = (name: keyof typeof HEADER, bytes: number): void => {
    header[HEADER[name]] = size;
    size += (bytes + 31) & ~31;
  };
  reserve('gramTable', HASHES);
  reserve('wideBits', places.wideBits.length);
  reserve('shortBits', places.shortBits.length);
  if (places.pairs) reserve('pairTable', HASHES);
  reserve('cells', CELL_BYTES << cellBits);
  reserve('finders', 4 * FINDER.value * finders.count + literalBytes + 4 * ASKED_WORDS * alternativeCount);
  reserve('alternatives', 4 * ALTERNATIVE.parts * alternativeCount + PART_BYTES * tables.partLiterals.length);
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
  reserve('queue', 8 * QUEUE_CAPACITY);
  reserve('units', 2 * (WINDOW_BYTES + 16));
  reserve('unitOf', 2 * (WINDOW_BYTES + 16));
  reserve('setRanges', 8 * tables.sets.length);
  const upper = tables.sets.map(upperRanges);
  const ranges = size;
  size += upper.reduce((sum, units) => sum + 2 * units.length, 0);
  header[HEADER.outputCapacity] = OUTPUT_CAPACITY;
  header[HEADER.cellShift] = 32 - cellBits;
  const pool = size;
  // Sixteen bytes are read at a time, past the last literal's end too.
  size += tables.literalBytes.length + 32;

  const image = allocate((size + 3) & ~3);
  const bytes = new Uint8Array(image);
  const words = new Uint32Array(image, 0, image.byteLength >> 2);
  words.set(header);
  for (let hash = 0; hash < HASHES; hash++) bytes[header[HEADER.gramTable]! + hash] = GRAM_BYTES * places.grams[hash]!;
  places.pairs?.forEach((has, pair) => {
    bytes[header[HEADER.pairTable]! + pair] = GRAM_BYTES * has;
  });
  bytes.set(places.wideBits, header[HEADER.wideBits]);
  bytes.set(places.shortBits, header[HEADER.shortBits]);
  writeRanges(bytes, words, header[HEADER.setRanges]! >> 2, ranges, upper);
  const target = { bytes, words, header, pool };
  const addresses = writeAlternatives(target, tables, finders, grams, order);
  writeFinders(target, tables, finders, places, { order, slots, addresses });
  writeAsked(target, tables);
  return image;
}

/** Whole words. */
function valueBytes({ literalStarts }: MatchTables, { literals }: Finders, finder: number): number {
  const literal = literals[finder]!;
  return (literalStarts[literal + 1]! - literalStarts[literal]! + 3) & ~3;
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

interface WrittenAlternatives {
  /** As they are written: those of a finder side by side. */
  readonly order: Uint32Array;
  readonly slots: Slots;
  /** Of each, in that order. */
  readonly addresses: Uint32Array;
}

function writeFinders(
  image: Image,
  tables: MatchTables,
  finders: Finders,
  places: FinderPlaces,
  { order, slots: [slotA, slotB, slotC, slotD], addresses }: WrittenAlternatives,
): void {
  const { bytes, words, header } = image;
  const { literalStarts, literalBytes } = tables;
  let at = header[HEADER.finders]! >> 2;
  let next = 0;
  for (let finder = 0; finder < finders.count; finder++) {
    const start = literalStarts[finders.literals[finder]!]!;
    const length = literalStarts[finders.literals[finder]! + 1]! - start;
    const first = next;
    while (next < order.length && finders.of[order[next]!] === finder) next++;
    for (let i = places.starts[finder]!; i < places.starts[finder + 1]!; i++) {
      addCell(image, places.hashes[i]!, 4 * at, places.offsets[finder]!);
    }
    const asks = order.subarray(first, next).some((number) => slotA[number] !== 0);
    words[at + FINDER.shape] = length | (asks ? SHAPE.asks : 0) | ((next - first) << SHAPE.count);
    for (let k = 0; k < length; k++) bytes[4 * (at + FINDER.value) + k] = literalBytes[start + k]!;
    at += FINDER.value + (valueBytes(tables, finders, finder) >> 2);
    for (let i = first; i < next; i++, at += ASKED_WORDS) {
      const number = order[i]!;
      const c = slotC[number]!;
      words[at] = (slotA[number]! | (slotB[number]! << SLOT_BITS) | (c << (2 * SLOT_BITS))) >>> 0;
      words[at + 1] = (c >>> (32 - 2 * SLOT_BITS)) | (slotD[number]! << (3 * SLOT_BITS - 32));
      words[at + 2] = addresses[i]!;
    }
  }
}

function addCell({ words, header }: Image, hash: number, finder: number, offset: number): void {
  const shift = header[HEADER.cellShift]!;
  const cells = header[HEADER.cells]! >> 2;
  const last = 2 ** (32 - shift) - 1;
  let cell = hash >>> shift;
  let same = -1;
  for (; words[cells + 2 * cell] !== 0; cell = (cell + 1) & last) {
    if (((words[cells + 2 * cell + 1]! ^ hash) & 0xffff) === 0) same = cell;
  }
  if (same >= 0) words[cells + 2 * same + 1]! |= MORE_CELLS;
  words[cells + 2 * cell] = finder;
  words[cells + 2 * cell + 1] = (hash & 0xffff) | (offset << 16);
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

/** @returns the address of each, in this order. */
function writeAlternatives(
  { bytes, words, header, pool }: Image,
  tables: MatchTables,
  finders: Finders,
  grams: GramChoice,
  order: Uint32Array,
): Uint32Array {
  const { partStarts, partLiterals, partGaps, partConditions, literalStarts, literalBytes } = tables;
  const { patternOf, exact, joined, prefixes } = tables;
  const gapKind = gapKinds(tables);
  const conditionKind = conditionKinds(tables);
  const addresses = new Uint32Array(order.length);
  // Literals in the order of their first use: what is looked at often stands side by side.
  const placed = new Uint32Array(literalStarts.length - 1);
  let poolEnd = pool;
  let at = header[HEADER.alternatives]! >> 2;
  for (let i = 0; i < order.length; i++) {
    const number = order[i]!;
    const first = partStarts[number]!;
    const count = partStarts[number + 1]! - first;
    let kind = 0;
    for (let part = first; part < first + count; part++) {
      kind |= gapKind[partGaps[part]!]! | conditionKind[partConditions[part]!]!;
    }
    addresses[i] = 4 * at;
    words[at + ALTERNATIVE.pattern] = patternOf[number]!;
    words[at + ALTERNATIVE.number] = number;
    // Of the kinds, `free` says that a gap is not; of the flags, that all are.
    words[at + ALTERNATIVE.flags] =
      (count === 1 && partConditions[first] === 0 && prefixes[number]! < PREFIX.gaps ? FLAG.plain : 0) |
      (exact[number] === 1 ? FLAG.exact : 0) |
      (joined.size > 0 && joined.has(patternOf[number]!) ? FLAG.each : 0) |
      (prefixes[number]! >= PREFIX.gaps ? FLAG.anchored : 0) |
      (kind ^ FLAG.free) |
      (count << FLAG.count) |
      (finders.partOf[number]! << FLAG.finderPart);
    at += ALTERNATIVE.parts;
    for (let part = first; part < first + count; part++, at += PART_BYTES >> 2) {
      const literal = partLiterals[part]!;
      const start = literalStarts[literal]!;
      const length = literalStarts[literal + 1]! - start;
      const offset = grams.offset[literal]!;
      const slot = length < GRAM_BYTES ? NO_SLOT : gramSlot(gramHash(gramAt(literalBytes, start + offset)));
      if (placed[literal] === 0) {
        bytes.set(literalBytes.subarray(start, start + length), poolEnd);
        placed[literal] = poolEnd;
        poolEnd += length;
      }
      words[at] = placed[literal]!;
      words[at + 1] = length | (offset << 8) | (slot << 16);
      words[at + 2] = partGaps[part]! | (partConditions[part]! << 16);
    }
  }
  return addresses;
}
