/** With which units a match of a program may start, or go on. Linear in the program times the kinds of units. */
import { EDGES, LOOP_WORDS, OP, type Program } from './program.ts';
import { hasUnit, LINE_ENDS, type UnitSet } from './unit-set.ts';

/** Units 0 to 127, and as one all others. */
const KINDS = 129;
const LINE_END_EDGES = new Set([EDGES.indexOf('textEnd'), EDGES.indexOf('lineEnd')]);

/** Rows over the first unit, columns over the second: may a match start so? Undefined when a match may be empty. */
export function firstPairsOf({ code, sets }: Program): Uint8Array | undefined {
  const first = takesFrom(code, 0);
  if (first === undefined || first.mayEnd || first.mayEndLine) return undefined;
  const kinds = sets.map(kindsOf);
  const pairs = new Uint8Array(KINDS * KINDS);
  for (const pc of first.takes) {
    const next = takesAfter(code, pc);
    const second = new Uint8Array(KINDS);
    if (next === undefined || next.mayEnd || next.mayEndLine) second.fill(1);
    else {
      for (const other of next.takes) {
        const taken = kinds[code[other + 1]!]!;
        for (let kind = 0; kind < KINDS; kind++) second[kind]! |= taken[kind]!;
      }
    }
    kinds[code[pc + 1]!]!.forEach((has, kind) => {
      if (has === 0) return;
      for (let other = 0; other < KINDS; other++) pairs[KINDS * kind + other]! |= second[other]!;
    });
  }
  return pairs;
}

export function mayStartWith(pairs: Uint8Array, first: number, second: number): boolean {
  return pairs[KINDS * Math.min(first, KINDS - 1) + Math.min(second, KINDS - 1)] === 1;
}

/**
 * Which of the first 128 units may come at `pc`, a bit each of four words; in a fifth whether others may, in a sixth whether
 * none need come. Undefined when anything may.
 */
export function unitsFrom({ code, sets }: Program, pc: number): Int32Array | undefined {
  const from = takesFrom(code, pc);
  if (from === undefined || from.mayEnd) return undefined;
  const units = new Int32Array(6);
  if (from.mayEndLine) {
    units.set(asciiBits(LINE_ENDS));
    units.fill(1, 4);
  }
  for (const take of from.takes) {
    const set = sets[code[take + 1]!]!;
    asciiBits(set).forEach((bits, i) => {
      units[i]! |= bits;
    });
    if ((set.at(-1) ?? 0) >= 128) units[4] = 1;
  }
  return units;
}

/** Which of the first 128 units are in the set, a bit each. */
export function asciiBits(set: UnitSet): Int32Array {
  const bits = new Int32Array(4);
  for (let i = 0; i < set.length; i += 2) {
    for (let unit = set[i]!; unit <= Math.min(127, set[i + 1]!); unit++) bits[unit >> 5]! |= 1 << (unit & 31);
  }
  return bits;
}

function kindsOf(set: UnitSet): Uint8Array {
  const kinds = new Uint8Array(KINDS);
  for (let unit = 0; unit < KINDS - 1; unit++) if (hasUnit(set, unit)) kinds[unit] = 1;
  if ((set.at(-1) ?? 0) >= KINDS - 1) kinds[KINDS - 1] = 1;
  return kinds;
}

interface Takes {
  /** Where units are taken: the word behind names the set. */
  readonly takes: number[];
  readonly mayEnd: boolean;
  /** Or go on, where the line or the text ends. */
  readonly mayEndLine: boolean;
}

/** The same for what comes after one unit was taken at `pc`. */
function takesAfter(code: Int32Array, pc: number): Takes | undefined {
  // More than one is counted.
  if (code[pc] === OP.count) return { takes: [pc], mayEnd: false, mayEndLine: false };
  if (code[pc] === OP.take) return takesFrom(code, pc + 2);
  const next = takesFrom(code, pc + LOOP_WORDS);
  return next && { ...next, takes: [...next.takes, pc] };
}

/** Where units are taken next from `start` on, and whether the match may end before; undefined when that is not known. */
function takesFrom(code: Int32Array, start: number): Takes | undefined {
  const takes: number[] = [];
  let mayEnd = false;
  let mayEndLine = false;
  const seen = new Set<number>();
  const open = [start];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    switch (code[pc]) {
      case OP.match:
        mayEnd = true;
        break;
      case OP.take:
      case OP.count:
        takes.push(pc);
        break;
      case OP.loop:
        takes.push(pc);
        open.push(pc + LOOP_WORDS);
        break;
      case OP.split:
        open.push(code[pc + 1]!, code[pc + 2]!);
        break;
      case OP.jump:
        open.push(code[pc + 1]!);
        break;
      case OP.edge:
        if (LINE_END_EDGES.has(code[pc + 1]!)) mayEndLine = true;
        else open.push(pc + 2);
        break;
      case OP.save:
      case OP.begin:
      case OP.progress:
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
  return { takes, mayEnd, mayEndLine };
}
