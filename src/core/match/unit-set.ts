/**
 * Sets of UTF-16 code units as sorted, disjoint, inclusive ranges [lo, hi, lo, hi, …], and what the flag `i` makes of them
 * (ECMA-262 Canonicalize without `u`: one unit to one unit by upper case, never from outside ASCII into it).
 */
export type UnitSet = readonly number[];

const LAST_UNIT = 0xffff;
export const ANY_UNIT: UnitSet = [0, LAST_UNIT];
export const LINE_ENDS: UnitSet = [10, 10, 13, 13, 0x2028, 0x2029];
export const DIGITS: UnitSet = [48, 57];
export const WORD_UNITS: UnitSet = [48, 57, 65, 90, 95, 95, 97, 122];
export const SPACES: UnitSet = [
  9, 13, 32, 32, 160, 160, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f, 0x202f, 0x205f, 0x205f, 0x3000,
  0x3000, 0xfeff, 0xfeff,
];

export function unionOf(sets: readonly UnitSet[]): UnitSet {
  const pairs: [number, number][] = [];
  for (const set of sets) for (let i = 0; i < set.length; i += 2) pairs.push([set[i] ?? 0, set[i + 1] ?? 0]);
  pairs.sort((a, b) => a[0] - b[0]);
  const out: number[] = [];
  for (const [lo, hi] of pairs) {
    const last = out.at(-1);
    if (last !== undefined && lo <= last + 1) out[out.length - 1] = Math.max(last, hi);
    else out.push(lo, hi);
  }
  return out;
}

export function complementOf(set: UnitSet): UnitSet {
  const out: number[] = [];
  let next = 0;
  for (let i = 0; i < set.length; i += 2) {
    const lo = set[i] ?? 0;
    if (lo > next) out.push(next, lo - 1);
    next = (set[i + 1] ?? 0) + 1;
  }
  if (next <= LAST_UNIT) out.push(next, LAST_UNIT);
  return out;
}

export function hasUnit(set: UnitSet, unit: number): boolean {
  let low = 0;
  let high = set.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (unit > (set[2 * middle + 1] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return 2 * low < set.length && unit >= (set[2 * low] ?? 0);
}

export function isWordUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

let foldGroups: ReadonlyMap<number, readonly number[]> | undefined;

/** Units that stand for one another under `i`, by each of them; about 1,300 groups, found once in some 10 ms. */
function groupsOf(): ReadonlyMap<number, readonly number[]> {
  if (foldGroups) return foldGroups;
  const byCanon = new Map<number, number[]>();
  for (let unit = 0; unit <= LAST_UNIT; unit++) {
    const canon = canonicalize(unit);
    const group = byCanon.get(canon);
    if (group) group.push(unit);
    else byCanon.set(canon, [unit]);
  }
  const groups = new Map<number, readonly number[]>();
  for (const group of byCanon.values()) if (group.length > 1) for (const unit of group) groups.set(unit, group);
  foldGroups = groups;
  return groups;
}

/** Unit that stands for `unit` when case is ignored. */
export function canonicalize(unit: number): number {
  if (unit < 128) return unit >= 97 && unit <= 122 ? unit - 32 : unit;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const upper = String.fromCharCode(unit).toUpperCase();
  if (upper.length !== 1) return unit;
  const code = upper.charCodeAt(0);
  return code < 128 ? unit : code;
}

const MOST_CLOSED = 512;
/** Sets with more than ASCII, which go through all groups, by their ranges: a few of them stand in most patterns. */
const closedSets = new Map<string, UnitSet>();
/** What most of a pattern is. */
const closedLetters = Array.from({ length: 128 }, (_, unit) => closed([unit, unit], unit));

/** All units that the set matches under `i`. */
export function closeOverCase(set: UnitSet): UnitSet {
  const last = set.at(-1);
  if (last === undefined) return set;
  if (last < 128) return set.length === 2 && set[0] === last ? closedLetters[last]! : closed(set, last);
  const key = set.join();
  let known = closedSets.get(key);
  if (!known) {
    known = closed(set, last);
    if (closedSets.size >= MOST_CLOSED) closedSets.clear();
    closedSets.set(key, known);
  }
  return known;
}

function closed(set: UnitSet, last: number): UnitSet {
  const extra: number[] = [];
  if (last < 128) {
    for (let unit = 65; unit <= 90; unit++) {
      if (hasUnit(set, unit)) extra.push(unit + 32, unit + 32);
      if (hasUnit(set, unit + 32)) extra.push(unit, unit);
    }
  } else {
    groupsOf().forEach((group, unit) => {
      if (!hasUnit(set, unit)) return;
      for (const other of group) if (!hasUnit(set, other)) extra.push(other, other);
    });
  }
  return extra.length === 0 ? set : unionOf([set, extra]);
}

/** The unit's case variants, itself among them. */
export function variantsOf(unit: number): UnitSet {
  return closeOverCase([unit, unit]);
}
