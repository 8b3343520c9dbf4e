/**
 * Signals as numbers and characters in a row: how they cross the border between threads, and how they wait for the story.
 * As objects, a large log's would live just long enough to make a thread's heap grow for good.
 *
 * Invariants: of a log full of them the first `KEPT_FIRST` and the last `KEPT_LAST` are kept; rules go by number, since a copy
 * of a rule would be another rule.
 */
import type { Marker } from '../log/wrappers.ts';
import type { FailureRule } from './failure-rule.ts';
import { ALL_RULES } from './failure-rules/all-rules.ts';
import { ANNOTATION, LEVEL, passedRule, type Signal, STEP } from './line-signals.ts';

export interface PackedSignals {
  readonly count: number;
  /** `FIELDS` numbers a signal. */
  readonly numbers: Float64Array;
  readonly units: Uint16Array;
}

/** Lets go of a row that came from another thread and is done with. */
export type FreeRow = (row: Float64Array | Uint16Array | Int32Array) => void;

const KEPT_FIRST = 3000;
const KEPT_LAST = 6000;

const FIELDS = 5;
const FIELD = { line: 0, rule: 1, marker: 2, code: 3, textEnd: 4 } as const;

const RULES: readonly FailureRule[] = [STEP, ANNOTATION, LEVEL, ...ALL_RULES, ...ALL_RULES.map(passedRule)];
const NUMBERS = new Map(RULES.map((rule, number) => [rule, number]));
const MARKERS: readonly (Marker | null)[] = [
  null,
  'error',
  'warning',
  'notice',
  'debug',
  'command',
  'group',
  'endGroup',
];

export class SignalPacker {
  #numbers = new Float64Array(64 * FIELDS);
  #units = new Uint16Array(8192);
  #count = 0;
  #end = 0;

  put({ line, rule, marker, text, code }: Signal): void {
    const number = NUMBERS.get(rule);
    if (number === undefined) throw new Error(`the rule ${rule.name} has no number`);
    const at = this.#count++ * FIELDS;
    if (at === this.#numbers.length) this.#numbers = grown(this.#numbers, new Float64Array(2 * at));
    if (this.#end + text.length > this.#units.length)
      this.#units = grown(this.#units, new Uint16Array(2 * this.#units.length + text.length));
    for (let unit = 0; unit < text.length; unit++) this.#units[this.#end++] = text.charCodeAt(unit);
    this.#numbers[at + FIELD.line] = line;
    this.#numbers[at + FIELD.rule] = number;
    this.#numbers[at + FIELD.marker] = MARKERS.indexOf(marker);
    this.#numbers[at + FIELD.code] = code ?? Number.NaN;
    this.#numbers[at + FIELD.textEnd] = this.#end;
  }

  /** What was put since it was last asked. */
  take(): PackedSignals {
    const packed = {
      count: this.#count,
      numbers: this.#numbers.slice(0, this.#count * FIELDS),
      units: this.#units.slice(0, this.#end),
    };
    this.#count = 0;
    this.#end = 0;
    return packed;
  }
}

/** Packs in the order of the log; those in the middle of too many are dropped as a whole. */
export class SignalPile {
  readonly #free: FreeRow | undefined;
  readonly #first: Placed[] = [];
  readonly #last: Placed[] = [];
  #firstCount = 0;
  #lastCount = 0;

  /** @param free gets the rows of packs that are dropped. */
  constructor(free?: FreeRow) {
    this.#free = free;
  }

  /** @param before lines of the log that stand before those that the pack counts from 1. */
  add(pack: PackedSignals, before: number): void {
    if (pack.count === 0) return;
    if (this.#firstCount < KEPT_FIRST) {
      this.#first.push({ pack, before });
      this.#firstCount += pack.count;
      return;
    }
    this.#last.push({ pack, before });
    this.#lastCount += pack.count;
    for (let oldest = this.#last[0]; oldest && this.#lastCount - oldest.pack.count >= KEPT_LAST; ) {
      this.#lastCount -= oldest.pack.count;
      this.#last.shift();
      this.#free?.(oldest.pack.numbers);
      this.#free?.(oldest.pack.units);
      [oldest] = this.#last;
    }
  }

  get packs(): readonly PackedSignals[] {
    return [...this.#first, ...this.#last].map(({ pack }) => pack);
  }

  all(): readonly Signal[] {
    const all = [...this.#first, ...this.#last].flatMap(({ pack, before }) => unpack(pack, before));
    return all.length <= KEPT_FIRST + KEPT_LAST
      ? all
      : [...all.slice(0, KEPT_FIRST), ...all.slice(KEPT_FIRST).slice(-KEPT_LAST)];
  }
}

interface Placed {
  readonly pack: PackedSignals;
  readonly before: number;
}

function unpack({ count, numbers, units }: PackedSignals, before: number): Signal[] {
  let start = 0;
  return Array.from({ length: count }, (_, signal): Signal => {
    const at = signal * FIELDS;
    const line = numbers[at + FIELD.line] as number;
    const number = numbers[at + FIELD.rule] as number;
    const marker = numbers[at + FIELD.marker] as number;
    const code = numbers[at + FIELD.code] as number;
    const end = numbers[at + FIELD.textEnd] as number;
    const rule = RULES[number];
    if (!rule) throw new Error(`there is no rule ${number}`);
    const text = String.fromCharCode.apply(null, units.subarray(start, end) as unknown as number[]);
    start = end;
    return {
      line: line + before,
      rule,
      marker: MARKERS[marker] ?? null,
      text,
      code: Number.isNaN(code) ? null : code,
    };
  });
}

function grown<Row extends Float64Array | Uint16Array>(from: Row, to: Row): Row {
  to.set(from);
  return to;
}
