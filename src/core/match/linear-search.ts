/**
 * Runs a program over a piece of text with the answers of a backtracking engine (leftmost, first alternative, captures) and
 * the cost of a linear one: a split that failed at a position is never entered there again, so at most splits × units
 * steps are made. Look-arounds and back-references break that bound; they get a budget of steps, and past it nothing is
 * found. Native RegExp is never used here.
 */
import { OP, type Program } from './program.ts';
import { canonicalize, hasUnit, isWordUnit } from './unit-set.ts';

/** What is searched: the match lies in [from, to) of `text`; assertions may look at all of `text`. */
export interface Piece {
  readonly text: string;
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

export class LinearSearch {
  readonly #program: Program;
  readonly #code: Int32Array;
  /** Four words a set: which of the first 128 units are in it. */
  readonly #ascii: Int32Array;
  readonly #slots: Int32Array;
  readonly #first: Uint8Array | undefined;
  #visited = new Uint32Array(64);
  #stack = new Int32Array(256);
  #top = 0;
  #markLog: number[] = [];
  #depth = 0;
  #stepsLeft = 0;
  #positions = 0;
  #piece: Piece = { text: '', from: 0, to: 0, startsLine: true, endsLine: true };

  constructor(program: Program) {
    this.#program = program;
    this.#code = program.code;
    this.#ascii = new Int32Array(4 * program.sets.length);
    program.sets.forEach((set, i) => {
      for (let unit = 0; unit < 128; unit++)
        if (hasUnit(set, unit)) this.#ascii[4 * i + (unit >> 5)]! |= 1 << (unit & 31);
    });
    this.#slots = new Int32Array(program.slotCount);
    this.#first = this.#firstUnits();
  }

  /**
   * Finds the first match.
   * @returns start and end of the whole match and of each group in units of `piece.text`, -1 for a group that took no part
   *   (the array is used again by the next search), or null.
   */
  search(piece: Piece): Int32Array | null {
    const { text, from, to } = piece;
    this.#piece = piece;
    this.#positions = text.length + 1;
    const words = (2 * this.#program.splitCount * this.#positions + 31) >>> 5;
    if (this.#visited.length < words) this.#visited = new Uint32Array(2 * words);
    else this.#visited.fill(0, 0, words);
    const unbounded = this.#program.hasLook || this.#program.hasBackreference;
    this.#stepsLeft = unbounded ? STEPS_AT_LEAST + STEPS_PER_UNIT * text.length : NO_LIMIT;
    const first = this.#first;
    const lastStart = Math.min(piece.lastStart ?? to, to);
    for (let start = from; start <= lastStart; start++) {
      if (first) {
        while (start < lastStart && first[Math.min(text.charCodeAt(start), 128)] === 0) start++;
        if (start >= to) return null;
      }
      this.#slots.fill(-1);
      this.#top = 0;
      if (this.#run(0, start, 0) >= 0) return this.#slots;
      if (this.#stepsLeft <= 0) return null;
    }
    return null;
  }

  /** @returns the position where the run from `pc` ended with a match, or -1. Entries below `base` on the stack stay. */
  #run(pc: number, position: number, base: number): number {
    const code = this.#code;
    const ascii = this.#ascii;
    const { text, to } = this.#piece;
    const end = this.#depth > 0 ? text.length : to;
    let branched = position;
    for (;;) {
      let failed = false;
      switch (code[pc]) {
        case OP.match:
          return position;
        case OP.take: {
          // By far the most frequent step, so it does without calls.
          const set = code[pc + 1]!;
          const unit = position < end ? text.charCodeAt(position) : -1;
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
          if (position > 0 && this.#has(code[pc + 1]!, text.charCodeAt(position - 1))) {
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
        branched = position;
      } while (pc < 0);
    }
  }

  /** A positive look keeps the captures it made; they are undone when what follows fails. */
  #look(body: number, position: number): boolean {
    const slots = this.#slots;
    for (let slot = 0; slot < slots.length; slot++) this.#push(-slot - 1, slots[slot]!);
    const base = this.#top;
    const logged = this.#markLog.length;
    this.#depth++;
    const found = this.#run(body, position, base) >= 0;
    this.#depth--;
    this.#top = base;
    // What was visited on the way to a success did not fail: it may be entered again.
    if (found) for (let i = logged; i < this.#markLog.length; i++) this.#forget(this.#markLog[i]!);
    if (this.#depth === 0) this.#markLog.length = 0;
    return found;
  }

  /** An empty iteration may not end its loop, so inside one it matters whether anything was taken yet. */
  #enter(split: number, guard: number, position: number): boolean {
    if (this.#program.hasBackreference) return true;
    const idle = guard >= 0 && this.#slots[guard] === position ? 1 : 0;
    const mark = (2 * split + idle) * this.#positions + position;
    const bit = 1 << (mark & 31);
    if ((this.#visited[mark >>> 5]! & bit) !== 0) return false;
    this.#visited[mark >>> 5]! |= bit;
    if (this.#depth > 0) this.#markLog.push(mark);
    return true;
  }

  #forget(mark: number): void {
    this.#visited[mark >>> 5]! &= ~(1 << (mark & 31));
  }

  #push(pc: number, value: number): void {
    if (this.#top + 2 > this.#stack.length) {
      const larger = new Int32Array(2 * this.#stack.length);
      larger.set(this.#stack);
      this.#stack = larger;
    }
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
    const { text, startsLine, endsLine } = this.#piece;
    switch (edge) {
      case 0:
        return position === 0 && startsLine;
      case 1:
        return position === text.length && endsLine;
      case 2:
        return position === 0 ? startsLine : isLineEnd(text.charCodeAt(position - 1));
      case 3:
        return position === text.length ? endsLine : isLineEnd(text.charCodeAt(position));
      default: {
        const before = position > 0 && isWordUnit(text.charCodeAt(position - 1));
        const after = position < text.length && isWordUnit(text.charCodeAt(position));
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
    const { text } = this.#piece;
    for (let i = 0; i < length; i++) {
      if (canonicalize(text.charCodeAt(from + i)) !== canonicalize(text.charCodeAt(start + i))) return -1;
    }
    return end < 0 ? start : position + length;
  }

  /** For units 0–127 and, as 128, all others: may a match start with it? Undefined when a match may be empty. */
  #firstUnits(): Uint8Array | undefined {
    const first = new Uint8Array(129);
    const seen = new Set<number>();
    const open = [0];
    for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
      if (seen.has(pc)) continue;
      seen.add(pc);
      const code = this.#code;
      switch (code[pc]) {
        case OP.take: {
          const set = this.#program.sets[code[pc + 1]!]!;
          for (let unit = 0; unit < 128; unit++) if (hasUnit(set, unit)) first[unit] = 1;
          if ((set.at(-1) ?? 0) >= 128) first[128] = 1;
          break;
        }
        case OP.split:
          open.push(code[pc + 1]!, code[pc + 2]!);
          break;
        case OP.jump:
          open.push(code[pc + 1]!);
          break;
        case OP.save:
        case OP.edge:
        case OP.begin:
          open.push(pc + 2);
          break;
        case OP.clear:
          open.push(pc + 3);
          break;
        case OP.look:
          open.push(code[pc + 3]!);
          break;
        default:
          return undefined;
      }
    }
    return first;
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029;
}
