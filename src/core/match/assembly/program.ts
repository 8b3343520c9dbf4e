/** Whether an alternative's parts stand in the unit in order; `../plain-program.ts` is the same without SIMD. */
import { conditions, endsA, endsB, gaps, NONE } from './layout';
import { firstPlace, LAST_PLACE, nextPlace, unitEnd, unitStart } from './unit';

const NO_SLOT: u32 = 0xffff;
const PART_BYTES: u32 = 12;

/** Where the literal found last stands in the index. */
let cursor: u32 = 0;

export function foldVector(x: v128): v128 {
  const upper = i8x16.lt_u(i8x16.sub(x, i8x16.splat(65)), i8x16.splat(26));
  return v128.or(x, v128.and(upper, i8x16.splat(32)));
}

/** Ordered finds where every gap takes anything: the earliest places are the best ones. */
export function runFree(flags: u32, parts: u32, from: u32, leastFactor: u32): bool {
  let at = from;
  let part = parts;
  const end = parts + ((flags >>> 4) & 15) * PART_BYTES;
  // The finder is the first part: it is known to stand there.
  if ((flags & 0xf00) === 0 && load<u16>(part, 10) === 0) {
    at += load<u8>(part, 4);
    part += PART_BYTES;
  }
  for (; part < end; part += PART_BYTES) {
    const least = load<u32>(gaps + ((<u32>load<u16>(part, 8)) << 4), 4);
    const found = find(part, at + least * leastFactor);
    if (found < 0) return false;
    at = <u32>found + load<u8>(part, 4);
  }
  return true;
}

/** Ordered finds with bounded gaps: keeps all ends that the parts so far can have; see the plain program. */
export function runBounded(parts: u32, count: u32, from: u32, leastFactor: u32, mostFactor: u32): bool {
  let ends = endsA;
  let others = endsB;
  let endCount: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const part = parts + k * PART_BYTES;
    const gap = gaps + ((<u32>load<u16>(part, 8)) << 4);
    const set = load<u32>(gap);
    const least = load<u32>(gap, 4) * leastFactor;
    const most = load<u32>(gap, 8);
    const bounded = most !== NONE;
    const farthest = most * mostFactor;
    const length: u32 = load<u8>(part, 4);
    let found: u32 = 0;
    let nearest: u32 = 0;
    let clean: u32 = 0;
    let checked: u32 = 0;
    let place = find(part, k === 0 ? from : load<u32>(ends) + least);
    for (; place >= 0; place = findNext(part, <u32>place + 1)) {
      const at = <u32>place;
      if (k > 0) {
        while (nearest + 1 < endCount && load<u32>(ends + ((nearest + 1) << 2)) + least <= at) nearest++;
        const end = load<u32>(ends + (nearest << 2));
        if (bounded && at - end > farthest) continue;
        if (set !== NONE) {
          const low = max(end, checked);
          if (end > checked) clean = end;
          const outside = lastOutside(set, low, at);
          if (outside >= 0) clean = <u32>outside + 1;
          checked = at;
          if (end < clean) continue;
        }
      }
      store<u32>(others + (found << 2), at + length);
      found++;
    }
    if (found === 0) return false;
    const swap = ends;
    ends = others;
    others = swap;
    endCount = found;
  }
  return true;
}

/** @returns where the part's literal stands in the unit, from `from` on, with what it asks of its neighbours; or -1. */
function find(part: u32, from: u32): i32 {
  const slot: u32 = load<u16>(part, 6);
  return slot === NO_SLOT ? findShort(part, from) : walk(firstPlace(slot), part, from);
}

/** The one after it; `from` is the place after the one found last. */
function findNext(part: u32, from: u32): i32 {
  return load<u16>(part, 6) === NO_SLOT ? findShort(part, from) : walk(nextPlace(cursor), part, from);
}

function walk(first: u32, part: u32, from: u32): i32 {
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const offset: i32 = load<u8>(part, 5);
  const condition: u32 = load<u16>(part, 10);
  const last = <i32>(unitEnd - unitStart) - <i32>length;
  for (let place = first; place !== LAST_PLACE; place = nextPlace(place)) {
    const at = <i32>place - offset;
    if (at > last) break;
    if (at < <i32>from || !beginsWith(unitStart + at, address, length)) continue;
    if (length > 16 && !endsWith(unitStart + at, address, length)) continue;
    if (condition !== 0 && !allows(condition, unitStart + at, length)) continue;
    cursor = place;
    return at;
  }
  return -1;
}

/** For literals that are too short to have a gram. */
function findShort(part: u32, from: u32): i32 {
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const condition: u32 = load<u16>(part, 10);
  if (unitEnd - unitStart < length + from) return -1;
  const last = unitEnd - length;
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
      if (!beginsWith(at, address, length)) continue;
      if (condition === 0 || allows(condition, at, length)) return <i32>(at - unitStart);
    }
  }
  return -1;
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

function allows(condition: u32, start: u32, length: u32): bool {
  const asked = conditions + (condition << 4);
  const before = load<u32>(asked);
  const after = load<u32>(asked, 4);
  const edges = load<u32>(asked, 8);
  if (before !== NONE || (edges & 1) !== 0) {
    const byte: u32 = load<u8>(start - 1);
    if (byte === 10 ? (edges & 1) === 0 : before === NONE || !isIn(before, byte)) return false;
  }
  if (after !== NONE || (edges & 2) !== 0) {
    const byte: u32 = load<u8>(start + length);
    const isEnd = byte === 10 || (byte === 13 && load<u8>(start + length + 1) === 10);
    if (isEnd ? (edges & 2) === 0 : after === NONE || !isIn(after, byte)) return false;
  }
  return true;
}

function isIn(set: u32, byte: u32): bool {
  return ((load<u8>(set + (byte & 15) + ((byte >>> 7) << 4)) >>> ((byte >>> 4) & 7)) & 1) !== 0;
}

/** @returns the last place in [from, to) of the unit whose byte is not in the set, or -1. */
function lastOutside(set: u32, from: u32, to: u32): i32 {
  const ascii = v128.load(set);
  const others = v128.load(set, 16);
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  for (let stop = <i32>to; stop > <i32>from; stop -= 16) {
    const x = v128.load(unitStart + stop - 16);
    const row = v128.or(
      i8x16.swizzle(ascii, v128.and(x, i8x16.splat(-113))),
      i8x16.swizzle(others, v128.and(v128.xor(x, i8x16.splat(-128)), i8x16.splat(-113))),
    );
    const bit = i8x16.swizzle(bits, v128.and(i8x16.shr_u(x, 4), i8x16.splat(7)));
    let mask = i8x16.bitmask(i8x16.eq(v128.and(row, bit), i8x16.splat(0)));
    const extra = <i32>from - (stop - 16);
    if (extra > 0) mask &= 0xffff << extra;
    if (mask !== 0) return stop - 16 + 31 - clz(mask);
  }
  return -1;
}
