/** Finds the parts of an alternative in the unit; `../plain-program.ts` is the same without SIMD. */
import { conditions, gaps, NONE } from './layout';
import { firstPlace, LAST_PLACE, nextPlace, unitEnd, unitStart } from './unit';

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
  for (; part < end; part += PART_BYTES) {
    const least = load<u32>(gaps + ((<u32>load<u16>(part, 8)) << 4), 4);
    const found = findPart(part, at + least, true);
    if (found < 0) return false;
    at = <u32>found + load<u8>(part, 4);
  }
  return true;
}

/** @returns where the part's literal stands in the unit, from `from` on, with what it `asks` of its neighbours; or -1. */
export function findPart(part: u32, from: u32, asks: bool): i32 {
  const slot: u32 = load<u16>(part, 6);
  return slot === NO_SLOT ? findShort(part, from, asks) : walk(firstPlace(slot), part, from, asks);
}

/** The one after it; `from` is the place after the one found last. */
export function findPartAfter(part: u32, from: u32, asks: bool): i32 {
  return load<u16>(part, 6) === NO_SLOT ? findShort(part, from, asks) : walk(nextPlace(cursor), part, from, asks);
}

function walk(first: u32, part: u32, from: u32, asks: bool): i32 {
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const offset: i32 = load<u8>(part, 5);
  const condition: u32 = asks ? load<u16>(part, 10) : 0;
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
function findShort(part: u32, from: u32, asks: bool): i32 {
  const address = load<u32>(part);
  const length: u32 = load<u8>(part, 4);
  const condition: u32 = asks ? load<u16>(part, 10) : 0;
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

export function allows(condition: u32, start: u32, length: u32): bool {
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

/** @returns the first place in [from, to) of the unit whose byte is not in the set, or `to`. */
export function firstOutside(set: u32, from: u32, to: u32): u32 {
  const ascii = v128.load(set);
  const others = v128.load(set, 16);
  const bits = i8x16(1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128);
  for (let at = from; at < to; at += 16) {
    const x = v128.load(unitStart + at);
    const row = v128.or(
      i8x16.swizzle(ascii, v128.and(x, i8x16.splat(-113))),
      i8x16.swizzle(others, v128.and(v128.xor(x, i8x16.splat(-128)), i8x16.splat(-113))),
    );
    const bit = i8x16.swizzle(bits, v128.and(i8x16.shr_u(x, 4), i8x16.splat(7)));
    const mask = i8x16.bitmask(i8x16.eq(v128.and(row, bit), i8x16.splat(0)));
    if (mask !== 0) return min(at + ctz(mask), to);
  }
  return to;
}
