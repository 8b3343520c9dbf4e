/**
 * The scanner in plain JavaScript, for where WebAssembly or SIMD is not to be had: the same image, the same records as
 * `assembly/scanner.ts`, function by function. A pass over the bytes notes where a gram of some literal may stand; each
 * place is confirmed against the literals themselves, and then the alternatives of that literal are tried on its unit.
 */

import { OVERLAP_BYTES, WINDOW_BYTES } from './line-window.ts';
import {
  ALTERNATIVE,
  ALTERNATIVE_BYTES,
  BLOOM_SLOTS,
  bloomSlot,
  ENTRY,
  ENTRY_BYTES,
  FLAG,
  gramHash,
  HEADER,
  LITERAL,
  LITERAL_WORDS,
  NO_BOUND,
  NO_SET,
  OUTPUT_WORDS,
  PROGRAM_HEAD,
  TEXT_MARGIN,
  UNIT_FLAG,
} from './scan-layout.ts';

export interface Scanner {
  /** The image; a scanner in WebAssembly may move it when it grows. */
  readonly memory: ArrayBuffer;
  /** Starts on `length` bytes at `text` + `TEXT_MARGIN`, whose first line has the number `line`. */
  begin(length: number, line: number): void;
  /** Goes on until the piece or the room for records ends. @returns the number of records; fewer than fit: it is done. */
  next(): number;
  /** Whether the piece is done. */
  done(): boolean;
  /** Number of the line in which the piece ends; the one after its last `\n`. */
  line(): number;
}

const NEWLINE = 10;
const RETURN = 13;

export class PlainScanner implements Scanner {
  readonly memory: ArrayBuffer;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #text: number;
  readonly #folded: number;
  readonly #output: number;
  readonly #capacity: number;
  #positionCount = 0;
  #position = 0;
  #bucketOffset = 0;
  #alternative = 0;
  #end = 0;
  #line = 0;
  #counted = 0;
  #lineStart = 0;
  #lineEnd = 0;
  #rawEnd = -1;
  #unitStart = 0;
  #unitEnd = 0;
  #unit = 0;
  #unitFlags = 0;
  #isFolded = false;
  #hasBloom = false;
  #bloomStamp = 0;
  #records = 0;
  #isDone = true;

  constructor(image: ArrayBuffer) {
    this.memory = image;
    this.#bytes = new Uint8Array(image);
    this.#words = new Uint32Array(image, 0, image.byteLength >> 2);
    this.#text = this.#words[HEADER.text]! + TEXT_MARGIN;
    this.#folded = this.#words[HEADER.folded]!;
    this.#output = this.#words[HEADER.output]! >> 2;
    this.#capacity = this.#words[HEADER.outputCapacity]!;
  }

  begin(length: number, line: number): void {
    this.#end = this.#text + length;
    this.#line = line;
    this.#counted = this.#text;
    this.#rawEnd = -1;
    this.#position = 0;
    this.#bucketOffset = 0;
    this.#alternative = 0;
    this.#unitEnd = 0;
    this.#lineEnd = 0;
    this.#isDone = false;
    this.#filter();
  }

  done(): boolean {
    return this.#isDone;
  }

  line(): number {
    this.#advance(this.#end);
    return this.#line;
  }

  #filter(): void {
    const bytes = this.#bytes;
    const table = this.#words[HEADER.gramTable]!;
    const positions = this.#words[HEADER.positions]! >> 2;
    let count = 0;
    let at = this.#text;
    let gram = ((bytes[at]! | 0x20) << 8) | ((bytes[at + 1]! | 0x20) << 16) | ((bytes[at + 2]! | 0x20) << 24);
    for (const end = this.#end; at < end; at++) {
      gram = (gram >>> 8) | ((bytes[at + 3]! | 0x20) << 24);
      if (bytes[table + gramHash(gram)] !== 0) this.#words[positions + count++] = at;
    }
    this.#positionCount = count;
  }

  next(): number {
    this.#records = 0;
    const positions = this.#words[HEADER.positions]! >> 2;
    for (;;) {
      const more = this.#position < this.#positionCount;
      const at = more ? this.#words[positions + this.#position]! : this.#end;
      if (this.#unitEnd < this.#lineEnd && at >= this.#unitEnd) {
        this.#enterNextWindow();
        while (this.#position > 0 && this.#words[positions + this.#position - 1]! >= this.#unitStart) this.#position--;
        // Nothing to try in the rest of this line.
        const next = this.#position < this.#positionCount ? this.#words[positions + this.#position]! : this.#end;
        if (next > this.#rawEnd || next === this.#end) this.#unitEnd = this.#lineEnd;
        continue;
      }
      if (!more) break;
      if (at > this.#rawEnd) this.#enterLine(at);
      else {
        if (!this.#tryPosition(at)) return this.#records;
        this.#position++;
        this.#bucketOffset = 0;
      }
    }
    this.#isDone = true;
    return this.#records;
  }

  /** Counts lines up to `at`. */
  #advance(at: number): void {
    for (let i = this.#counted; i < at; i++) {
      if (this.#bytes[i] === NEWLINE) {
        this.#line++;
        this.#lineStart = i + 1;
      }
    }
    this.#counted = at;
  }

  #enterLine(at: number): void {
    if (this.#rawEnd < 0) this.#lineStart = this.#text;
    this.#advance(at);
    let end = at;
    while (end < this.#end && this.#bytes[end] !== NEWLINE) end++;
    this.#rawEnd = end;
    const trimmed = end > this.#lineStart && this.#bytes[end - 1] === RETURN && this.#bytes[end] === NEWLINE;
    this.#lineEnd = trimmed ? end - 1 : end;
    this.#enterUnit(this.#lineStart, Math.min(this.#lineEnd, this.#characterStart(this.#lineStart + WINDOW_BYTES)));
  }

  #enterNextWindow(): void {
    const start = this.#characterStart(this.#unitEnd - OVERLAP_BYTES);
    this.#enterUnit(start, Math.min(this.#lineEnd, this.#characterStart(start + WINDOW_BYTES)));
  }

  #characterStart(at: number): number {
    for (let i = 0; i < 4; i++) if ((this.#bytes[at - i]! & 0xc0) !== 0x80) return at - i;
    return at;
  }

  #enterUnit(start: number, end: number): void {
    this.#unitStart = start;
    this.#unitEnd = end;
    this.#unit++;
    this.#isFolded = false;
    this.#hasBloom = false;
  }

  /** @returns false when there is no more room for records; the next call then goes on where this one stopped. */
  #tryPosition(at: number): boolean {
    const bytes = this.#bytes;
    const words = this.#words;
    const gram =
      bytes[at]! |
      0x20 |
      ((bytes[at + 1]! | 0x20) << 8) |
      ((bytes[at + 2]! | 0x20) << 16) |
      ((bytes[at + 3]! | 0x20) << 24);
    const bucket = (words[HEADER.bucketStarts]! >> 2) + gramHash(gram);
    const last = words[bucket + 1]!;
    for (let entry = words[bucket]! + this.#bucketOffset; entry < last; entry += ENTRY_BYTES) {
      const shape = words[(entry + ENTRY.shape) >> 2]!;
      const length = shape & 0xff;
      const start = at - (shape >>> 8);
      const finder = (words[HEADER.finders]! >> 2) + 2 * words[(entry + ENTRY.finder) >> 2]!;
      const fits = start >= this.#unitStart && start + length <= this.#unitEnd && words[finder] !== this.#unit;
      if (fits && this.#equalsFolded(start, words[finder + 1]!, length)) {
        if (!this.#tryEntry(entry >> 2)) {
          this.#bucketOffset = entry - words[bucket]!;
          return false;
        }
        words[finder] = this.#unit;
      }
    }
    return true;
  }

  #equalsFolded(text: number, literal: number, length: number): boolean {
    for (let i = 0; i < length; i++) if (folded(this.#bytes[text + i]!) !== this.#bytes[literal + i]) return false;
    return true;
  }

  #tryEntry(entry: number): boolean {
    const words = this.#words;
    const first = words[entry + (ENTRY.firstAlternative >> 2)]!;
    const end = words[entry + (ENTRY.endAlternative >> 2)]!;
    for (let i = Math.max(first, this.#alternative); i < end; i++) {
      if (this.#records >= this.#capacity) {
        this.#alternative = i;
        return false;
      }
      this.#tryAlternative(i);
    }
    this.#alternative = 0;
    return true;
  }

  #tryAlternative(index: number): void {
    const words = this.#words;
    const slots = (words[HEADER.slots]! >> 2) + 2 * index;
    if (words[slots] !== 0 && !this.#passesBloom(words[slots]!, words[slots + 1]!)) return;
    const alternative = (words[HEADER.alternatives]! + ALTERNATIVE_BYTES * index) >> 2;
    const pattern = words[alternative + (ALTERNATIVE.pattern >> 2)]!;
    const hitStamp = (words[HEADER.hitStamps]! >> 2) + pattern;
    if (words[hitStamp] === this.#line + 1) return;
    const flags = words[alternative + (ALTERNATIVE.flags >> 2)]!;
    if ((flags & FLAG.plain) === 0) {
      const candidateStamp = (words[HEADER.candidateStamps]! >> 2) + pattern;
      if ((flags & FLAG.filterOnly) !== 0) {
        if (words[candidateStamp] === this.#unit) return;
        words[candidateStamp] = this.#unit;
        this.#emit(2 * words[alternative + (ALTERNATIVE.number >> 2)]! + 1);
        return;
      }
      this.#fold();
      const program = words[alternative + (ALTERNATIVE.program >> 2)]! >> 2;
      const undecided = (words[program + 1]! & this.#unitFlags) !== 0;
      const passes = words[program + 2] === 1 ? this.#runFree(program) : this.#runBounded(program, undecided ? 3 : 1);
      if (!passes) return;
      if (undecided || (flags & FLAG.exact) === 0) {
        // A whole pattern is verified once a unit; an exact alternative that bytes do not decide, each time.
        if ((flags & FLAG.exact) === 0) {
          if (words[candidateStamp] === this.#unit) return;
          words[candidateStamp] = this.#unit;
        }
        this.#emit(2 * words[alternative + (ALTERNATIVE.number >> 2)]! + 1);
        return;
      }
    } else if ((flags & FLAG.exact) === 0) {
      const candidateStamp = (words[HEADER.candidateStamps]! >> 2) + pattern;
      if (words[candidateStamp] === this.#unit) return;
      words[candidateStamp] = this.#unit;
      this.#emit(2 * words[alternative + (ALTERNATIVE.number >> 2)]! + 1);
      return;
    }
    words[hitStamp] = this.#line + 1;
    this.#emit(2 * pattern);
  }

  #emit(what: number): void {
    const at = this.#output + OUTPUT_WORDS * this.#records++;
    this.#words[at] = what;
    this.#words[at + 1] = this.#line;
    this.#words[at + 2] = this.#unitStart - this.#text;
    this.#words[at + 3] = this.#unitEnd - this.#text;
  }

  /** Copies the unit with ASCII letters in lower case and learns what kinds of bytes it has. */
  #fold(): void {
    if (this.#isFolded) return;
    this.#isFolded = true;
    const bytes = this.#bytes;
    const from = Math.max(this.#lineStart, this.#unitStart - 3);
    const to = Math.min(this.#lineEnd, this.#unitEnd + 3);
    let flags = 0;
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!;
      if (byte >= 128) {
        flags |= UNIT_FLAG.nonAscii;
        if (byte === 0xe2 && bytes[i + 1] === 0x80 && (bytes[i + 2]! & 0xfe) === 0xa8) flags |= UNIT_FLAG.lineSeparator;
      } else if (byte === RETURN) flags |= UNIT_FLAG.carriageReturn;
    }
    for (let i = this.#unitStart; i < this.#unitEnd; i++) bytes[this.#folded + i - this.#unitStart] = folded(bytes[i]!);
    this.#unitFlags = flags;
  }

  #passesBloom(low: number, high: number): boolean {
    if (!this.#hasBloom) this.#fillBloom();
    const bytes = this.#bytes;
    const bloom = this.#words[HEADER.bloom]!;
    const stamp = this.#bloomStamp;
    return (
      bytes[bloom + (low & 0xffff)] === stamp &&
      (low >>> 16 === 0 || bytes[bloom + (low >>> 16)] === stamp) &&
      ((high & 0xffff) === 0 || bytes[bloom + (high & 0xffff)] === stamp) &&
      (high >>> 16 === 0 || bytes[bloom + (high >>> 16)] === stamp)
    );
  }

  #fillBloom(): void {
    this.#hasBloom = true;
    const bytes = this.#bytes;
    const bloom = this.#words[HEADER.bloom]!;
    if (++this.#bloomStamp === 256) {
      bytes.fill(0, bloom, bloom + BLOOM_SLOTS);
      this.#bloomStamp = 1;
    }
    let gram = 0;
    for (let i = this.#unitStart; i < this.#unitEnd; i++) {
      gram = (gram >>> 8) | ((bytes[i]! | 0x20) << 24);
      bytes[bloom + bloomSlot(gramHash(gram))] = this.#bloomStamp;
    }
  }

  /** Ordered finds where every gap takes anything: the earliest places are the best ones. */
  #runFree(program: number): boolean {
    const words = this.#words;
    const count = words[program]!;
    let at = 0;
    for (let k = 0; k < count; k++) {
      const literal = program + PROGRAM_HEAD + LITERAL_WORDS * k;
      at = this.#find(literal, at + words[literal + LITERAL.gapMin]!);
      if (at < 0) return false;
      at += words[literal + LITERAL.length]!;
    }
    return true;
  }

  /**
   * Ordered finds with bounded gaps: keeps all ends that the literals so far can have. For a place of the next literal the
   * nearest end that is far enough away is the best one, for its gap is the shortest. Where bytes do not decide, a unit
   * may take three of them, and what passes is a candidate.
   */
  #runBounded(program: number, unitBytes: number): boolean {
    const words = this.#words;
    const count = words[program]!;
    let ends = words[HEADER.endsA]! >> 2;
    let others = words[HEADER.endsB]! >> 2;
    let endCount = 0;
    for (let k = 0; k < count; k++) {
      const literal = program + PROGRAM_HEAD + LITERAL_WORDS * k;
      const length = words[literal + LITERAL.length]!;
      const min = words[literal + LITERAL.gapMin]!;
      const max = words[literal + LITERAL.gapMax]!;
      const set = words[literal + LITERAL.gapSet]!;
      let found = 0;
      let nearest = 0;
      // The gap must start at `clean` or after it: everything from there is in the set.
      let clean = k === 0 ? 0 : words[ends]!;
      let checked = clean;
      let at = this.#find(literal, k === 0 ? 0 : clean + min);
      for (; at >= 0; at = this.#find(literal, at + 1)) {
        if (k > 0) {
          while (nearest + 1 < endCount && words[ends + nearest + 1]! + min <= at) nearest++;
          if (set !== NO_SET) {
            for (; checked < at; checked++)
              if (!this.#isIn(set, this.#bytes[this.#unitStart + checked]!)) clean = checked + 1;
          }
          const end = words[ends + nearest]!;
          if (set !== NO_SET && end < clean) continue;
          if (max !== NO_BOUND && at - end > max * unitBytes) continue;
        }
        words[others + found++] = at + length;
      }
      if (found === 0) return false;
      const swap = ends;
      ends = others;
      others = swap;
      endCount = found;
    }
    return true;
  }

  /** @returns where the literal stands in the unit, from `from` on, with what it asks of its neighbours; or -1. */
  #find(literal: number, from: number): number {
    const words = this.#words;
    const bytes = this.#bytes;
    const address = words[literal + LITERAL.bytes]!;
    const length = words[literal + LITERAL.length]!;
    const before = words[literal + LITERAL.before]!;
    const after = words[literal + LITERAL.after]!;
    const edges = words[literal + LITERAL.edges]!;
    const last = this.#folded + (this.#unitEnd - this.#unitStart) - length;
    const first = bytes[address];
    search: for (let at = this.#folded + from; at <= last; at++) {
      if (bytes[at] !== first) continue;
      for (let i = 1; i < length; i++) if (bytes[at + i] !== bytes[address + i]) continue search;
      const start = this.#unitStart + at - this.#folded;
      if ((before !== NO_SET || (edges & 1) !== 0) && !this.#allowsBefore(start, before, edges)) continue;
      if ((after !== NO_SET || (edges & 2) !== 0) && !this.#allowsAfter(start + length, after, edges)) continue;
      return at - this.#folded;
    }
    return -1;
  }

  #allowsBefore(start: number, set: number, edges: number): boolean {
    const byte = this.#bytes[start - 1]!;
    if (byte === NEWLINE) return (edges & 1) !== 0;
    return set !== NO_SET && this.#isIn(set, byte);
  }

  #allowsAfter(end: number, set: number, edges: number): boolean {
    const byte = this.#bytes[end]!;
    if (byte === NEWLINE || (byte === RETURN && this.#bytes[end + 1] === NEWLINE)) return (edges & 2) !== 0;
    return set !== NO_SET && this.#isIn(set, byte);
  }

  #isIn(set: number, byte: number): boolean {
    return ((this.#bytes[this.#words[HEADER.setBitmaps]! + 32 * set + (byte >> 3)]! >> (byte & 7)) & 1) === 1;
  }
}

function folded(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
