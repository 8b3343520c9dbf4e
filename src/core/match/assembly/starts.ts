/**
 * Where a match of an alternative may begin, and whether one stands in units whose bytes do not tell; `../plain-starts.ts` is
 * the same without SIMD and short cuts.
 */
import { endsA, endsB, gaps, NONE } from './layout';
import { beginFind, find, firstOutside, isShort, lastOutside, PART_BYTES } from './program';
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
 * literal that is far enough away is the best, for the gap to it is the shortest.
 * @param kinds of bytes that are in the unit and matter.
 * @returns how many places of the first literal there are, 1 at most when one is enough.
 */
export function runStarts(parts: u32, count: u32, from: u32, kinds: u32, oneIsEnough: bool): u32 {
  const asUnits = (kinds & NON_ASCII) !== 0;
  setOffset = kinds > NON_ASCII ? 12 : 0;
  if (asUnits) decodeUnit();
  lookAtUnits(false);
  mostFactor = asUnits ? UNIT_BYTES : 1;
  let nexts = endsA;
  let others = endsB;
  let part = parts + (count - 1) * PART_BYTES;
  let found: u32 = 0;
  // A short literal stands in many places: better look for it where the one before it ends.
  if (count > 2 && isShort(part) && isShort(part - PART_BYTES) && !reachesLast(parts, part, from)) return 0;
  lookAtUnits(asUnits);
  if (count > 1 && isShort(part) && !isShort(part - PART_BYTES)) {
    part -= PART_BYTES;
    found = beforeTail(part, from, nexts, part === parts && oneIsEnough);
  } else found = everywhere(part, from, nexts, part === parts && oneIsEnough);
  while (found > 0 && part > parts) {
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

/** What is counted of the set's places. */
function cleanIndexOf(place: u32): u32 {
  return byUnits ? unitIndex(place) : place;
}

/** How many bytes the gap takes at most; only when it has a bound. */
function mostBytes(): u32 {
  return most * mostFactor;
}

/**
 * Whether the last part may be reached at all from the last long one, over the short ones between them. As bytes have it,
 * so a gap may seem to take more than it does.
 */
function reachesLast(parts: u32, last: u32, from: u32): bool {
  let part = last;
  while (part > parts && isShort(part)) part -= PART_BYTES;
  let places = endsA;
  let others = endsB;
  let count = everywhere(part, from, places, false);
  const size = unitEnd - unitStart;
  for (; part !== last && count > 0; part += PART_BYTES) {
    const length: u32 = load<u8>(part, 4);
    readGap(part + PART_BYTES);
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
      for (
        let place = find(part + PART_BYTES, low, high);
        place >= 0;
        place = find(part + PART_BYTES, <u32>place + 1, high)
      ) {
        store<u32>(others + (found << 2), <u32>place);
        found++;
      }
      open = high + 1;
    }
    const swap = places;
    places = others;
    others = swap;
    count = found;
  }
  return count > 0;
}

function everywhere(part: u32, from: u32, out: u32, oneIsEnough: bool): u32 {
  const last = unitEnd - unitStart;
  let found: u32 = 0;
  beginFind(part);
  for (let place = find(part, from, last); place >= 0; place = find(part, <u32>place + 1, last)) {
    store<u32>(out + (found << 2), <u32>place);
    found++;
    if (oneIsEnough) break;
  }
  return found;
}

/** Places of the part from which the next one, the last, can be reached. */
function beforeTail(part: u32, from: u32, out: u32, oneIsEnough: bool): u32 {
  const tail = part + PART_BYTES;
  const length: u32 = load<u8>(part, 4);
  const last = unitEnd - unitStart;
  readGap(tail);
  let found: u32 = 0;
  let next: i32 = -1;
  // From some earlier end up to `seen` nothing is outside the gap's set; at `seen` something is when `isStopped`.
  let seen: u32 = 0;
  let isStopped = false;
  beginFind(part);
  for (let place = find(part, from, last); place >= 0; place = find(part, <u32>place + 1, last)) {
    const stop = <u32>place + length;
    const end = indexOf(stop);
    if (next < 0 || indexOf(<u32>next) < end + least) {
      let limit = most === NONE ? last : min(last, stop + mostBytes());
      if (set !== NONE && !byUnits) {
        if (seen <= stop) {
          seen = firstOutside(set, stop, last, false);
          isStopped = true;
        }
        limit = min(limit, seen);
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
    if (set !== NONE) {
      const gapStart = cleanIndexOf(stop);
      const gapEnd = cleanIndexOf(<u32>next);
      if (gapStart > seen) {
        seen = gapStart;
        isStopped = false;
      }
      if (gapEnd > seen) {
        if (isStopped) continue;
        seen = firstOutside(set, seen, gapEnd, byUnits);
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
  readGap(part + PART_BYTES);
  let found: u32 = 0;
  // Every place before it was tried.
  let open = from;
  // From there up to what was checked nothing is outside the gap's set.
  let clean: u32 = 0;
  let checked: u32 = 0;
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
      const gapEnd = cleanIndexOf(next);
      const stop = max(checked, cleanIndexOf(low + length));
      const outside = lastOutside(set, stop, gapEnd, byUnits);
      if (outside >= 0) clean = <u32>outside + 1;
      else if (stop > checked) clean = stop;
      checked = gapEnd;
      if (!byUnits && clean > low + length) low = clean - length;
    }
    let place = find(part, low, high);
    for (; place >= 0; place = find(part, <u32>place + 1, high)) {
      if (inUnits) {
        const end = indexOf(<u32>place + length);
        if (end + least > nextIndex) break;
        if (most !== NONE && nextIndex - end > most) continue;
        if (set !== NONE && cleanIndexOf(<u32>place + length) < clean) continue;
      }
      store<u32>(out + (found << 2), <u32>place);
      found++;
      if (oneIsEnough) return found;
    }
    open = place >= 0 ? <u32>place : high + 1;
  }
  return found;
}
