/**
 * How the scanner's memory is laid out: one image, read by the WebAssembly and the plain scanner alike. Word n of the header
 * holds what `HEADER` names n-th; addresses and sizes are in bytes. `assembly/scanner.ts` repeats these numbers.
 */
export const HEADER = {
  /** 65,536 bytes: 4 where a gram of some literal hashes to. */
  gramTable: 0,
  /** 65,537 words: where each hash's entries begin, as addresses. */
  bucketStarts: 1,
  /** Eight bytes an alternative: its slots of the bloom filter. */
  slots: 2,
  entries: 3,
  alternatives: 4,
  /** A word a pattern: the line, counted from 1, on which it was last found. */
  hitStamps: 5,
  /** A word a pattern: the unit in which it was last a candidate. */
  candidateStamps: 6,
  /** Two words a literal that finds lines: the unit in which its alternatives were tried; address of its bytes. */
  finders: 7,
  bloom: 8,
  folded: 9,
  positions: 10,
  output: 11,
  outputCapacity: 12,
  text: 13,
  setBitmaps: 14,
  endsA: 15,
  endsB: 16,
} as const;
export const HEADER_WORDS = 32;

/** Longest piece of text scanned at a time; before and after it stand `TEXT_MARGIN` bytes that may be looked at. */
export const PIECE_BYTES = 131_072;
export const TEXT_MARGIN = 256;
export const OUTPUT_CAPACITY = 16_384;
export const BLOOM_SLOTS = 16_400;
export const GRAM_BYTES = 4;

/**
 * An entry, one literal that finds lines: its first 16 bytes; its length and, from bit 8, where its gram stands in it; its
 * alternatives; its number. A literal of three bytes has an entry for each byte that may follow.
 */
export const ENTRY = { value: 0, shape: 16, firstAlternative: 20, endAlternative: 24, finder: 28 } as const;
export const ENTRY_BYTES = 32;

/** An alternative: pattern, address of its program, number, flags. */
export const ALTERNATIVE = { pattern: 0, program: 4, number: 8, flags: 12 } as const;
export const ALTERNATIVE_BYTES = 16;
/** `plain`: the literal is all; `exact`: the program decides; otherwise what passes is a candidate. */
export const FLAG = { plain: 1, exact: 2, filterOnly: 4 } as const;

/**
 * A program, in words: number of literals; bits of a unit's flags under which bytes do not decide; 1 when every gap takes
 * anything; then, literal by literal, `LITERAL_WORDS` words, the gap before it first.
 */
export const PROGRAM_HEAD = 3;
export const LITERAL = { gapSet: 0, gapMin: 1, gapMax: 2, bytes: 3, length: 4, before: 5, after: 6, edges: 7 } as const;
export const LITERAL_WORDS = 8;
export const NO_SET = 0xffffffff;
export const NO_BOUND = 0xffffffff;

/** What is known of the bytes of a unit (a line, or a window of a long one). */
export const UNIT_FLAG = { nonAscii: 1, carriageReturn: 2, lineSeparator: 4 } as const;

/** Words of a record of output: 2 × pattern, or 2 × alternative + 1 for a candidate; line; start and end of the unit. */
export const OUTPUT_WORDS = 4;

/** Hash of four bytes, folded by setting bit 5 of each: 16 bits. */
export function gramHash(folded: number): number {
  return Math.imul(folded, 0x9e3779b1) >>> 16;
}

/** Slot of a gram in the filter of a unit's grams: any but 0, which stands for "nothing to ask". */
export function bloomSlot(hash: number): number {
  return (hash >>> 2) + 1;
}
