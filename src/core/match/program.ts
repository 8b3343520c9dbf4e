/**
 * A pattern's tree as instructions, for `LinearSearch` and, without `count` and `loop`, for `LazyDfa`. Counted repeats are
 * written out but for those of one set; what would be longer than `MAX_PROGRAM_LENGTH` if those were too is refused, so that
 * this length bounds the work per unit of text.
 */
import { groupRange, isNullable } from './node-shape.ts';
import type { Edge, ParsedPattern, PatternNode, RepeatNode } from './parse-pattern.ts';
import type { UnitSet } from './unit-set.ts';

export const OP = {
  match: 0,
  /** set: takes one unit. */
  take: 1,
  /** set: takes one unit backwards (lookbehind). */
  takeBack: 2,
  /** first, second, mark, guard: tries `first`, then `second`; `mark` numbers the splits, `guard` is the slot of the
   * innermost `begin` around it, or -1. */
  split: 3,
  jump: 4,
  save: 5,
  /** from, to: forgets the slots [from, to). */
  clear: 6,
  edge: 7,
  /** negate, body, next. */
  look: 8,
  /** group. */
  back: 9,
  backwardsBack: 10,
  /** slot: remembers where an iteration began; `progress` fails when nothing was taken since. */
  begin: 11,
  progress: 12,
  /** set, n: takes as many units. */
  count: 13,
  /** set, most (-1: no bound), lazy, mark, guard: takes any number of units; two marks with a bound, else one. */
  loop: 14,
} as const;
const SPLIT_WORDS = 5;
export const COUNT_WORDS = 3;
export const LOOP_WORDS = 6;

export const EDGES: readonly Edge[] = ['textStart', 'textEnd', 'lineStart', 'lineEnd', 'word', 'notWord'];

export interface Program {
  readonly code: Int32Array;
  readonly sets: readonly UnitSet[];
  /** Number of marks of splits and loops: each is entered at most once per position. */
  readonly splitCount: number;
  /** Two per group, the whole match first, then the slots of `begin`. */
  readonly slotCount: number;
  readonly groupCount: number;
  readonly hasLook: boolean;
  /** Finds more than the pattern, for some repeats are not counted. */
  readonly isLoose: boolean;
  readonly hasBackreference: boolean;
}

const MAX_PROGRAM_LENGTH = 40_000;
const MOST_COUNTED = 12;
/** Fewer turns of one set are written out. */
const WORTH_A_LOOP = 3;

/** @throws an `Error` when the program would be too long. */
export function compileProgram(pattern: Omit<ParsedPattern, 'names'>): Program {
  return new ProgramWriter(pattern, Number.POSITIVE_INFINITY).write();
}

/**
 * The same for a program that only has to find nothing where the pattern finds nothing: beyond `MOST_COUNTED` repeats are
 * not counted, for an automaton would need a state for every number.
 * @throws an `Error` when the program would be too long.
 */
export function compileLooseProgram(pattern: Omit<ParsedPattern, 'names'>): Program {
  return new ProgramWriter(pattern, MOST_COUNTED).write();
}

/**
 * The same for a program without look-arounds, which finds nothing where the pattern finds nothing, in linear time.
 * @throws an `Error` when the program would be too long.
 */
export function compileWithoutLooks(pattern: Omit<ParsedPattern, 'names'>): Program {
  return new ProgramWriter(pattern, Number.POSITIVE_INFINITY, false).write();
}

class ProgramWriter {
  readonly #pattern: Omit<ParsedPattern, 'names'>;
  readonly #mostCounted: number;
  readonly #keepsLooks: boolean;
  #isLoose = false;
  readonly #code: number[] = [];
  /** Words that loops would take if they were written out. */
  #unwritten = 0;
  readonly #sets: UnitSet[] = [];
  readonly #setNumbers = new Map<string, number>();
  #lastSet: UnitSet | undefined;
  #lastNumber = 0;
  #splitCount = 0;
  #slotCount: number;
  #hasLook = false;
  #backwards = false;
  #guard = -1;

  constructor(pattern: Omit<ParsedPattern, 'names'>, mostCounted: number, keepsLooks = true) {
    this.#pattern = pattern;
    this.#mostCounted = mostCounted;
    this.#keepsLooks = keepsLooks;
    this.#slotCount = 2 * pattern.groupCount + 2;
  }

  write(): Program {
    const { root, groupCount, hasBackreference } = this.#pattern;
    this.#emit(OP.save, 0);
    this.#node(root);
    this.#emit(OP.save, 1);
    this.#emit(OP.match);
    return {
      code: Int32Array.from(this.#code),
      sets: this.#sets,
      splitCount: this.#splitCount,
      slotCount: this.#slotCount,
      groupCount,
      hasLook: this.#hasLook && this.#keepsLooks,
      isLoose: this.#isLoose || (this.#hasLook && !this.#keepsLooks),
      hasBackreference,
    };
  }

  #emit(...words: number[]): number {
    const at = this.#code.length;
    if (at + words.length + this.#unwritten > MAX_PROGRAM_LENGTH) throw new Error('too many repetitions');
    for (const word of words) this.#code.push(word);
    return at;
  }

  #node(node: PatternNode): void {
    switch (node.type) {
      case 'set':
        this.#emit(this.#backwards ? OP.takeBack : OP.take, this.#setNumber(node.units));
        return;
      case 'sequence':
        for (const part of this.#backwards ? [...node.parts].reverse() : node.parts) this.#node(part);
        return;
      case 'choice':
        this.#choice(node.options);
        return;
      case 'repeat':
        this.#repeat(node);
        return;
      case 'group':
        this.#emit(OP.save, 2 * node.index + (this.#backwards ? 1 : 0));
        this.#node(node.body);
        this.#emit(OP.save, 2 * node.index + (this.#backwards ? 0 : 1));
        return;
      case 'edge':
        this.#emit(OP.edge, EDGES.indexOf(node.edge));
        return;
      case 'look': {
        this.#hasLook = true;
        if (!this.#keepsLooks) return;
        const at = this.#emit(OP.look, node.negate ? 1 : 0, 0, 0);
        const outer = this.#backwards;
        this.#backwards = !node.ahead;
        this.#code[at + 2] = this.#code.length;
        this.#node(node.body);
        this.#emit(OP.match);
        this.#backwards = outer;
        this.#code[at + 3] = this.#code.length;
        return;
      }
      case 'back':
        this.#emit(this.#backwards ? OP.backwardsBack : OP.back, node.index);
    }
  }

  #choice(options: readonly PatternNode[]): void {
    const jumps: number[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) {
        this.#node(option);
        return;
      }
      const split = this.#split();
      this.#code[split + 1] = this.#code.length;
      this.#node(option);
      jumps.push(this.#emit(OP.jump, 0));
      this.#code[split + 2] = this.#code.length;
    });
    for (const jump of jumps) this.#code[jump + 1] = this.#code.length;
  }

  #repeat(node: RepeatNode): void {
    if (node.max === 0) return;
    if (node.body.type === 'set' && !this.#backwards && this.#mostCounted === Number.POSITIVE_INFINITY) {
      this.#repeatSet(node, this.#setNumber(node.body.units));
      return;
    }
    const groups = groupRange(node.body);
    const guarded = isNullable(node.body);
    const iteration = (guard: boolean): void => {
      if (groups) this.#emit(OP.clear, 2 * groups[0], 2 * groups[1] + 2);
      const slot = guard ? this.#slotCount++ : 0;
      const outer = this.#guard;
      if (guard) this.#emit(OP.begin, slot);
      if (guard) this.#guard = slot;
      this.#node(node.body);
      this.#guard = outer;
      if (guard) this.#emit(OP.progress, slot);
    };
    const min = Math.min(node.min, this.#mostCounted);
    const isCounted = node.max !== Number.POSITIVE_INFINITY && node.max - min <= this.#mostCounted;
    if (min < node.min || (!isCounted && node.max !== Number.POSITIVE_INFINITY)) this.#isLoose = true;
    for (let i = 0; i < min; i++) iteration(false);
    if (!isCounted) {
      const loop = this.#split();
      const body = this.#code.length;
      iteration(guarded);
      this.#emit(OP.jump, loop);
      this.#aim(loop, body, this.#code.length, node.greedy);
      return;
    }
    const splits: [number, number][] = [];
    for (let i = min; i < node.max; i++) {
      splits.push([this.#split(), this.#code.length]);
      iteration(guarded);
    }
    for (const [split, body] of splits) this.#aim(split, body, this.#code.length, node.greedy);
  }

  #repeatSet({ min, max, greedy }: RepeatNode, set: number): void {
    if (min < WORTH_A_LOOP) for (let i = 0; i < min; i++) this.#emit(OP.take, set);
    else {
      this.#unwritten += 2 * min;
      this.#emit(OP.count, set, min);
    }
    if (max === min) return;
    const isBounded = max !== Number.POSITIVE_INFINITY;
    if (isBounded && max - min < WORTH_A_LOOP) {
      const splits = Array.from({ length: max - min }, () => {
        const split = this.#split();
        this.#emit(OP.take, set);
        return split;
      });
      for (const split of splits) this.#aim(split, split + SPLIT_WORDS, this.#code.length, greedy);
      return;
    }
    if (isBounded) this.#unwritten += (SPLIT_WORDS + 2) * (max - min);
    this.#emit(OP.loop, set, isBounded ? max - min : -1, greedy ? 0 : 1, this.#splitCount, this.#guard);
    this.#splitCount += isBounded ? 2 : 1;
  }

  #split(): number {
    return this.#emit(OP.split, 0, 0, this.#splitCount++, this.#guard);
  }

  #aim(split: number, body: number, after: number, greedy: boolean): void {
    this.#code[split + 1] = greedy ? body : after;
    this.#code[split + 2] = greedy ? after : body;
  }

  #setNumber(units: UnitSet): number {
    // Repeats that are written out name the very same set.
    if (units === this.#lastSet) return this.#lastNumber;
    const key = units.join();
    let number = this.#setNumbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(units) - 1;
      this.#setNumbers.set(key, number);
    }
    this.#lastSet = units;
    this.#lastNumber = number;
    return number;
  }
}
