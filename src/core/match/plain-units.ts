/** The unit at hand as UTF-16, for what its bytes do not tell, for the plain scanner; as `assembly/units.ts`. */
import { decodeUnits } from './decode-units.ts';
import { WINDOW_BYTES } from './line-window.ts';
import type { PlainUnit } from './plain-unit.ts';
import { HEADER } from './scan-layout.ts';

export class PlainUnits {
  /** Whether units are counted and looked at, rather than bytes. */
  isAsked = false;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #unit: PlainUnit;
  readonly #units: Uint16Array;
  readonly #unitOf: Uint16Array;
  /** Number of the unit that is decoded. */
  #decoded = 0;
  /** How many bytes before the unit are decoded with it. */
  #head = 0;

  constructor(bytes: Uint8Array, words: Uint32Array, unit: PlainUnit) {
    this.#bytes = bytes;
    this.#words = words;
    this.#unit = unit;
    this.#units = new Uint16Array(bytes.buffer, words[HEADER.units]!, WINDOW_BYTES + 16);
    this.#unitOf = new Uint16Array(bytes.buffer, words[HEADER.unitOf]!, WINDOW_BYTES + 16);
  }

  /** Decodes the unit, the character before it and the one after. */
  decode(): void {
    const { number, start, end } = this.#unit;
    if (this.#decoded === number) return;
    this.#decoded = number;
    const bytes = this.#bytes;
    let head = start - 1;
    for (let i = 1; i < 4 && (bytes[head]! & 0xc0) === 0x80; i++) {
      if ((bytes[start - 1 - i]! & 0xc0) !== 0x80) head = start - 1 - i;
    }
    decodeUnits(bytes, head, end + 4, this.#units, 0, this.#unitOf);
    this.#head = start - head;
  }

  /** What is counted before the place in the unit: bytes, or units of what is decoded. */
  indexOf(place: number): number {
    if (!this.isAsked) return place;
    return this.#unitOf[this.#head + place]!;
  }

  at(index: number): number {
    return this.#units[index]!;
  }

  has(set: number, unit: number): boolean {
    const bytes = this.#bytes;
    if (unit < 128) return ((bytes[set + (unit & 15)]! >> (unit >> 4)) & 1) === 1;
    const table = (this.#words[HEADER.setRanges]! + ((set - this.#words[HEADER.sets]!) >>> 5) * 8) >> 2;
    for (let at = this.#words[table]!, end = this.#words[table + 1]!; at < end; at += 4) {
      if (unit <= (bytes[at + 2]! | (bytes[at + 3]! << 8))) return unit >= (bytes[at]! | (bytes[at + 1]! << 8));
    }
    return false;
  }
}
