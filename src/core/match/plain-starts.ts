/**
 * Where a match of an alternative may begin, and whether one stands in units whose bytes do not tell, for the plain scanner;
 * as `assembly/starts.ts`, without its short cuts.
 */
import type { PlainProgram } from './plain-program.ts';
import type { PlainUnit } from './plain-unit.ts';
import type { PlainUnits } from './plain-units.ts';
import { GAP_WORDS, HEADER, NO_BOUND, NO_SET, PART, PART_BYTES, UNIT_KIND } from './scan-layout.ts';

/** Bytes that a unit takes at most. */
const UNIT_BYTES = 3;

export class PlainStarts {
  /** Where the places that `run` found stand, in words. */
  starts = 0;
  readonly #bytes: Uint8Array;
  readonly #words: Uint32Array;
  readonly #unit: PlainUnit;
  readonly #units: PlainUnits;
  readonly #program: PlainProgram;
  /** What the gap at hand asks: the set, least and most units. */
  #set = 0;
  #least = 0;
  #most = 0;
  /** Where a gap's set stands: what takes all but line ends asks nothing where there are none. */
  #setOffset = 0;

  constructor(bytes: Uint8Array, words: Uint32Array, unit: PlainUnit, units: PlainUnits, program: PlainProgram) {
    this.#bytes = bytes;
    this.#words = words;
    this.#unit = unit;
    this.#units = units;
    this.#program = program;
  }

  /**
   * Keeps, from the last part back to the first, the places from which the rest can stand: the nearest place of the next
   * literal that is far enough away is the best, for the gap to it is the shortest.
   * @param kinds of bytes that are in the unit and matter.
   * @returns how many places of the first literal there are, 1 at most when one is enough.
   */
  run(parts: number, count: number, from: number, kinds: number, oneIsEnough: boolean): number {
    const program = this.#program;
    this.#units.isAsked = (kinds & UNIT_KIND.nonAscii) !== 0;
    this.#setOffset = kinds > UNIT_KIND.nonAscii ? 3 : 0;
    if (this.#units.isAsked) this.#units.decode();
    let nexts = this.#words[HEADER.endsA]! >> 2;
    let others = this.#words[HEADER.endsB]! >> 2;
    let part = parts + (count - 1) * PART_BYTES;
    let found = 0;
    // A short literal stands in many places: better look for it where the one before it ends.
    if (count > 1 && program.isShort(part) && !program.isShort(part - PART_BYTES)) {
      part -= PART_BYTES;
      found = this.#beforeTail(part, from, nexts, part === parts && oneIsEnough);
    } else found = this.#everywhere(part, from, nexts, part === parts && oneIsEnough);
    while (found > 0 && part > parts) {
      part -= PART_BYTES;
      found = this.#beforeNexts(part, from, nexts, found, others, part === parts && oneIsEnough);
      const swap = nexts;
      nexts = others;
      others = swap;
    }
    this.starts = nexts;
    this.#units.isAsked = false;
    return found;
  }

  #readGap(part: number): void {
    const words = this.#words;
    const number = this.#bytes[part + PART.gap]! | (this.#bytes[part + PART.gap + 1]! << 8);
    const gap = (words[HEADER.gaps]! >> 2) + GAP_WORDS * number;
    this.#set = words[gap + this.#setOffset]!;
    this.#least = words[gap + 1]!;
    this.#most = words[gap + 2]!;
  }

  /** How many bytes the gap takes at most; only when it has a bound. */
  #mostBytes(): number {
    return this.#units.isAsked ? this.#most * UNIT_BYTES : this.#most;
  }

  #everywhere(part: number, from: number, out: number, oneIsEnough: boolean): number {
    const program = this.#program;
    const last = this.#unit.end - this.#unit.start;
    let found = 0;
    program.beginFind(part);
    for (let place = program.find(part, from, last); place >= 0; place = program.find(part, place + 1, last)) {
      this.#words[out + found++] = place;
      if (oneIsEnough) break;
    }
    return found;
  }

  /** Places of the part from which the next one, the last, can be reached. */
  #beforeTail(part: number, from: number, out: number, oneIsEnough: boolean): number {
    const program = this.#program;
    const units = this.#units;
    const tail = part + PART_BYTES;
    const length = this.#bytes[part + PART.length]!;
    const last = this.#unit.end - this.#unit.start;
    this.#readGap(tail);
    const least = this.#least;
    const most = this.#most;
    let found = 0;
    let next = -1;
    // From some earlier end up to `seen` nothing is outside the gap's set; at `seen` something is when `isStopped`.
    let seen = 0;
    let isStopped = false;
    program.beginFind(part);
    for (let place = program.find(part, from, last); place >= 0; place = program.find(part, place + 1, last)) {
      const stop = place + length;
      const end = units.indexOf(stop);
      if (next < 0 || units.indexOf(next) < end + least) {
        const limit = most === NO_BOUND ? last : Math.min(last, stop + this.#mostBytes());
        next = program.find(tail, stop + least, limit);
        while (next >= 0 && units.indexOf(next) < end + least) next = program.find(tail, next + 1, limit);
        if (next < 0) {
          if (most === NO_BOUND) break;
          continue;
        }
      }
      const nextIndex = units.indexOf(next);
      if (most !== NO_BOUND && nextIndex - end > most) continue;
      if (this.#set !== NO_SET) {
        if (end > seen) {
          seen = end;
          isStopped = false;
        }
        if (nextIndex > seen) {
          if (isStopped) continue;
          seen = program.firstOutside(this.#set, seen, nextIndex);
          isStopped = seen < nextIndex;
          if (isStopped) continue;
        }
      }
      this.#words[out + found++] = place;
      if (oneIsEnough) break;
    }
    return found;
  }

  /** Places of the part from which one of the next part's places can be reached, each by the nearest of them. */
  #beforeNexts(
    part: number,
    from: number,
    nexts: number,
    nextCount: number,
    out: number,
    oneIsEnough: boolean,
  ): number {
    const program = this.#program;
    const units = this.#units;
    const length = this.#bytes[part + PART.length]!;
    this.#readGap(part + PART_BYTES);
    const set = this.#set;
    const least = this.#least;
    const most = this.#most;
    let found = 0;
    // Every place before it was tried.
    let open = from;
    // From there up to what was checked nothing is outside the gap's set.
    let clean = 0;
    let checked = 0;
    program.beginFind(part);
    for (let i = 0; i < nextCount; i++) {
      const next = this.#words[nexts + i]!;
      const high = next - least - length;
      const low = most === NO_BOUND ? open : Math.max(open, next - this.#mostBytes() - length);
      if (low > high) continue;
      const nextIndex = units.indexOf(next);
      let cleanLow = low;
      if (set !== NO_SET) {
        const stop = Math.max(checked, units.indexOf(low + length));
        const outside = program.lastOutside(set, stop, nextIndex);
        if (outside >= 0) clean = outside + 1;
        else if (stop > checked) clean = stop;
        checked = nextIndex;
        if (!units.isAsked) cleanLow = Math.max(low, clean - length);
      }
      let place = program.find(part, cleanLow, high);
      for (; place >= 0; place = program.find(part, place + 1, high)) {
        if (units.isAsked) {
          const end = units.indexOf(place + length);
          if (end + least > nextIndex) break;
          if ((most !== NO_BOUND && nextIndex - end > most) || (set !== NO_SET && end < clean)) continue;
        }
        this.#words[out + found++] = place;
        if (oneIsEnough) return found;
      }
      open = place >= 0 ? place : high + 1;
    }
    return found;
  }
}
