/** Finds the parts of an alternative in the unit, for the plain scanner; as `assembly/program.ts`. */
import type { PlainUnit } from './plain-unit.ts';
import {
  CONDITION_WORDS,
  FLAG,
  GAP_WORDS,
  HEADER,
  LAST_PLACE,
  NO_SET,
  NO_SLOT,
  PART,
  PART_BYTES,
} from './scan-layout.ts';

const NEWLINE = 10;
const RETURN = 13;

export class PlainProgram {
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #unit: PlainUnit;
  readonly #gaps: number;
  readonly #conditions: number;
  /** Where the literal found last stands in the index. */
  #cursor = 0;

  constructor(bytes: Uint8Array, words: Uint32Array, unit: PlainUnit) {
    this.#bytes = bytes;
    this.#words = words;
    this.#unit = unit;
    this.#gaps = words[HEADER.gaps]! >> 2;
    this.#conditions = words[HEADER.conditions]! >> 2;
  }

  /** Ordered finds where every gap takes anything: the earliest places are the best ones. */
  runFree(flags: number, parts: number, from: number): boolean {
    let at = from;
    let part = parts;
    const end = parts + PART_BYTES * ((flags >>> FLAG.count) & 15);
    // The finder is the first part: it is known to stand there.
    if (((flags >>> FLAG.finderPart) & 15) === 0 && this.#half(part + PART.condition) === 0) {
      at += this.#bytes[part + PART.length]!;
      part += PART_BYTES;
    }
    for (; part < end; part += PART_BYTES) {
      const least = this.#words[this.#gaps + GAP_WORDS * this.#half(part + PART.gap) + 1]!;
      at = this.findPart(part, at + least, true);
      if (at < 0) return false;
      at += this.#bytes[part + PART.length]!;
    }
    return true;
  }

  /** @returns where the part's literal stands in the unit, from `from` on, with what it asks beside it when `asks`; or -1. */
  findPart(part: number, from: number, asks: boolean): number {
    const slot = this.#half(part + PART.slot);
    return slot === NO_SLOT
      ? this.#findShort(part, from, asks)
      : this.#walk(this.#unit.firstPlace(slot), part, from, asks);
  }

  /** The one after it; `from` is the place after the one found last. */
  findPartAfter(part: number, from: number, asks: boolean): number {
    if (this.#half(part + PART.slot) === NO_SLOT) return this.#findShort(part, from, asks);
    return this.#walk(this.#unit.nextPlace(this.#cursor), part, from, asks);
  }

  #half(address: number): number {
    return this.#bytes[address]! | (this.#bytes[address + 1]! << 8);
  }

  #walk(first: number, part: number, from: number, asks: boolean): number {
    const unit = this.#unit;
    const address = this.#words[part >> 2]!;
    const length = this.#bytes[part + PART.length]!;
    const offset = this.#bytes[part + PART.gramOffset]!;
    const condition = asks ? this.#half(part + PART.condition) : 0;
    const last = unit.end - unit.start - length;
    for (let place = first; place !== LAST_PLACE; place = unit.nextPlace(place)) {
      const at = place - offset;
      if (at > last) break;
      if (at < from || !this.equals(unit.start + at, address, length)) continue;
      if (condition !== 0 && !this.#allows(condition, unit.start + at, length)) continue;
      this.#cursor = place;
      return at;
    }
    return -1;
  }

  /** For literals that are too short to have a gram. */
  #findShort(part: number, from: number, asks: boolean): number {
    const { start, end } = this.#unit;
    const address = this.#words[part >> 2]!;
    const length = this.#bytes[part + PART.length]!;
    const condition = asks ? this.#half(part + PART.condition) : 0;
    for (let at = start + from; at + length <= end; at++) {
      if (!this.equals(at, address, length)) continue;
      if (condition === 0 || this.#allows(condition, at, length)) return at - start;
    }
    return -1;
  }

  equals(text: number, literal: number, length: number): boolean {
    const bytes = this.#bytes;
    for (let i = 0; i < length; i++) {
      const byte = bytes[text + i]!;
      if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== bytes[literal + i]) return false;
    }
    return true;
  }

  #allows(condition: number, start: number, length: number): boolean {
    const bytes = this.#bytes;
    const asked = this.#conditions + CONDITION_WORDS * condition;
    const before = this.#words[asked]!;
    const after = this.#words[asked + 1]!;
    const edges = this.#words[asked + 2]!;
    if (before !== NO_SET || (edges & 1) !== 0) {
      const byte = bytes[start - 1]!;
      if (byte === NEWLINE ? (edges & 1) === 0 : before === NO_SET || !this.#isIn(before, byte)) return false;
    }
    if (after !== NO_SET || (edges & 2) !== 0) {
      const byte = bytes[start + length]!;
      const isEnd = byte === NEWLINE || (byte === RETURN && bytes[start + length + 1] === NEWLINE);
      if (isEnd ? (edges & 2) === 0 : after === NO_SET || !this.#isIn(after, byte)) return false;
    }
    return true;
  }

  #isIn(set: number, byte: number): boolean {
    return ((this.#bytes[set + (byte & 15) + (byte >> 7) * 16]! >> ((byte >> 4) & 7)) & 1) === 1;
  }

  /** @returns the first place in [from, to) of the unit whose byte is not in the set, or `to`. */
  firstOutside(set: number, from: number, to: number): number {
    const { start } = this.#unit;
    for (let at = from; at < to; at++) if (!this.#isIn(set, this.#bytes[start + at]!)) return at;
    return to;
  }
}
