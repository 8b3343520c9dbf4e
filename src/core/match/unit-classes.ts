/** Units that no set of a program tells apart, by number; so an automaton has few columns. */
import { hasUnit, isWordUnit, type UnitSet } from './unit-set.ts';

/** What stands before or after a position: nothing (the line ends here), a unit of \w, one that ends lines, another. */
export const BESIDE = { edge: 0, word: 1, lineEnd: 2, other: 3 } as const;
export type Beside = (typeof BESIDE)[keyof typeof BESIDE];

const CACHE = 256;
const MOST_CLASSES = 256;

export class UnitClasses {
  /** Class of each unit below 128. */
  readonly ascii = new Uint8Array(128);
  /** A unit of each class. */
  readonly members: readonly number[];
  /** First units of the ranges outside ASCII that differ, and their classes. */
  readonly #bounds: readonly number[];
  readonly #boundClasses: readonly number[];
  readonly #cachedUnits = new Uint16Array(CACHE);
  readonly #cachedClasses = new Uint8Array(CACHE);

  /** @throws an `Error` when there are too many. */
  constructor(sets: readonly UnitSet[]) {
    const bounds = new Set([128, 0x2028, 0x202a]);
    for (const set of sets) set.forEach((unit, i) => void bounds.add(i % 2 === 0 ? unit : unit + 1));
    this.#bounds = [...bounds].filter((unit) => unit >= 128 && unit <= 0xffff).sort((a, b) => a - b);
    const units = [...Array.from({ length: 128 }, (_, unit) => unit), ...this.#bounds];
    const classes = classesOf(units, sets);
    const members: number[] = [];
    classes.forEach((kind, i) => {
      members[kind] ??= units[i]!;
    });
    if (members.length > MOST_CLASSES) throw new Error('too many kinds of units');
    this.members = members;
    this.#boundClasses = classes.slice(128);
    this.ascii.set(classes.slice(0, 128));
  }

  /** @returns the class of a unit from 128 on. */
  outside(unit: number): number {
    const slot = unit & (CACHE - 1);
    if (this.#cachedUnits[slot] === unit) return this.#cachedClasses[slot]!;
    let low = 0;
    let high = this.#bounds.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#bounds[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    this.#cachedUnits[slot] = unit;
    this.#cachedClasses[slot] = this.#boundClasses[low]!;
    return this.#boundClasses[low]!;
  }
}

/** Numbers units so that those of one number are in the same sets and of the same kind: set by set the classes split. */
function classesOf(units: readonly number[], sets: readonly UnitSet[]): number[] {
  let classes = units.map((unit): number => besideOf(unit));
  const split = (isIn: (unit: number) => boolean): void => {
    const numbers = new Map<number, number>();
    classes = classes.map((kind, i) => {
      const key = 2 * kind + (isIn(units[i]!) ? 1 : 0);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  };
  for (const set of sets) split((unit) => hasUnit(set, unit));
  split(() => true);
  return classes;
}

export function besideOf(unit: number): Beside {
  if (isWordUnit(unit)) return BESIDE.word;
  return unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029 ? BESIDE.lineEnd : BESIDE.other;
}
