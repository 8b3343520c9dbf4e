/**
 * Where a match of an alternative may begin, and whether one stands in units whose bytes do not tell, for the plain scanner;
 * as `assembly/starts.ts`.
 */
import type { PlainProgram } from './plain-program.ts';
import type { PlainUnit } from './plain-unit.ts';
import { PlainUnits } from './plain-units.ts';
import { CONDITION_WORDS, GAP_WORDS, HEADER, NO_BOUND, NO_SET, PART, PART_BYTES } from './scan-layout.ts';

const NEWLINE = 10;
const RETURN = 13;

export class PlainStarts {
  /** Where the places that `run` found stand, in words. */
  starts = 0;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #unit: PlainUnit;
  readonly #units: PlainUnits;
  readonly #program: PlainProgram;
  #inUnits = false;

  constructor(bytes: Uint8Array, words: Uint32Array, unit: PlainUnit, program: PlainProgram) {
    this.#bytes = bytes;
    this.#words = words;
    this.#unit = unit;
    this.#units = new PlainUnits(bytes, words, unit);
    this.#program = program;
  }

  /**
   * Keeps, from the last part back to the first, the places from which the rest can stand. For a place of a literal the
   * nearest one of the next literal that is far enough away is the best, for the gap to it is the shortest.
   * @returns how many places of the first literal there are, 1 at most when one is enough.
   */
  run(parts: number, count: number, from: number, inUnits: boolean, oneIsEnough: boolean): number {
    const words = this.#words;
    this.#inUnits = inUnits;
    if (inUnits) this.#units.decode();
    let nexts = words[HEADER.endsA]! >> 2;
    let others = words[HEADER.endsB]! >> 2;
    let nextCount = 0;
    for (let k = count - 1; k >= 0; k--) {
      const part = parts + PART_BYTES * k;
      const length = this.#bytes[part + PART.length]!;
      const isLast = k === count - 1;
      const gap = (words[HEADER.gaps]! >> 2) + (isLast ? 0 : GAP_WORDS * this.#half(part + PART_BYTES + PART.gap));
      const set = words[gap + (inUnits ? 3 : 0)]!;
      const least = words[gap + 1]!;
      const most = words[gap + 2]!;
      let found = 0;
      let nearest = 0;
      // From some earlier end up to `seen` nothing is outside the gap's set; at `seen` something is when `isStopped`.
      let seen = 0;
      let isStopped = false;
      let place = this.#allowed(part, this.#program.findPart(part, from, !inUnits));
      for (; place >= 0; place = this.#allowed(part, this.#program.findPartAfter(part, place + 1, !inUnits))) {
        if (!isLast) {
          const end = this.#indexOf(place + length);
          while (nearest < nextCount && this.#indexOf(words[nexts + nearest]!) < end + least) nearest++;
          if (nearest === nextCount) break;
          const next = this.#indexOf(words[nexts + nearest]!);
          if (most !== NO_BOUND && next - end > most) continue;
          if (set !== NO_SET) {
            if (end > seen) {
              seen = end;
              isStopped = false;
            }
            if (next > seen) {
              if (isStopped) continue;
              seen = inUnits ? this.#firstUnitOutside(set, seen, next) : this.#program.firstOutside(set, seen, next);
              isStopped = seen < next;
              if (isStopped) continue;
            }
          }
        }
        words[others + found++] = place;
        if (k === 0 && oneIsEnough) return 1;
      }
      if (found === 0) return 0;
      const swap = nexts;
      nexts = others;
      others = swap;
      nextCount = found;
    }
    this.starts = nexts;
    return nextCount;
  }

  #half(address: number): number {
    return this.#bytes[address]! | (this.#bytes[address + 1]! << 8);
  }

  #indexOf(place: number): number {
    return this.#inUnits ? this.#units.indexOf(place) : place;
  }

  /** @returns the first place from `at` on where the part's literal has the neighbours that it asks for. */
  #allowed(part: number, at: number): number {
    const condition = this.#half(part + PART.condition);
    if (!this.#inUnits || condition === 0) return at;
    let place = at;
    while (place >= 0 && !this.#allows(condition, place, this.#bytes[part + PART.length]!)) {
      place = this.#program.findPartAfter(part, place + 1, false);
    }
    return place;
  }

  #firstUnitOutside(set: number, from: number, to: number): number {
    for (let i = from; i < to; i++) if (!this.#units.has(set, this.#units.at(i))) return i;
    return to;
  }

  #allows(condition: number, place: number, length: number): boolean {
    const bytes = this.#bytes;
    const units = this.#units;
    const asked = (this.#words[HEADER.conditions]! >> 2) + CONDITION_WORDS * condition;
    const before = this.#words[asked]!;
    const after = this.#words[asked + 1]!;
    const edges = this.#words[asked + 2]!;
    const start = this.#unit.start + place;
    if (before !== NO_SET || (edges & 1) !== 0) {
      if (bytes[start - 1] === NEWLINE) {
        if ((edges & 1) === 0) return false;
      } else if (before === NO_SET || !units.has(before, units.at(units.indexOf(place) - 1))) return false;
    }
    if (after !== NO_SET || (edges & 2) !== 0) {
      const byte = bytes[start + length]!;
      if (byte === NEWLINE || (byte === RETURN && bytes[start + length + 1] === NEWLINE)) {
        if ((edges & 2) === 0) return false;
      } else if (after === NO_SET || !units.has(after, units.at(units.indexOf(place + length)))) return false;
    }
    return true;
  }
}
