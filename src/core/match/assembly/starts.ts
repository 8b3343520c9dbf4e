/**
 * Where a match of an alternative may begin, and whether one stands in units whose bytes do not tell; `../plain-starts.ts` is
 * the same without SIMD.
 */
import { conditions, endsA, endsB, gaps, NONE } from './layout';
import { findPart, findPartAfter, firstOutside, PART_BYTES } from './program';
import { unitStart } from './unit';
import { decodeUnit, hasUnit, unitAt, unitIndex } from './units';

/** Where the places that `runStarts` found stand. */
export let starts: u32 = 0;
/** Whether units are counted and looked at, rather than bytes. */
let inUnits: bool = false;

/**
 * Keeps, from the last part back to the first, the places from which the rest can stand. For a place of a literal the
 * nearest one of the next literal that is far enough away is the best, for the gap to it is the shortest.
 * @returns how many places of the first literal there are, 1 at most when one is enough.
 */
export function runStarts(parts: u32, count: u32, from: u32, asUnits: bool, oneIsEnough: bool): u32 {
  inUnits = asUnits;
  if (asUnits) decodeUnit();
  let nexts = endsA;
  let others = endsB;
  let nextCount: u32 = 0;
  for (let k = <i32>count - 1; k >= 0; k--) {
    const part = parts + <u32>k * PART_BYTES;
    const length: u32 = load<u8>(part, 4);
    const isLast = k === <i32>count - 1;
    const gap = isLast ? gaps : gaps + ((<u32>load<u16>(part + PART_BYTES, 8)) << 4);
    const set = load<u32>(asUnits ? gap + 12 : gap);
    const least = load<u32>(gap, 4);
    const most = load<u32>(gap, 8);
    let found: u32 = 0;
    let nearest: u32 = 0;
    // From some earlier end up to `seen` nothing is outside the gap's set; at `seen` something is when `isStopped`.
    let seen: u32 = 0;
    let isStopped = false;
    for (let place = find(part, from); place >= 0; place = findAfter(part, <u32>place + 1)) {
      if (!isLast) {
        const end = indexOf(<u32>place + length);
        while (nearest < nextCount && indexOf(load<u32>(nexts + (nearest << 2))) < end + least) nearest++;
        if (nearest === nextCount) break;
        const next = indexOf(load<u32>(nexts + (nearest << 2)));
        if (most !== NONE && next - end > most) continue;
        if (set !== NONE) {
          if (end > seen) {
            seen = end;
            isStopped = false;
          }
          if (next > seen) {
            if (isStopped) continue;
            const outside = asUnits ? firstUnitOutside(set, seen, next) : firstOutside(set, seen, next);
            isStopped = outside < next;
            seen = outside;
            if (isStopped) continue;
          }
        }
      }
      store<u32>(others + (found << 2), <u32>place);
      found++;
      if (k === 0 && oneIsEnough) return 1;
    }
    if (found === 0) return 0;
    const swap = nexts;
    nexts = others;
    others = swap;
    nextCount = found;
  }
  starts = nexts;
  return nextCount;
}

function indexOf(place: u32): u32 {
  return inUnits ? unitIndex(place) : place;
}

function find(part: u32, from: u32): i32 {
  const at = findPart(part, from, !inUnits);
  return inUnits ? allowed(part, at) : at;
}

function findAfter(part: u32, from: u32): i32 {
  const at = findPartAfter(part, from, !inUnits);
  return inUnits ? allowed(part, at) : at;
}

/** @returns the first place from `at` on where the part's literal has the neighbours that it asks for. */
function allowed(part: u32, at: i32): i32 {
  const condition: u32 = load<u16>(part, 10);
  if (condition === 0) return at;
  let place = at;
  while (place >= 0 && !allowsUnits(condition, <u32>place, load<u8>(part, 4))) {
    place = findPartAfter(part, <u32>place + 1, false);
  }
  return place;
}

function firstUnitOutside(set: u32, from: u32, to: u32): u32 {
  for (let i = from; i < to; i++) if (!hasUnit(set, unitAt(i))) return i;
  return to;
}

function allowsUnits(condition: u32, place: u32, length: u32): bool {
  const asked = conditions + (condition << 4);
  const before = load<u32>(asked);
  const after = load<u32>(asked, 4);
  const edges = load<u32>(asked, 8);
  const start = unitStart + place;
  if (before !== NONE || (edges & 1) !== 0) {
    if (load<u8>(start - 1) === 10) {
      if ((edges & 1) === 0) return false;
    } else if (before === NONE || !hasUnit(before, unitAt(unitIndex(place) - 1))) return false;
  }
  if (after !== NONE || (edges & 2) !== 0) {
    const byte: u32 = load<u8>(start + length);
    if (byte === 10 || (byte === 13 && load<u8>(start + length + 1) === 10)) {
      if ((edges & 2) === 0) return false;
    } else if (after === NONE || !hasUnit(after, unitAt(unitIndex(place + length)))) return false;
  }
  return true;
}
