/**
 * The scanner in plain JavaScript, for where WebAssembly or SIMD is not to be had: the same image, the same records as
 * `assembly/scanner.ts`. A pass over the bytes notes where a literal that finds lines may stand; where it does, its
 * alternatives are tried on the unit, at once: `assembly` queues those of a unit, for memory's sake.
 */
import { OVERLAP_BYTES, WINDOW_BYTES } from './line-window.ts';
import { PlainProgram } from './plain-program.ts';
import { PlainStarts } from './plain-starts.ts';
import { PlainUnit } from './plain-unit.ts';
import { PlainUnits } from './plain-units.ts';
import {
  ALTERNATIVE,
  ASKED_WORDS,
  FINDER,
  FLAG,
  GRAM_BYTES,
  gramHash,
  HEADER,
  KNOWN_SHIFT,
  LAST_PLACE,
  MORE_CELLS,
  OUTPUT_WORDS,
  pairHash,
  SHAPE,
  SLOT_BITS,
  shortHash,
  TEXT_MARGIN,
  UNIT_KIND,
  wideHash,
} from './scan-layout.ts';
import type { Scanner } from './scanner.ts';

const NEWLINE = 10;
const RETURN = 13;
const SLOT = (1 << SLOT_BITS) - 1;

export class PlainScanner implements Scanner {
  readonly memory: ArrayBuffer;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #unit: PlainUnit;
  readonly #program: PlainProgram;
  readonly #starts: PlainStarts;
  readonly #text: number;
  readonly #output: number;
  readonly #capacity: number;
  #positionCount = 0;
  #position = 0;
  #alternative = 0;
  #end = 0;
  #line = 0;
  #counted = 0;
  #lineStart = 0;
  #lineEnd = 0;
  #rawEnd = -1;
  #records = 0;
  #isDone = true;

  constructor(image: ArrayBuffer) {
    this.memory = image;
    this.#bytes = new Uint8Array(image);
    this.#words = new Uint32Array(image, 0, image.byteLength >> 2);
    this.#unit = new PlainUnit(this.#bytes, this.#words);
    const units = new PlainUnits(this.#bytes, this.#words, this.#unit);
    this.#program = new PlainProgram(this.#bytes, this.#words, this.#unit, units);
    this.#starts = new PlainStarts(this.#bytes, this.#words, this.#unit, units, this.#program);
    this.#text = this.#words[HEADER.text]! + TEXT_MARGIN;
    this.#output = this.#words[HEADER.output]! >> 2;
    this.#capacity = this.#words[HEADER.outputCapacity]!;
  }

  begin(length: number, line: number): void {
    this.#end = this.#text + length;
    this.#line = line;
    this.#counted = this.#text;
    this.#rawEnd = -1;
    this.#position = 0;
    this.#alternative = 0;
    this.#unit.end = 0;
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
    const pairs = this.#words[HEADER.pairTable]!;
    const positions = this.#words[HEADER.positions]! >> 2;
    let count = 0;
    let at = this.#text;
    let gram = ((bytes[at]! | 0x20) << 8) | ((bytes[at + 1]! | 0x20) << 16) | ((bytes[at + 2]! | 0x20) << 24);
    for (const end = this.#end; at < end; at++) {
      gram = (gram >>> 8) | ((bytes[at + 3]! | 0x20) << 24);
      const isPair = pairs !== 0 && bytes[pairs + (gram & 0xffff)] !== 0;
      if (!isPair && bytes[table + gramHash(gram)] === 0) continue;
      const isKnown =
        isPair ||
        this.#isKnown(HEADER.wideBits, wideHash(gram, this.#gramAt(at + GRAM_BYTES))) ||
        this.#isKnown(HEADER.shortBits, shortHash(gram));
      if (isKnown) this.#words[positions + count++] = at;
    }
    this.#positionCount = count;
  }

  #isKnown(bits: number, hash: number): boolean {
    const at = this.#words[bits]! + (hash >>> (KNOWN_SHIFT + 3));
    return ((this.#bytes[at]! >>> ((hash >>> KNOWN_SHIFT) & 7)) & 1) === 1;
  }

  #gramAt(at: number): number {
    const bytes = this.#bytes;
    return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24) | 0x20202020;
  }

  next(): number {
    this.#records = 0;
    const unit = this.#unit;
    const positions = this.#words[HEADER.positions]! >> 2;
    for (;;) {
      const more = this.#position < this.#positionCount;
      const at = more ? this.#words[positions + this.#position]! : this.#end;
      if (unit.end < this.#lineEnd && at >= unit.end) {
        this.#enterNextWindow();
        while (this.#position > 0 && this.#words[positions + this.#position - 1]! >= unit.start) this.#position--;
        // Nothing to try in the rest of this line.
        const next = this.#position < this.#positionCount ? this.#words[positions + this.#position]! : this.#end;
        if (next > this.#rawEnd || next === this.#end) unit.end = this.#lineEnd;
        continue;
      }
      if (!more) break;
      if (at > this.#rawEnd) this.#enterLine(at);
      else {
        if (!this.#tryPosition(at)) return this.#records;
        this.#position++;
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
    this.#unit.enter(this.#lineStart, Math.min(this.#lineEnd, this.#characterStart(this.#lineStart + WINDOW_BYTES)));
  }

  #enterNextWindow(): void {
    const start = this.#characterStart(this.#unit.end - OVERLAP_BYTES);
    this.#unit.enter(start, Math.min(this.#lineEnd, this.#characterStart(start + WINDOW_BYTES)));
  }

  #characterStart(at: number): number {
    for (let i = 0; i < 4; i++) if ((this.#bytes[at - i]! & 0xc0) !== 0x80) return at - i;
    return at;
  }

  /** @returns false when there is no more room for records; the next call then goes on with the alternative at hand. */
  #tryPosition(at: number): boolean {
    const gram = this.#gramAt(at);
    const wide = wideHash(gram, this.#gramAt(at + GRAM_BYTES));
    const hasPairs = this.#words[HEADER.pairTable] !== 0;
    return (
      this.#tryHash(wide, at) && this.#tryHash(shortHash(gram), at) && (!hasPairs || this.#tryHash(pairHash(gram), at))
    );
  }

  #tryHash(hash: number, at: number): boolean {
    const words = this.#words;
    const cells = words[HEADER.cells]! >> 2;
    const shift = words[HEADER.cellShift]!;
    const last = 2 ** (32 - shift) - 1;
    for (let cell = hash >>> shift; words[cells + 2 * cell] !== 0; cell = (cell + 1) & last) {
      const shape = words[cells + 2 * cell + 1]!;
      if (((shape ^ hash) & 0xffff) !== 0) continue;
      if (!this.#tryFinder(words[cells + 2 * cell]! >> 2, at - ((shape >>> 16) & 0xff))) return false;
      if ((shape & MORE_CELLS) === 0) return true;
    }
    return true;
  }

  /** Tries the alternatives of a finder where its literal stands at `start`, for the first time in the unit. */
  #tryFinder(finder: number, start: number): boolean {
    const words = this.#words;
    const unit = this.#unit;
    const shape = words[finder + FINDER.shape]!;
    const length = shape & 0xff;
    if (words[finder] === unit.number || start < unit.start || start + length > unit.end) return true;
    if (!this.#program.equals(start, 4 * (finder + FINDER.value), length)) return true;
    const first = finder + FINDER.value + ((length + 3) >> 2);
    const last = first + ASKED_WORDS * (shape >>> SHAPE.count);
    for (let asked = this.#alternative === 0 ? first : this.#alternative; asked < last; asked += ASKED_WORDS) {
      // As many as an anchored alternative may write.
      if (this.#records + WINDOW_BYTES > this.#capacity) {
        this.#alternative = asked;
        return false;
      }
      if (this.#hasGrams(words[asked]!, words[asked + 1]!)) {
        this.#tryAlternative(words[asked + 2]! >> 2, start - unit.start);
      }
    }
    this.#alternative = 0;
    words[finder] = unit.number;
    return true;
  }

  #hasGrams(low: number, high: number): boolean {
    const first = low & SLOT;
    if (first === 0) return true;
    if (this.#unit.firstPlace(first) === LAST_PLACE) return false;
    const second = (low >>> SLOT_BITS) & SLOT;
    if (second === 0) return true;
    if (this.#unit.firstPlace(second) === LAST_PLACE) return false;
    const third = ((low >>> (2 * SLOT_BITS)) | (high << (32 - 2 * SLOT_BITS))) & SLOT;
    if (third === 0) return true;
    if (this.#unit.firstPlace(third) === LAST_PLACE) return false;
    const fourth = (high >>> (3 * SLOT_BITS - 32)) & SLOT;
    return fourth === 0 || this.#unit.firstPlace(fourth) !== LAST_PLACE;
  }

  #tryAlternative(alternative: number, place: number): void {
    const words = this.#words;
    const pattern = words[alternative + ALTERNATIVE.pattern]!;
    const hitStamp = (words[HEADER.hitStamps]! >> 2) + pattern;
    if (words[hitStamp] === this.#line + 1) return;
    const flags = words[alternative + ALTERNATIVE.flags]!;
    const isAnchored = (flags & FLAG.anchored) !== 0;
    let found = 0;
    if ((flags & FLAG.plain) === 0) {
      const parts = 4 * (alternative + ALTERNATIVE.parts);
      const start = ((flags >>> FLAG.finderPart) & 15) === 0 ? place : 0;
      let kinds = 0;
      if ((flags & (FLAG.counted | (7 << FLAG.sets))) !== 0) {
        kinds = this.#unit.kinds(this.#lineStart, this.#lineEnd);
        const asked = (flags >>> FLAG.sets) | ((flags & FLAG.counted) !== 0 ? UNIT_KIND.nonAscii : 0);
        if ((asked & 7 & kinds) === 0) kinds = 0;
      }
      if (isAnchored || kinds !== 0 || (flags & FLAG.free) === 0) {
        found = this.#starts.run(parts, (flags >>> FLAG.count) & 15, start, kinds, !isAnchored);
        if (found === 0) return;
      } else if (!this.#program.runFree(flags, parts, start)) return;
    }
    if ((flags & FLAG.exact) !== 0) {
      words[hitStamp] = this.#line + 1;
      this.#emit(2 * pattern, 0);
      return;
    }
    const what = 2 * words[alternative + ALTERNATIVE.number]! + 1;
    if (isAnchored) {
      for (let i = 0; i < found; i++) this.#emit(what, words[this.#starts.starts + i]!);
      return;
    }
    // Where a match may start anywhere, the whole pattern is verified once a unit.
    const candidateStamp = (words[HEADER.candidateStamps]! >> 2) + pattern;
    if ((flags & FLAG.each) === 0 && words[candidateStamp] === this.#unit.number) return;
    words[candidateStamp] = this.#unit.number;
    this.#emit(what, 0);
  }

  #emit(what: number, place: number): void {
    const at = this.#output + OUTPUT_WORDS * this.#records++;
    this.#words[at] = what;
    this.#words[at + 1] = this.#line;
    this.#words[at + 2] = this.#unit.start - this.#text;
    this.#words[at + 3] = this.#unit.end - this.#text;
    this.#words[at + 4] = place;
  }
}
