/**
 * Where a match of an alternative may begin, and whether one stands in units whose bytes do not tell; `../plain-starts.ts` is
 * the same without SIMD and short cuts.
 */
import { endsA, endsB, gaps, NONE } from './layout';
import { allows, beginFind, find, findAll, firstOutside, isShort, lastOutside, PART_BYTES } from './program';
import { NON_ASCII, unitEnd, unitStart } from './unit';
import { decodeUnit, indexOf, inUnits, isOfBytes, lookAtUnits, unitIndex } from './units';

/** Bytes that a unit takes at most. */
const UNIT_BYTES: u32 = 3;

/** Where the places that `runStarts` found stand. */
export let starts: u32 = 0;

/** What the gap at hand asks: the set, least and most units. */
let set: u32 = 0;
let least: u32 = 0;
let most: u32 = 0;
/** Whether what is in the set is asked of units, for their bytes do not tell. */
let byUnits: bool = false;
/** Where a gap's set stands: what takes all but line ends asks nothing where there are none. */
let setOffset: u32 = 0;
/** How many bytes may stand for a unit. */
let mostFactor: u32 = 1;

/**
 * Keeps, from the last part back to the first, the places from which the rest can stand: the nearest place of the next
 * literal that is far enough away is the best, for the gap to it is the shortest. Of the last part those places come first
 * that can be reached from the finder, which is rare.
 * @param finder which part that is, and `place` the first one where it stands.
 * @param kinds of bytes that are in the unit and matter.
 * @returns how many places of the first literal there are, 1 at most when one is enough.
 */
export function runStarts(parts: u32, count: u32, finder: u32, place: u32, kinds: u32, oneIsEnough: bool): u32 {
  const asUnits = (kinds & NON_ASCII) !== 0;
  setOffset = kinds > NON_ASCII ? 12 : 0;
  if (asUnits) decodeUnit();
  lookAtUnits(false);
  mostFactor = asUnits ? UNIT_BYTES : 1;
  const from: u32 = finder === 0 ? place : 0;
  const last = parts + (count - 1) * PART_BYTES;
  const pivot = parts + finder * PART_BYTES;
  let part = last;
  let nexts = endsA;
  let found: u32 = 0;
  if (isShort(last) && pivot + PART_BYTES === last && !isShort(pivot)) {
    lookAtUnits(asUnits);
    part = pivot;
    found = beforeTail(part, place, nexts, part === parts && oneIsEnough);
  } else {
    found = reachLast(pivot, last, place, oneIsEnough && finder === 0 && !asUnits);
    if (found === 0) return 0;
    nexts = reached;
    lookAtUnits(asUnits);
    // What bytes say of the last part is asked once more where units count.
    if (asUnits) found = confirmed(last, nexts, found);
    else if (finder === 0 && oneIsEnough) part = parts;
  }
  let others = nexts === endsA ? endsB : endsA;
  while (found > 0 && part > parts) {
    if (isFree(part)) {
      // Whatever can reach an earlier one can reach the last one too.
      store<u32>(nexts, load<u32>(nexts + ((found - 1) << 2)));
      found = 1;
    }
    part -= PART_BYTES;
    found = beforeNexts(part, from, nexts, found, others, part === parts && oneIsEnough);
    const swap = nexts;
    nexts = others;
    others = swap;
  }
  starts = nexts;
  lookAtUnits(false);
  return found;
}

function readGap(part: u32): void {
  const gap = gaps + ((<u32>load<u16>(part, 8)) << 4);
  set = load<u32>(gap + setOffset);
  least = load<u32>(gap, 4);
  most = load<u32>(gap, 8);
  byUnits = inUnits && set !== NONE && !isOfBytes(set);
}

/** How many bytes the gap takes at most; only when it has a bound. */
function mostBytes(): u32 {
  return most * mostFactor;
}

/** Whether the gap before the part takes anything, however long. */
function isFree(part: u32): bool {
  readGap(part);
  return set === NONE && most === NONE;
}

/** Those of the places of a part where it has the neighbours that it asks for. */
function confirmed(part: u32, places: u32, count: u32): u32 {
  const condition: u32 = load<u16>(part, 10);
  if (condition === 0) return count;
  const length: u32 = load<u8>(part, 4);
  let found: u32 = 0;
  for (let i: u32 = 0; i < count; i++) {
    const place = load<u32>(places + (i << 2));
    if (!allows(condition, unitStart + place, length)) continue;
    store<u32>(places + (found << 2), place);
    found++;
  }
  return found;
}

/** Where the places that `reachLast` found stand. */
let reached: u32 = 0;

/**
 * The places of the last part that can be reached from those of the pivot, over the parts between them. As bytes have it,
 * so a gap may seem to take more than it does.
 * @param place the first one of the pivot.
 */
function reachLast(pivot: u32, last: u32, place: u32, oneIsEnough: bool): u32 {
  const size = unitEnd - unitStart;
  let places = endsA;
  let others = endsB;
  beginFind(pivot);
  let count = findAll(pivot, place, size, places, 0, isFirstEnough(pivot, last, oneIsEnough));
  for (let part = pivot; part !== last && count > 0; part += PART_BYTES) {
    const next = part + PART_BYTES;
    const length: u32 = load<u8>(part, 4);
    const firstIsEnough = isFirstEnough(next, last, oneIsEnough);
    readGap(next);
    beginFind(next);
    let found: u32 = 0;
    // Every place before it was tried; from some earlier end up to `seen` nothing is outside the gap's set.
    let open: u32 = 0;
    let seen: u32 = 0;
    for (let i: u32 = 0; i < count; i++) {
      const stop = load<u32>(places + (i << 2)) + length;
      let high = most === NONE ? size : min(size, stop + mostBytes());
      if (set !== NONE) {
        if (seen <= stop) seen = firstOutside(set, stop, size, false);
        high = min(high, seen);
      }
      const low = max(open, stop + least);
      if (low > high) continue;
      found = findAll(next, low, high, others, found, firstIsEnough);
      if (firstIsEnough && found > 0) break;
      open = high + 1;
    }
    const swap = places;
    places = others;
    others = swap;
    count = found;
  }
  reached = places;
  return count;
}

/** Whether whatever can be reached from a later place of the part can be reached from its first one too. */
function isFirstEnough(part: u32, last: u32, oneIsEnough: bool): bool {
  return part === last ? oneIsEnough : isFree(part + PART_BYTES);
}

/** Places of the part from which the next one, the last, can be reached. */
function beforeTail(part: u32, from: u32, out: u32, oneIsEnough: bool): u32 {
  const tail = part + PART_BYTES;
  const length: u32 = load<u8>(part, 4);
  const last = unitEnd - unitStart;
  readGap(tail);
  let found: u32 = 0;
  let next: i32 = -1;
  // From some earlier end up to there no byte is outside the gap's set.
  let clean: u32 = 0;
  // The same in units; there one is outside when `isStopped`.
  let seen: u32 = 0;
  let isStopped = false;
  beginFind(part);
  for (let place = find(part, from, last); place >= 0; place = find(part, <u32>place + 1, last)) {
    const stop = <u32>place + length;
    const end = indexOf(stop);
    if (next < 0 || indexOf(<u32>next) < end + least) {
      let limit = most === NONE ? last : min(last, stop + mostBytes());
      if (set !== NONE) {
        if (clean <= stop) clean = firstOutside(set, stop, last, false);
        limit = min(limit, clean);
      }
      next = find(tail, stop + least, limit);
      while (next >= 0 && indexOf(<u32>next) < end + least) next = find(tail, <u32>next + 1, limit);
      if (next < 0) {
        // None in all of the rest.
        if (limit === last) break;
        continue;
      }
    }
    if (most !== NONE && indexOf(<u32>next) - end > most) continue;
    if (byUnits) {
      const gapEnd = unitIndex(<u32>next);
      if (end > seen) {
        seen = end;
        isStopped = false;
      }
      if (gapEnd > seen) {
        if (isStopped) continue;
        seen = firstOutside(set, seen, gapEnd, true);
        isStopped = seen < gapEnd;
        if (isStopped) continue;
      }
    }
    store<u32>(out + (found << 2), <u32>place);
    found++;
    if (oneIsEnough) break;
  }
  return found;
}

/** Places of the part from which one of the next part's places can be reached, each by the nearest of them. */
function beforeNexts(part: u32, from: u32, nexts: u32, nextCount: u32, out: u32, oneIsEnough: bool): u32 {
  const length: u32 = load<u8>(part, 4);
  const walks = inUnits && !isShort(part);
  readGap(part + PART_BYTES);
  let found: u32 = 0;
  // Every place before it was tried.
  let open = from;
  // From there up to what was checked no byte is outside the gap's set; then the same in units.
  let clean: u32 = 0;
  let checked: u32 = 0;
  let cleanUnits: u32 = 0;
  let checkedUnits: u32 = 0;
  beginFind(part);
  for (let i: u32 = 0; i < nextCount; i++) {
    const next = load<u32>(nexts + (i << 2));
    if (next < least + length) continue;
    const high = next - least - length;
    let low = open;
    if (most !== NONE && next > mostBytes() + length) low = max(low, next - mostBytes() - length);
    if (low > high) continue;
    const nextIndex = indexOf(next);
    if (set !== NONE) {
      const stop = max(checked, low + length);
      const outside = lastOutside(set, stop, next, false);
      if (outside >= 0) clean = <u32>outside + 1;
      else if (stop > checked) clean = stop;
      checked = next;
      if (clean > low + length) low = clean - length;
      if (byUnits && low <= high) {
        const stopUnit = max(checkedUnits, unitIndex(low + length));
        const outsideUnit = lastOutside(set, stopUnit, nextIndex, true);
        if (outsideUnit >= 0) cleanUnits = <u32>outsideUnit + 1;
        else if (stopUnit > checkedUnits) cleanUnits = stopUnit;
        checkedUnits = nextIndex;
      }
    }
    open = high + 1;
    if (!walks) {
      const all = findAll(part, low, high, out, found, oneIsEnough && !inUnits);
      if (!inUnits) found = all;
      else {
        for (let tried = found; tried < all; tried++) {
          const place = load<u32>(out + (tried << 2));
          const end = indexOf(place + length);
          if (end + least > nextIndex) {
            open = place;
            break;
          }
          if ((most !== NONE && nextIndex - end > most) || (byUnits && end < cleanUnits)) continue;
          store<u32>(out + (found << 2), place);
          found++;
        }
      }
      if (oneIsEnough && found > 0) return found;
      continue;
    }
    let place = find(part, low, high);
    for (; place >= 0; place = find(part, <u32>place + 1, high)) {
      const end = indexOf(<u32>place + length);
      if (end + least > nextIndex) {
        open = <u32>place;
        break;
      }
      if ((most !== NONE && nextIndex - end > most) || (byUnits && end < cleanUnits)) continue;
      store<u32>(out + (found << 2), <u32>place);
      found++;
      if (oneIsEnough) return found;
    }
  }
  return found;
}
