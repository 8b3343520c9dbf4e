/**
 * How the scanner's memory is laid out: one image, read by the WebAssembly and the plain scanner alike. Word n of the header
 * holds what `HEADER` names n-th; addresses and sizes are in bytes. The files in `assembly` repeat these numbers.
 */
export const HEADER = {
  /** 65,536 bytes: 4 where a gram that finds lines hashes to. */
  gramTable: 0,
  /** Cells of the table of finders, and how many bits a hash is shifted to be the number of one. */
  cells: 1,
  cellShift: 2,
  finders: 3,
  alternatives: 4,
  /** A bit for each hash of eight bytes, and one for each hash of four that has a literal under eight bytes. */
  wideBits: 5,
  shortBits: 6,
  gaps: 7,
  conditions: 8,
  /** 32 bytes a set: bit (b >> 4 & 7) of byte (b & 15) + (b >> 7) * 16 says whether byte b is in it. */
  sets: 9,
  /** A word a pattern: the line, counted from 1, on which it was last found. */
  hitStamps: 10,
  /** A word a pattern: the unit in which it was last a candidate. */
  candidateStamps: 11,
  /** A word a slot: the unit's stamp and the first place of a gram with that slot. */
  heads: 12,
  /** Two bytes a place in a unit: the next place whose gram has the same slot. */
  nexts: 13,
  positions: 14,
  output: 15,
  outputCapacity: 16,
  text: 17,
  endsA: 18,
  endsB: 19,
  /** Two words a set: where its ranges outside ASCII begin and end, two bytes each for lowest and highest unit. */
  setRanges: 20,
  /** Two bytes a unit of the text at hand, where bytes do not tell: UTF-16. */
  units: 21,
  /** Two bytes a byte of it: which unit begins there. */
  unitOf: 22,
  /** Alternatives of the unit that are still to be tried: address and place of the finder's literal, a word each. */
  queue: 23,
  /** 65,536 bytes: 4 for each pair of bytes that begins a literal under three bytes; 0 when there is none such. */
  pairTable: 24,
  /** Written, not read. */
  scratch: 31,
} as const;
export const HEADER_WORDS = 32;

/** Longest piece of text scanned at a time; before and after it stand `TEXT_MARGIN` bytes that may be looked at. */
export const PIECE_BYTES = 131_072;
export const TEXT_MARGIN = 256;
export const OUTPUT_CAPACITY = 16_384;
export const GRAM_BYTES = 4;
/** A literal of so many bytes is found by a gram and the four bytes behind it. */
export const WIDE_BYTES = 8;
/** The first bits of a hash number a bit of `wideBits` or `shortBits`. */
export const KNOWN_BITS = 19;
export const KNOWN_SHIFT = 32 - KNOWN_BITS;

/**
 * A cell: address of a finder; the lowest sixteen bits of the hash, where the gram stands in the literal (a byte), and
 * whether another cell has the same hash. Whatever has a hash stands between the cell of that hash and the next one whose
 * address is 0. A literal of three bytes has a cell for each byte that may follow.
 */
export const CELL_BYTES = 8;
export const MORE_CELLS = 0x1000000;

/**
 * A finder, a literal that finds lines, in words: the unit in which its alternatives were tried; its length, whether an
 * alternative asks for grams, and, from `count` on, the number of alternatives; from `value` on its bytes; then three words
 * an alternative: what is asked of a unit's grams before anything else, and the alternative's address. What is looked at
 * together is one line or two of the cache.
 */
export const FINDER = { unit: 0, shape: 1, value: 2 } as const;
export const SHAPE = { asks: 0x100, count: 9 } as const;
export const ASKED_WORDS = 3;
export const QUEUE_CAPACITY = 1024;

/** An alternative, in words: pattern, number, flags; its parts follow. */
export const ALTERNATIVE = { pattern: 0, number: 1, flags: 2, parts: 3 } as const;
/**
 * `plain`: the literal is all; `exact`: the parts decide; `each`: told whatever other alternatives of its pattern stand in the
 * unit; `free`: every gap takes
 * anything; from `count` on four bits each: number of parts, which part is the finder; from `sets` on, bits of a unit's
 * kind under which its bytes do not tell what is in a set; `counted`: a gap counts units, so bytes outside ASCII do not tell;
 * `anchored`: where the match starts hangs on where the first literal stands, so each such place is told.
 */
export const FLAG = {
  plain: 1,
  exact: 2,
  each: 4,
  free: 8,
  count: 4,
  finderPart: 8,
  sets: 12,
  counted: 0x8000,
  anchored: 0x10000,
} as const;

/**
 * A part, twelve bytes: the address of its literal's bytes, a word; its length and where its gram stands, a byte each; two
 * bytes each of the gram's slot, the gap before it, its condition.
 */
export const PART = { address: 0, length: 4, gramOffset: 5, slot: 6, gap: 8, condition: 10 } as const;
export const PART_BYTES = 12;
/**
 * A gap, in words: set, unless it takes anything but line ends; least and most units; set in any case. A condition: set before, set
 * after, edges (1 before, 2 after).
 */
export const GAP_WORDS = 4;
export const CONDITION_WORDS = 4;
export const NO_SET = 0xffffffff;
export const NO_BOUND = 0xffffffff;
export const NO_SLOT = 0xffff;

/** What is known of the bytes of a unit (a line, or a window of a long one). */
export const UNIT_KIND = { nonAscii: 1, carriageReturn: 2, lineSeparator: 4 } as const;

/**
 * Words of a record of output: 2 × pattern, or 2 × alternative + 1 for a candidate; line; start and end of the unit; where
 * in it the first literal of an anchored alternative stands.
 */
export const OUTPUT_WORDS = 5;

/** Hash of four bytes, folded by setting bit 5 of each: 32 bits. */
export function shortHash(folded: number): number {
  return Math.imul(folded, 0x9e3779b1) >>> 0;
}

/** Hash of the first two bytes of a gram: 32 bits. */
export function pairHash(folded: number): number {
  return Math.imul(folded & 0xffff, 0x9e3779b1) >>> 0;
}

/** The first 16 bits of a short hash. */
export function gramHash(folded: number): number {
  return Math.imul(folded, 0x9e3779b1) >>> 16;
}

/** Hash of eight bytes, given as two grams: 32 bits. */
export function wideHash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x85ebca6b) ^ Math.imul(second, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** An alternative's slots: four of 13 bits. */
export const SLOT_BITS = 13;
export const SLOT_COUNT = 4097;

/** Slot of a gram in the index of a unit's grams: any but 0, which stands for "nothing to ask". */
export function gramSlot(hash: number): number {
  return (hash >>> 4) + 1;
}

/** A head holds the stamp from this bit on, below it the place; `LAST_PLACE` ends a chain. */
export const PLACE_BITS = 13;
export const LAST_PLACE = 0x1fff;
