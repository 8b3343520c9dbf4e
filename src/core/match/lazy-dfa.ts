/**
 * Whether a program matches somewhere in a text, by an automaton whose states are made when they are first reached: one
 * table look-up a unit, whatever the pattern. Look-arounds are passed over, so that with them a match is only likely.
 * A pattern that keeps needing new states is given up, and `LinearSearch` decides.
 */
import { OP, type Program } from './program.ts';
import { BESIDE, type Beside, besideOf, UnitClasses } from './unit-classes.ts';
import { hasUnit } from './unit-set.ts';

export const VERDICT = { no: 0, match: 1, nonAscii: 2, gaveUp: 3 } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];

const MOST_STATES = 1024;
const MOST_RESETS = 3;
/** A transition costs as much to make as some hundred units to look up: so many for a start, then one in so many units. */
const FREE_TRANSITIONS = 4096;
const UNITS_PER_TRANSITION = 32;
/** Entries of the table: offsets of rows otherwise. */
const UNKNOWN = 0;
export const MATCH = 1;

export class LazyDfa {
  /** Whether a match is one for sure. */
  readonly exact: boolean;
  readonly #code: Int32Array;
  readonly #stride: number;
  readonly #classes: UnitClasses;
  /** Class of each unit below 128. */
  readonly #ascii: Uint8Array;
  /** A unit of each class. */
  readonly #members: readonly number[];
  readonly #seen: Int32Array;
  #seenStamp = 0;
  #table = new Int32Array(0);
  #numbers = new Map<string, number>();
  readonly #starts = new Int32Array(4);
  #threads: Int32Array[] = [];
  #before: Beside[] = [];
  /** State → whether a match may start. */
  #isOpen: (0 | 1)[] = [];
  #closedRows: (number | undefined)[] = [];
  /** State × what follows → where units are taken, `null` for a match before that. */
  #takes: (Int32Array | null | undefined)[] = [];
  /** Set × class → whether the class is in the set. */
  readonly #inClass: Uint8Array;
  /** Room for work: no more entries than the program has words, twice for what is open. */
  readonly #next: Int32Array;
  readonly #open: Int32Array;
  readonly #found: Int32Array;
  /** State × what follows → 0 not known, 1 no, 2 match. */
  #atEnd = new Uint8Array(0);
  #resets = 0;
  #made = 0;
  #tested = 0;

  /** @throws an `Error` when the program has too many kinds of units. */
  constructor(program: Program) {
    this.#code = program.code;
    this.exact = !program.hasLook && !program.isLoose;
    this.#classes = new UnitClasses(program.sets);
    this.#ascii = this.#classes.ascii;
    this.#members = this.#classes.members;
    this.#stride = 2 ** Math.ceil(Math.log2(Math.max(2, this.#members.length)));
    const { length } = program.code;
    this.#seen = new Int32Array(length);
    this.#next = new Int32Array(length + 1);
    this.#open = new Int32Array(2 * length + 2);
    this.#found = new Int32Array(length);
    this.#inClass = Uint8Array.from(
      program.sets.flatMap((set) => this.#members.map((unit) => (hasUnit(set, unit) ? 1 : 0))),
    );
    this.#reset();
  }

  /** The match lies in [from, to) of bytes that are ASCII there; otherwise the verdict is `nonAscii`. */
  testBytes(bytes: Uint8Array, from: number, to: number, before: Beside, after: Beside): Verdict {
    this.#tested += to - from;
    const ascii = this.#ascii;
    let state = this.begin(before);
    let table = this.#table;
    for (let i = from; i < to; i++) {
      const byte = bytes[i]!;
      if (byte >= 128) return VERDICT.nonAscii;
      let next = table[state + ascii[byte]!]!;
      if (next <= MATCH) {
        if (next === UNKNOWN) {
          next = this.#transition(state, ascii[byte]!);
          table = this.#table;
        }
        if (next === MATCH) return VERDICT.match;
        if (next < 0) return VERDICT.gaveUp;
      }
      state = next;
    }
    return this.#matchesBefore(state, after);
  }

  testUnits(units: Uint16Array, from: number, to: number, before: Beside, after: Beside): Verdict {
    const state = this.go(this.begin(before), units, from, to);
    return state > MATCH ? this.#matchesBefore(state, after) : state === MATCH ? VERDICT.match : VERDICT.gaveUp;
  }

  /** The state before any unit. */
  begin(before: Beside): number {
    const known = this.#starts[before]!;
    if (known !== 0) return known;
    const state = this.#stateOf(START, before, 1);
    this.#starts[before] = state;
    return state;
  }

  /** The state in which no match starts any more. */
  closed(state: number): number {
    const number = state / this.#stride;
    const known = this.#closedRows[number];
    if (known !== undefined) return known;
    const resets = this.#resets;
    const threads = this.#threads[number]!.filter((pc) => pc !== 0);
    const row = this.#stateOf(threads, this.#before[number]!, 0);
    if (resets === this.#resets) this.#closedRows[number] = row;
    return row;
  }

  /** Whether a closed state has no thread left. */
  isDead(state: number): boolean {
    return this.#threads[state / this.#stride]!.length === 0;
  }

  isFinal(state: number, after: Beside): boolean {
    return this.#matchesBefore(state, after) === VERDICT.match;
  }

  /** @returns the state after the units; `MATCH` for a match among them, or -1 when given up. */
  go(from: number, units: Uint16Array, start: number, end: number): number {
    this.#tested += end - start;
    const ascii = this.#ascii;
    let state = from;
    let table = this.#table;
    for (let i = start; i < end; i++) {
      const unit = units[i]!;
      const kind = unit < 128 ? ascii[unit]! : this.#classes.outside(unit);
      let next = table[state + kind]!;
      if (next <= MATCH) {
        if (next === UNKNOWN) {
          next = this.#transition(state, kind);
          table = this.#table;
        }
        if (next <= MATCH) return next;
      }
      state = next;
    }
    return state;
  }

  #reset(): void {
    // The first row is never used: 0 and 1 are no states.
    this.#numbers = new Map();
    this.#starts.fill(0);
    this.#threads = [new Int32Array()];
    this.#takes = [];
    this.#before = [BESIDE.edge];
    this.#isOpen = [0];
    this.#closedRows = [];
    this.#table = new Int32Array(16 * this.#stride);
    this.#atEnd = new Uint8Array(4 * MOST_STATES + 4);
  }

  /** @returns the row of the state with these threads, or -1 when there are too many. */
  #stateOf(threads: Int32Array, before: Beside, isOpen: 0 | 1): number {
    const key = `${isOpen}${before},${threads.join()}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#threads.length;
    if (number > MOST_STATES) {
      if (this.#resets++ >= MOST_RESETS) return -1;
      this.#reset();
      return this.#stateOf(threads, before, isOpen);
    }
    if ((number + 1) * this.#stride > this.#table.length) {
      const larger = new Int32Array(2 * this.#table.length);
      larger.set(this.#table);
      this.#table = larger;
    }
    this.#threads.push(threads);
    this.#before.push(before);
    this.#isOpen.push(isOpen);
    this.#numbers.set(key, number * this.#stride);
    return number * this.#stride;
  }

  #transition(state: number, kind: number): number {
    if (++this.#made > FREE_TRANSITIONS + this.#tested / UNITS_PER_TRANSITION) return -1;
    const member = this.#members[kind]!;
    const follows = besideOf(member);
    const number = state / this.#stride;
    const next = this.#step(number, follows, kind);
    const resets = this.#resets;
    const row = next ? this.#stateOf(next, follows, this.#isOpen[number]!) : MATCH;
    if (row >= 0 && resets === this.#resets) this.#table[state + kind] = row;
    return row;
  }

  /** @returns threads after a unit of the kind, a new one that starts there among them while the state is open; undefined for a match before it. */
  #step(number: number, follows: Beside, kind: number): Int32Array | undefined {
    const code = this.#code;
    const takes = this.#takesOf(number, follows);
    if (takes === null) return undefined;
    const next = this.#next;
    let count = 0;
    if (this.#isOpen[number] === 1) next[count++] = 0;
    for (const pc of takes) {
      if (this.#inClass[code[pc + 1]! * this.#members.length + kind] === 1) next[count++] = pc + 2;
    }
    return next.slice(0, count);
  }

  #takesOf(number: number, follows: Beside): Int32Array | null {
    const at = 4 * number + follows;
    let takes = this.#takes[at];
    if (takes === undefined) {
      takes = this.#closure(number, follows);
      this.#takes[at] = takes;
    }
    return takes;
  }

  /** @returns where units are taken, in order, or null when a thread matches already. */
  #closure(number: number, follows: Beside): Int32Array | null {
    const code = this.#code;
    const seen = this.#seen;
    const stamp = ++this.#seenStamp;
    const before = this.#before[number]!;
    const open = this.#open;
    const takes = this.#found;
    let openCount = 0;
    let takeCount = 0;
    for (const pc of this.#threads[number]!) open[openCount++] = pc;
    while (openCount > 0) {
      const pc = open[--openCount]!;
      if (seen[pc] === stamp) continue;
      seen[pc] = stamp;
      switch (code[pc]) {
        case OP.match:
          return null;
        case OP.take:
          takes[takeCount++] = pc;
          break;
        case OP.split:
          open[openCount++] = code[pc + 1]!;
          open[openCount++] = code[pc + 2]!;
          break;
        case OP.jump:
          open[openCount++] = code[pc + 1]!;
          break;
        case OP.edge:
          if (holds(code[pc + 1]!, before, follows)) open[openCount++] = pc + 2;
          break;
        case OP.clear:
          open[openCount++] = pc + 3;
          break;
        case OP.look:
          open[openCount++] = code[pc + 3]!;
          break;
        default:
          // save, begin, progress: what an empty iteration may not do makes no difference to what matches.
          open[openCount++] = pc + 2;
      }
    }
    return takes.slice(0, takeCount).sort();
  }

  #matchesBefore(state: number, after: Beside): Verdict {
    if (state < 0) return VERDICT.gaveUp;
    const number = state / this.#stride;
    const at = 4 * number + after;
    if (this.#atEnd[at] === 0) this.#atEnd[at] = this.#takesOf(number, after) ? 1 : 2;
    return this.#atEnd[at] === 2 ? VERDICT.match : VERDICT.no;
  }
}

/** A thread that starts. */
const START = Int32Array.of(0);

function holds(edge: number, before: Beside, after: Beside): boolean {
  switch (edge) {
    case 0:
      return before === BESIDE.edge;
    case 1:
      return after === BESIDE.edge;
    case 2:
      return before === BESIDE.edge || before === BESIDE.lineEnd;
    case 3:
      return after === BESIDE.edge || after === BESIDE.lineEnd;
    default:
      return ((before === BESIDE.word) !== (after === BESIDE.word)) === (edge === 4);
  }
}
