/** Finds the parts of an alternative in the unit; `../plain-program.ts` is the same without SIMD. */
import { conditions, gaps, NONE } from './layout';
import { firstPlace, LAST_PLACE, nextPlace, unitEnd, unitStart } from './unit';
import { hasUnit, indexOf, inUnits, unitAt } from './units';

const NO_SLOT: u32 = 0xffff;
export const PART_BYTES: u32 = 12;

/** Where the literal found last stands in the index. */
let cursor: u32 = 0;

export function foldVector(x: v128): v128 {
  const upper = i8x16.lt_u(i8x16.sub(x, i8x16.splat(65)), i8x16.splat(26));
  return v128.or(x, v128.and(upper, i8x16.splat(32)));
}

/** Ordered finds where every gap takes anything: the earliest places are the best ones. */
export function runFree(flags: u32, parts: u32, from: u32): bool {
  let at = from;
  let part = parts;
  const end = parts + ((flags >>> 4) & 15) * PART_BYTES;
  // The finder is the first part: it is known to stand there.
  if ((flags & 0xf00) === 0 && load<u16>(part, 10) === 0) {
    at += load<u8>(part, 4);
    part += PART_BYTES;
  }
  const last = unitEnd - unitStart;
  for (; part < end; part += PART_BYTES) {
    const least = load<u32>(gaps + ((<u32>load<u16>(part, 8)) << 4), 4);
    beginFind(part);
    const found = find(part, at + least, last);
    if (found < 0) return false;
    at = <u32>found + load<u8>(part, 4);
  }
  return true;
}

export function isShort(part: u32): bool {
  return load<u16>(part, 6) === NO_SLOT;
}

/** Before the first `find` of a part; a short one's may come in between those of another. */
export function beginFind(part: u32): void {
  if (!isShort(part)) cursor = firstPlace(load<u16>(part, 6));
}

/**
 * @returns the first place in [from, to] where the part's literal stands with the neighbours that it asks for, or -1; `from`
 *   never goes back.
 */
export function find(part: u32, from: u32, to: u32): i32 {
  const length: u32 = load<u8>(part, 4);
  const size = unitEnd - unitStart;
  if (size < length) return -1;
  const last = min(to, size - length);
  return isShort(part) ? findShort(part, from, last) : walk(part, from, last);
}

/**
 * Writes all such places behind the `count` that stand at `out`; where one is enough, no more than that.
 * @returns how many there are then.
 */
export function findAll(part: u32, from: u32, to: u32, out: u32, count: u32, oneIsEnough: bool): u32 {
  if (isShort(part) && !oneIsEnough) return allShort(part, from, to, out, count);
  let found = count;
  for (let place = find(part, from, to); place >= 0; place = find(part, <u32>place + 1, to)) {
    store<u32>(out + (found << 2), <u32>place);
    found++;
    if (oneIsEnough) break;
  }
  return found;
}

function walk(part: u32, from: u32, last: u32): i32 {
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const offset: u32 = load<u8>(part, 5);
  const condition: u32 = load<u16>(part, 10);
  let place = cursor;
  for (; place !== LAST_PLACE; place = nextPlace(place)) {
    if (place < from + offset) continue;
    const at = place - offset;
    if (at > last) break;
    if (!beginsWith(unitStart + at, address, length)) continue;
    if (length > 16 && !endsWith(unitStart + at, address, length)) continue;
    if (condition !== 0 && !allows(condition, unitStart + at, length)) continue;
    cursor = place;
    return <i32>at;
  }
  cursor = place;
  return -1;
}

/** For literals that are too short to have a gram. */
function findShort(part: u32, from: u32, to: u32): i32 {
  if (from > to) return -1;
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const condition: u32 = load<u16>(part, 10);
  const last = unitStart + to;
  const firstByte = i8x16.splat(load<i8>(address));
  const lastByte = i8x16.splat(load<i8>(address + length - 1));
  for (let base = unitStart + from; base <= last; base += 16) {
    let mask = i8x16.bitmask(
      v128.and(
        i8x16.eq(foldVector(v128.load(base)), firstByte),
        i8x16.eq(foldVector(v128.load(base + length - 1)), lastByte),
      ),
    );
    for (; mask !== 0; mask &= mask - 1) {
      const at = base + ctz(mask);
      if (at > last) return -1;
      if (length === 3 && !beginsWith(at, address, length)) continue;
      if (condition === 0 || allows(condition, at, length)) return <i32>(at - unitStart);
    }
  }
  return -1;
}

function allShort(part: u32, from: u32, to: u32, out: u32, count: u32): u32 {
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const condition: u32 = load<u16>(part, 10);
  const size = unitEnd - unitStart;
  if (size < length) return count;
  const end = unitStart + min(to, size - length) + 1;
  const firstByte = i8x16.splat(load<i8>(address));
  const lastByte = i8x16.splat(load<i8>(address + length - 1));
  let found = out + (count << 2);
  for (let base = unitStart + from; base < end; base += 16) {
    let mask = i8x16.bitmask(
      v128.and(
        i8x16.eq(foldVector(v128.load(base)), firstByte),
        i8x16.eq(foldVector(v128.load(base + length - 1)), lastByte),
      ),
    );
    if (end - base < 16) mask &= (1 << (end - base)) - 1;
    for (; mask !== 0; mask &= mask - 1) {
      const at = base + ctz(mask);
      if (length === 3 && !beginsWith(at, address, length)) continue;
      if (condition !== 0 && !allows(condition, at, length)) continue;
      store<u32>(found, at - unitStart);
      found += 4;
    }
  }
  return (found - out) >>> 2;
}

export function beginsWith(start: u32, value: u32, length: u32): bool {
  const mask: i32 = (1 << min(length, 16)) - 1;
  const equal = i8x16.bitmask(i8x16.eq(foldVector(v128.load(start)), v128.load(value)));
  return (equal & mask) === mask;
}

/** The rest of a literal of more than 16 bytes that begins there. */
export function endsWith(at: u32, literal: u32, length: u32): bool {
  for (let i: u32 = 16; i < length; i += 16) if (!beginsWith(at + i, literal + i, length - i)) return false;
  return true;
}

export function allows(condition: u32, start: u32, length: u32): bool {
  const asked = conditions + (condition << 4);
  const before = load<u32>(asked);
  const after = load<u32>(asked, 4);
  const edges = load<u32>(asked, 8);
  if (before !== NONE || (edges & 1) !== 0) {
    if (load<u8>(start - 1) === 10) {
      if ((edges & 1) === 0) return false;
    } else if (before === NONE || !hasBefore(before, start)) return false;
  }
  if (after !== NONE || (edges & 2) !== 0) {
    const byte: u32 = load<u8>(start + length);
    if (byte === 10 || (byte === 13 && load<u8>(start + length + 1) === 10)) {
      if ((edges & 2) === 0) return false;
    } else if (after === NONE || !hasAfter(after, start + length)) return false;
  }
  return true;
}

function hasBefore(set: u32, at: u32): bool {
  return inUnits ? hasUnit(set, unitAt(indexOf(at - unitStart) - 1)) : isIn(set, load<u8>(at - 1));
}

function hasAfter(set: u32, at: u32): bool {
  return inUnits ? hasUnit(set, unitAt(indexOf(at - unitStart))) : isIn(set, load<u8>(at));
}

function isIn(set: u32, byte: u32): bool {
  return ((load<u8>(set + (byte & 15) + ((byte >>> 7) << 4)) >>> ((byte >>> 4) & 7)) & 1) !== 0;
}

/** @returns which of the sixteen bytes are not in the set, a bit each. */
function outsideOf(set: u32, at: u32): i32 {
  const x = v128.load(at);
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  const row = v128.or(
    i8x16.swizzle(v128.load(set), v128.and(x, i8x16.splat(-113))),
    i8x16.swizzle(v128.load(set, 16), v128.and(v128.xor(x, i8x16.splat(-128)), i8x16.splat(-113))),
  );
  const bit = i8x16.swizzle(bits, v128.and(i8x16.shr_u(x, 4), i8x16.splat(7)));
  return i8x16.bitmask(i8x16.eq(v128.and(row, bit), i8x16.splat(0)));
}

/** @returns the first place in [from, to) of the unit that is not in the set, or `to`; of bytes or of units. */
export function firstOutside(set: u32, from: u32, to: u32, byUnits: bool): u32 {
  if (byUnits) {
    for (let i = from; i < to; i++) if (!hasUnit(set, unitAt(i))) return i;
    return to;
  }
  for (let at = from; at < to; at += 16) {
    const mask = outsideOf(set, unitStart + at);
    if (mask !== 0) return min(at + ctz(mask), to);
  }
  return to;
}

/** @returns the last place in [from, to) that is not in the set, or -1. */
export function lastOutside(set: u32, from: u32, to: u32, byUnits: bool): i32 {
  if (byUnits) {
    for (let i = to; i > from; i--) if (!hasUnit(set, unitAt(i - 1))) return <i32>(i - 1);
    return -1;
  }
  for (let stop = <i32>to; stop > <i32>from; stop -= 16) {
    let mask = outsideOf(set, unitStart + stop - 16);
    const extra = <i32>from - (stop - 16);
    if (extra > 0) mask &= 0xffff << extra;
    if (mask !== 0) return stop - 16 + 31 - clz(mask);
  }
  return -1;
}
