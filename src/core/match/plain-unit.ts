/**
 * The unit at hand (a line, or a window of a long one) for the plain scanner: what kinds of bytes it has, and an index of
 * its grams; as `assembly/unit.ts`.
 */
import { gramHash, gramSlot, HEADER, LAST_PLACE, PLACE_BITS, SLOT_COUNT, UNIT_KIND } from './scan-layout.ts';

const STAMPS = 1 << (32 - PLACE_BITS);
const RETURN = 13;

export class PlainUnit {
  start = 0;
  end = 0;
  number = 0;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #heads: number;
  readonly #nexts: Uint16Array;
  #kinds = -1;
  #isIndexed = false;
  #stamp = 0;

  constructor(bytes: Uint8Array, words: Uint32Array) {
    this.#bytes = bytes;
    this.#words = words;
    this.#heads = words[HEADER.heads]! >> 2;
    const nexts = words[HEADER.nexts]!;
    this.#nexts = new Uint16Array(bytes.buffer, nexts, (words[HEADER.positions]! - nexts) >> 1);
  }

  enter(start: number, end: number): void {
    this.start = start;
    this.end = end;
    this.number++;
    this.#kinds = -1;
    this.#isIndexed = false;
  }

  /** @returns kinds of bytes in the unit and the three on either side of it that are of its line. */
  kinds(lineStart: number, lineEnd: number): number {
    if (this.#kinds >= 0) return this.#kinds;
    const bytes = this.#bytes;
    let kinds = 0;
    for (let i = Math.max(lineStart, this.start - 3), to = Math.min(lineEnd, this.end + 3); i < to; i++) {
      const byte = bytes[i]!;
      if (byte >= 128) {
        kinds |= UNIT_KIND.nonAscii;
        if (byte === 0xe2 && bytes[i + 1] === 0x80 && (bytes[i + 2]! & 0xfe) === 0xa8) kinds |= UNIT_KIND.lineSeparator;
      } else if (byte === RETURN) kinds |= UNIT_KIND.carriageReturn;
    }
    this.#kinds = kinds;
    return kinds;
  }

  /** @returns the first place of a gram with this slot, or `LAST_PLACE`. */
  firstPlace(slot: number): number {
    if (!this.#isIndexed) this.#fillIndex();
    const head = this.#words[this.#heads + slot]!;
    return head >>> PLACE_BITS === this.#stamp ? head & LAST_PLACE : LAST_PLACE;
  }

  nextPlace(place: number): number {
    return this.#nexts[place]!;
  }

  /** Chains the places of each slot, from the last one back, so that they are walked in order. */
  #fillIndex(): void {
    this.#isIndexed = true;
    const bytes = this.#bytes;
    const words = this.#words;
    const nexts = this.#nexts;
    const heads = this.#heads;
    if (++this.#stamp === STAMPS) {
      words.fill(0, heads, heads + SLOT_COUNT);
      this.#stamp = 1;
    }
    const stamp = this.#stamp;
    let gram = 0;
    for (let i = this.end - 1; i >= this.start; i--) {
      gram = (gram << 8) | (bytes[i]! | 0x20);
      const place = i - this.start;
      if (i + 4 > this.end) continue;
      const head = heads + gramSlot(gramHash(gram));
      const before = words[head]!;
      words[head] = (stamp << PLACE_BITS) | place;
      nexts[place] = before >>> PLACE_BITS === stamp ? before & LAST_PLACE : LAST_PLACE;
    }
  }
}
