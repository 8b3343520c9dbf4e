/**
 * Runs a program over a piece of text with the answers of a backtracking engine (leftmost, first alternative, captures) and
 * the cost of a linear one: a split that failed at a position is never entered there again, so at most splits × units
 * steps are made. A loop over one set is one step: only where what follows it may begin is that tried. Look-arounds and back-references break that bound; they get a budget of steps, and past it nothing is
 * found. Native RegExp is never used here.
 */
import { asciiBits, firstPairsOf, mayStartWith, unitsFrom } from './first-pairs.ts';
import { COUNT_WORDS, LOOP_WORDS, OP, type Program } from './program.ts';
import { canonicalize, hasUnit, isWordUnit } from './unit-set.ts';
import { VisitedMarks } from './visited-marks.ts';

/** What is searched: the match lies in [from, to) of the first `length` units; assertions may look at all of those. */
export interface Piece {
  readonly units: Uint16Array;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  /** The match may start here or before; `to` when not given. */
  readonly lastStart?: number;
  /** Whether the text starts and ends where its line does. */
  readonly startsLine: boolean;
  readonly endsLine: boolean;
}

const STEPS_PER_UNIT = 400;
const STEPS_AT_LEAST = 20_000;
/** More than splits and units allow. */
const NO_LIMIT = 2 ** 30 - 1;
/** Fewer places to start at are tried one by one. */
const FEW_STARTS = 8;
/** On the stack, above an instruction: the loop there goes on. More than a program has words. */
const RESUME = 1 << 20;

export class LinearSearch {
  readonly #program: Program;
  readonly #code: Int32Array;
  /** Four words a set: which of the first 128 units are in it. */
  readonly #ascii: Int32Array;
  readonly #slots: Int32Array;
  /** Mark of a loop → what may follow it, null when anything may. */
  readonly #followers: (Int32Array | null | undefined)[] = [];
  /** Asked for by the first search that has many places to start at. */
  #pairs: Uint8Array | null | undefined;
  readonly #visited = new VisitedMarks();
  #stack = new Int32Array(256);
  #top = 0;
  #depth = 0;
  #stepsLeft = 0;
  #piece: Piece | undefined;
  /** Places of the piece where no match starts; the first one after the last when there are none. */
  #triedFrom = 0;
  #triedTo = -1;
  #units: Uint16Array = new Uint16Array();

  constructor(program: Program) {
    this.#program = program;
    this.#code = program.code;
    this.#ascii = new Int32Array(4 * program.sets.length);
    program.sets.forEach((set, i) => {
      this.#ascii.set(asciiBits(set), 4 * i);
    });
    this.#slots = new Int32Array(program.slotCount);
  }

  /**
   * Finds the first match that starts in [`first`, `last`]. Of a piece that is searched again, whole or in part, no place is
   * tried twice: a piece in which something was found must not be.
   * @returns start and end of the whole match and of each group in units of the piece, -1 for a group that took no part
   *   (the array is used again by the next search), or null.
   */
  search(piece: Piece, first = piece.from, last = Math.min(piece.lastStart ?? piece.to, piece.to)): Int32Array | null {
    if (piece !== this.#piece) this.#begin(piece);
    const from = this.#triedFrom;
    const to = this.#triedTo;
    if (first > to || last < from) {
      // The larger one is worth more.
      if (last - first >= to - from) {
        this.#triedFrom = first;
        this.#triedTo = last;
      }
      return this.#searchAll(piece, first, last);
    }
    this.#triedFrom = Math.min(first, from);
    this.#triedTo = Math.max(last, to);
    return (
      (first < from ? this.#searchAll(piece, first, from - 1) : null) ??
      (last > to ? this.#searchAll(piece, to + 1, last) : null)
    );
  }

  #searchAll(piece: Piece, first: number, last: number): Int32Array | null {
    const { units, length, to } = piece;
    if (last - first >= FEW_STARTS && this.#pairs === undefined) this.#pairs = firstPairsOf(this.#program) ?? null;
    const pairs = last - first >= FEW_STARTS ? this.#pairs : null;
    for (let start = first; start <= last; start++) {
      if (pairs) {
        while (start < last && start + 1 < length && !mayStartWith(pairs, units[start]!, units[start + 1]!)) start++;
        if (start >= to) return null;
      }
      if (this.#stepsLeft <= 0) return null;
      this.#slots.fill(-1);
      this.#top = 0;
      if (this.#run(0, start, 0) >= 0) return this.#slots;
    }
    return null;
  }

  #begin(piece: Piece): void {
    this.#piece = piece;
    this.#units = piece.units;
    this.#triedFrom = 0;
    this.#triedTo = -1;
    this.#visited.begin(2 * this.#program.splitCount, piece.length + 1);
    const unbounded = this.#program.hasLook || this.#program.hasBackreference;
    this.#stepsLeft = unbounded ? STEPS_AT_LEAST + STEPS_PER_UNIT * piece.length : NO_LIMIT;
  }

  /** @returns the position where the run from `pc` ended with a match, or -1. Entries below `base` on the stack stay. */
  #run(pc: number, position: number, base: number): number {
    const code = this.#code;
    const ascii = this.#ascii;
    const units = this.#units;
    const piece = this.#piece!;
    const end = this.#depth > 0 ? piece.length : piece.to;
    let branched = position;
    for (;;) {
      let failed = false;
      switch (code[pc]) {
        case OP.match:
          return position;
        case OP.take: {
          // By far the most frequent step, so it does without calls.
          const set = code[pc + 1]!;
          const unit = position < end ? units[position]! : -1;
          const taken =
            unit >= 0 &&
            (unit < 128 ? ((ascii[4 * set + (unit >> 5)]! >>> (unit & 31)) & 1) === 1 : this.#has(set, unit));
          if (taken) {
            position++;
            pc += 2;
            continue;
          }
          failed = true;
          break;
        }
        case OP.takeBack:
          if (position > 0 && this.#has(code[pc + 1]!, units[position - 1]!)) {
            position--;
            pc += 2;
          } else failed = true;
          break;
        case OP.split:
          if (this.#enter(code[pc + 3]!, code[pc + 4]!, position)) {
            this.#push(code[pc + 2]!, position);
            pc = code[pc + 1]!;
          } else failed = true;
          break;
        case OP.jump:
          pc = code[pc + 1]!;
          break;
        case OP.save:
        case OP.begin:
          this.#set(code[pc + 1]!, position);
          pc += 2;
          break;
        case OP.clear:
          for (let slot = code[pc + 1]!; slot < code[pc + 2]!; slot++) if (this.#slots[slot]! >= 0) this.#set(slot, -1);
          pc += 3;
          break;
        case OP.edge:
          if (this.#isEdge(code[pc + 1]!, position)) pc += 2;
          else failed = true;
          break;
        case OP.look:
          if (this.#look(code[pc + 2]!, position) === (code[pc + 1] === 0)) pc = code[pc + 3]!;
          else failed = true;
          break;
        case OP.back:
        case OP.backwardsBack: {
          const after = this.#takeGroup(code[pc + 1]!, position, code[pc] === OP.back ? end : -1);
          if (after >= 0) {
            position = after;
            pc += 2;
          } else failed = true;
          break;
        }
        case OP.count: {
          const stop = position + code[pc + 2]!;
          let at = position;
          if (stop <= end) while (at < stop && this.#has(code[pc + 1]!, units[at]!)) at++;
          if (at === stop) {
            position = stop;
            pc += COUNT_WORDS;
          } else {
            this.#stepsLeft -= at - position;
            failed = true;
          }
          break;
        }
        case OP.loop: {
          const after = this.#loop(pc, position, end);
          if (after >= 0) {
            position = after;
            branched = after;
            pc += LOOP_WORDS;
          } else failed = true;
          break;
        }
        case OP.progress:
          if (this.#slots[code[pc + 1]!] === position) failed = true;
          else pc += 2;
          break;
      }
      // Counted at every turn: the units taken since the one before, and the turn itself.
      this.#stepsLeft -= 1 + Math.abs(position - branched);
      branched = position;
      if (!failed && this.#stepsLeft > 0) continue;
      do {
        if (this.#top === base || this.#stepsLeft <= 0) return -1;
        this.#top -= 2;
        pc = this.#stack[this.#top]!;
        position = this.#stack[this.#top + 1]!;
        if (pc < 0) this.#slots[-pc - 1] = position;
        else if (pc >= RESUME) {
          this.#top -= 2;
          position = this.#resume(pc - RESUME, position, this.#stack[this.#top]!, end);
          pc = position < 0 ? -1 : pc - RESUME + LOOP_WORDS;
        }
        branched = position;
      } while (pc < 0);
    }
  }

  /** @returns where the loop ends first, or -1; where else it may end is put on the stack. */
  #loop(pc: number, position: number, end: number): number {
    const code = this.#code;
    const most = code[pc + 2]!;
    const isLazy = code[pc + 3] === 1;
    const mark = code[pc + 4]!;
    const guard = code[pc + 5]!;
    if (most < 0) {
      if (isLazy) return this.#resume(pc, position, end, end);
      const last = this.#walk(pc, position, end);
      return last < position ? -1 : this.#resume(pc, last, position, end);
    }
    if (!this.#enter(mark, guard, position)) return -1;
    const set = code[pc + 1]!;
    const units = this.#units;
    const stop = Math.min(end, position + most);
    let last = position;
    while (last < stop && this.#has(set, units[last]!)) last++;
    this.#stepsLeft -= last - position;
    return isLazy ? this.#resume(pc, position, last, end) : this.#resume(pc, last, position, end);
  }

  /** Marks every place that a loop without a bound comes to. @returns the last one, before `position` when there is none. */
  #walk(pc: number, position: number, end: number): number {
    const set = this.#code[pc + 1]!;
    const mark = this.#code[pc + 4]!;
    if (!this.#enter(mark, this.#code[pc + 5]!, position)) return -1;
    const units = this.#units;
    let at = position;
    // Something was taken: no guard says otherwise from here on.
    while (at < end && this.#has(set, units[at]!) && this.#enter(mark, -1, at + 1)) at++;
    this.#stepsLeft -= at - position;
    return at;
  }

  /**
   * Tries the ends of a loop from `position` on: back to `bound` when it is greedy, up to it when it is lazy.
   * @returns the first one at which what follows may begin, or -1.
   */
  #resume(pc: number, position: number, bound: number, end: number): number {
    const code = this.#code;
    const isBounded = code[pc + 2]! >= 0;
    const mark = code[pc + 4]!;
    const guard = code[pc + 5]!;
    let followers = this.#followers[mark];
    if (followers === undefined) {
      followers = unitsFrom(this.#program, pc + LOOP_WORDS) ?? null;
      this.#followers[mark] = followers;
    }
    const units = this.#units;
    const step = code[pc + 3] === 1 ? 1 : -1;
    const walks = step > 0 && !isBounded;
    for (let at = position; ; at += step) {
      if (walks && !this.#enter(mark, guard, at)) break;
      const isLast = at === bound || (walks && !this.#has(code[pc + 1]!, units[at]!));
      if (followers === null || (at < end ? mayCome(followers, units[at]!) : followers[5] === 1)) {
        if (!isBounded || this.#enter(mark + 1, guard, at)) {
          if (!isLast) {
            this.#push(bound, 0);
            this.#push(RESUME + pc, at + step);
          }
          this.#stepsLeft -= Math.abs(at - position);
          return at;
        }
      }
      if (isLast) {
        this.#stepsLeft -= Math.abs(at - position);
        break;
      }
    }
    return -1;
  }

  /** A positive look keeps the captures it made; they are undone when what follows fails. */
  #look(body: number, position: number): boolean {
    const slots = this.#slots;
    for (let slot = 0; slot < slots.length; slot++) this.#push(-slot - 1, slots[slot]!);
    const base = this.#top;
    const visited = this.#visited;
    visited.log ??= [];
    const { log } = visited;
    const logged = log.length;
    this.#depth++;
    const found = this.#run(body, position, base) >= 0;
    this.#depth--;
    this.#top = base;
    // What was visited on the way to a success did not fail: it may be entered again.
    if (found) visited.forget(log, logged);
    if (this.#depth === 0) visited.log = null;
    return found;
  }

  /** An empty iteration may not end its loop, so inside one it matters whether anything was taken yet. */
  #enter(split: number, guard: number, position: number): boolean {
    if (this.#program.hasBackreference) return true;
    const idle = guard >= 0 && this.#slots[guard] === position ? 1 : 0;
    return this.#visited.set(2 * split + idle, position);
  }

  #push(pc: number, value: number): void {
    if (this.#top + 2 > this.#stack.length) this.#stack = larger(this.#stack);
    this.#stack[this.#top] = pc;
    this.#stack[this.#top + 1] = value;
    this.#top += 2;
  }

  #set(slot: number, position: number): void {
    this.#push(-slot - 1, this.#slots[slot]!);
    this.#slots[slot] = position;
  }

  #has(set: number, unit: number): boolean {
    if (unit < 128) return ((this.#ascii[4 * set + (unit >> 5)]! >>> (unit & 31)) & 1) === 1;
    return hasUnit(this.#program.sets[set]!, unit);
  }

  #isEdge(edge: number, position: number): boolean {
    const units = this.#units;
    const { length, startsLine, endsLine } = this.#piece!;
    switch (edge) {
      case 0:
        return position === 0 && startsLine;
      case 1:
        return position === length && endsLine;
      case 2:
        return position === 0 ? startsLine : isLineEnd(units[position - 1]!);
      case 3:
        return position === length ? endsLine : isLineEnd(units[position]!);
      default: {
        const before = position > 0 && isWordUnit(units[position - 1]!);
        const after = position < length && isWordUnit(units[position]!);
        return (before !== after) === (edge === 4);
      }
    }
  }

  /** Takes what the group took, forwards up to `end`, or backwards when `end` is -1. */
  #takeGroup(group: number, position: number, end: number): number {
    const from = this.#slots[2 * group]!;
    const to = this.#slots[2 * group + 1]!;
    if (from < 0 || to < 0) return position;
    const length = to - from;
    this.#stepsLeft -= length;
    const start = end < 0 ? position - length : position;
    if (start < 0 || (end >= 0 && position + length > end)) return -1;
    const units = this.#units;
    for (let i = 0; i < length; i++) {
      if (canonicalize(units[from + i]!) !== canonicalize(units[start + i]!)) return -1;
    }
    return end < 0 ? start : position + length;
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}

function mayCome(followers: Int32Array, unit: number): boolean {
  return unit < 128 ? ((followers[unit >> 5]! >>> (unit & 31)) & 1) === 1 : followers[4] === 1;
}

function larger(list: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * list.length);
  more.set(list);
  return more;
}
