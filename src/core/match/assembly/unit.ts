/** The unit at hand (a line, or a window of a long one): what kinds of bytes it has, and an index of its grams. */
import { FOLD, HASH, heads, nexts } from './layout';

export const NON_ASCII: u32 = 1;
const CARRIAGE_RETURN: u32 = 2;
const LINE_SEPARATOR: u32 = 4;
const STAMPS: u32 = 1 << 19;
export const LAST_PLACE: u32 = 0x1fff;

export let unitStart: u32 = 0;
export let unitEnd: u32 = 0;
/** Number of the unit. */
export let unit: u32 = 0;
let kindsKnown: bool = false;
let kinds: u32 = 0;
export let isIndexed: bool = false;
/** What the heads of the unit's grams carry above the place. */
export let stamp: u32 = 0;

export function enterUnit(from: u32, to: u32): void {
  unitStart = from;
  unitEnd = to;
  unit++;
  kindsKnown = false;
  isIndexed = false;
}

export function leaveUnit(end: u32): void {
  unitEnd = end;
}

/** @returns kinds of bytes in the unit and the three on either side of it that are of its line. */
export function unitKinds(lineStart: u32, lineEnd: u32): u32 {
  if (kindsKnown) return kinds;
  kindsKnown = true;
  const from = max(lineStart, unitStart - 3);
  const to = min(lineEnd, unitEnd + 3);
  const carriageReturn = i8x16.splat(13);
  let all = i8x16.splat(0);
  let returns = i8x16.splat(0);
  let i = from;
  for (; i + 16 <= to; i += 16) {
    const x = v128.load(i);
    all = v128.or(all, x);
    returns = v128.or(returns, i8x16.eq(x, carriageReturn));
  }
  let nonAscii = i8x16.bitmask(all) !== 0;
  let hasReturn = v128.any_true(returns);
  for (; i < to; i++) {
    const byte = load<u8>(i);
    if (byte >= 128) nonAscii = true;
    else if (byte === 13) hasReturn = true;
  }
  kinds = hasReturn ? CARRIAGE_RETURN : 0;
  if (nonAscii) {
    kinds |= NON_ASCII;
    for (i = from; i < to; i++) {
      if ((load<u32>(i) & 0xfeffff) === 0xa880e2) {
        kinds |= LINE_SEPARATOR;
        break;
      }
    }
  }
  return kinds;
}

/** @returns the first place of a gram with this slot, or `LAST_PLACE`. */
export function firstPlace(slot: u32): u32 {
  if (!isIndexed) fillIndex();
  const head = load<u32>(heads + (slot << 2));
  return head >>> 13 === stamp ? head & LAST_PLACE : LAST_PLACE;
}

/** @returns 0 when the unit has a gram of the slot; it must be indexed. */
export function lacks(slot: u32): u32 {
  return (load<u32>(heads + (slot << 2)) >>> 13) ^ stamp;
}

export function nextPlace(place: u32): u32 {
  return load<u16>(nexts + (place << 1));
}

/** Chains the places of each slot, from the last one back, so that they are walked in order. */
export function fillIndex(): void {
  isIndexed = true;
  if (++stamp === STAMPS) {
    memory.fill(heads, 0, 4 * 4097);
    stamp = 1;
  }
  const base = stamp << 13;
  // Slot 0 asks for nothing.
  store<u32>(heads, base);
  const from = unitStart;
  let at = <i32>(unitEnd - from) - 4;
  for (; at >= 3; at -= 4) {
    const grams = load<u64>(from + at - 3) | FOLD;
    note(base, at, <u32>(grams >>> 24));
    note(base, at - 1, <u32>(grams >>> 16));
    note(base, at - 2, <u32>(grams >>> 8));
    note(base, at - 3, <u32>grams);
  }
  for (; at >= 0; at--) note(base, at, load<u32>(from + at) | 0x20202020);
}

function note(base: u32, place: u32, gram: u32): void {
  const head = heads + 4 + (((gram * HASH) >>> 20) << 2);
  const before = load<u32>(head) ^ base;
  store<u32>(head, base | place);
  // Anything above the place's bits means another unit's stamp.
  store<u16>(nexts + (place << 1), min(before, LAST_PLACE));
}
