/** Finds the parts of an alternative in the unit, for the plain scanner; as `assembly/program.ts`. */
import type { PlainUnit } from './plain-unit.ts';
import type { PlainUnits } from './plain-units.ts';
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
  readonly #units: PlainUnits;
  readonly #gaps: number;
  readonly #conditions: number;
  /** Where the literal found last stands in the index. */
  #cursor = 0;

  constructor(bytes: Uint8Array, words: Uint32Array, unit: PlainUnit, units: PlainUnits) {
    this.#bytes = bytes;
    this.#words = words;
    this.#unit = unit;
    this.#units = units;
    this.#gaps = words[HEADER.gaps]! >> 2;
    this.#conditions = words[HEADER.conditions]! >> 2;
  }

  /** Ordered finds where every gap takes anything: the earliest places are the best ones. */
  runFree(flags: number, parts: number, from: number): boolean {
    const last = this.#unit.end - this.#unit.start;
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
      this.beginFind(part);
      at = this.find(part, at + least, last);
      if (at < 0) return false;
      at += this.#bytes[part + PART.length]!;
    }
    return true;
  }

  isShort(part: number): boolean {
    return this.#half(part + PART.slot) === NO_SLOT;
  }

  /** Before the first `find` of a part; a short one's may come in between those of another. */
  beginFind(part: number): void {
    if (!this.isShort(part)) this.#cursor = this.#unit.firstPlace(this.#half(part + PART.slot));
  }

  /**
   * @returns the first place in [from, to] where the part's literal stands with the neighbours that it asks for, or -1;
   *   `from` never goes back.
   */
  find(part: number, from: number, to: number): number {
    const last = Math.min(to, this.#unit.end - this.#unit.start - this.#bytes[part + PART.length]!);
    return this.isShort(part) ? this.#findShort(part, from, last) : this.#walk(part, from, last);
  }

  #half(address: number): number {
    return this.#bytes[address]! | (this.#bytes[address + 1]! << 8);
  }

  #walk(part: number, from: number, last: number): number {
    const unit = this.#unit;
    const address = this.#words[part >> 2]!;
    const length = this.#bytes[part + PART.length]!;
    const offset = this.#bytes[part + PART.gramOffset]!;
    const condition = this.#half(part + PART.condition);
    for (; this.#cursor !== LAST_PLACE; this.#cursor = unit.nextPlace(this.#cursor)) {
      const at = this.#cursor - offset;
      if (at < from) continue;
      if (at > last) break;
      if (!this.equals(unit.start + at, address, length)) continue;
      if (condition === 0 || this.#allows(condition, unit.start + at, length)) return at;
    }
    return -1;
  }

  /** For literals that are too short to have a gram. */
  #findShort(part: number, from: number, to: number): number {
    const { start } = this.#unit;
    const address = this.#words[part >> 2]!;
    const length = this.#bytes[part + PART.length]!;
    const condition = this.#half(part + PART.condition);
    for (let at = from; at <= to; at++) {
      if (!this.equals(start + at, address, length)) continue;
      if (condition === 0 || this.#allows(condition, start + at, length)) return at;
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
    const place = start - this.#unit.start;
    if (before !== NO_SET || (edges & 1) !== 0) {
      if (bytes[start - 1] === NEWLINE) {
        if ((edges & 1) === 0) return false;
      } else if (before === NO_SET || !this.#hasBefore(before, place, start)) return false;
    }
    if (after !== NO_SET || (edges & 2) !== 0) {
      const stop = start + length;
      if (bytes[stop] === NEWLINE || (bytes[stop] === RETURN && bytes[stop + 1] === NEWLINE)) {
        if ((edges & 2) === 0) return false;
      } else if (after === NO_SET || !this.#hasAfter(after, place + length, stop)) return false;
    }
    return true;
  }

  #hasBefore(set: number, place: number, at: number): boolean {
    const units = this.#units;
    if (!units.isAsked) return this.#isIn(set, this.#bytes[at - 1]!);
    return units.has(set, units.at(units.indexOf(place) - 1));
  }

  #hasAfter(set: number, place: number, at: number): boolean {
    const units = this.#units;
    if (!units.isAsked) return this.#isIn(set, this.#bytes[at]!);
    return units.has(set, units.at(units.indexOf(place)));
  }

  #isIn(set: number, byte: number): boolean {
    return ((this.#bytes[set + (byte & 15) + (byte >> 7) * 16]! >> ((byte >> 4) & 7)) & 1) === 1;
  }

  /** @returns the first place in [from, to) of the unit that is not in the set, or `to`; bytes, or units when those count. */
  firstOutside(set: number, from: number, to: number): number {
    for (let at = from; at < to; at++) if (!this.#isInside(set, at)) return at;
    return to;
  }

  /** @returns the last place in [from, to) that is not in the set, or -1. */
  lastOutside(set: number, from: number, to: number): number {
    for (let at = to - 1; at >= from; at--) if (!this.#isInside(set, at)) return at;
    return -1;
  }

  #isInside(set: number, at: number): boolean {
    const units = this.#units;
    return units.isAsked ? units.has(set, units.at(at)) : this.#isIn(set, this.#bytes[this.#unit.start + at]!);
  }
}
