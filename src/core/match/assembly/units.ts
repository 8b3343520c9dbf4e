/** The unit at hand as UTF-16, for what its bytes do not tell; `../plain-units.ts` is the same. */
import { setRanges, sets, unitOf, units } from './layout';
import { unit, unitEnd, unitStart } from './unit';

const REPLACEMENT: u32 = 0xfffd;

/** Number of the unit that is decoded. */
let decoded: u32 = 0;
/** How many bytes before the unit are decoded with it. */
let headBytes: u32 = 0;
/** Where units are written, and how many of them there are. */
let target: u32 = 0;
let count: u32 = 0;

/** Decodes the unit, the character before it and the one after. */
export function decodeUnit(): void {
  if (decoded === unit) return;
  decoded = unit;
  let head = unitStart - 1;
  for (let i: u32 = 1; i < 4 && (load<u8>(head) & 0xc0) === 0x80; i++) {
    if ((load<u8>(unitStart - 1 - i) & 0xc0) !== 0x80) head = unitStart - 1 - i;
  }
  headBytes = unitStart - head;
  decode(head, unitEnd + 4, units, unitOf);
}

/**
 * Decodes the bytes in [from, stop); at `countOf` it writes, for each of them, how many units stand before it.
 * @returns the number of units.
 */
export function decode(from: u32, stop: u32, to: u32, countOf: u32): u32 {
  const steps = i16x8(0, 1, 2, 3, 4, 5, 6, 7);
  target = to;
  count = 0;
  let at = from;
  while (at < stop) {
    if (at + 16 <= stop) {
      // Sixteen at a time; what is not ASCII is written over.
      const bytes = v128.load(at);
      const mask = i8x16.bitmask(bytes);
      const out = target + (count << 1);
      v128.store(out, i16x8.extend_low_i8x16_u(bytes));
      v128.store(out, i16x8.extend_high_i8x16_u(bytes), 16);
      const counts = i16x8.add(i16x8.splat(<i16>count), steps);
      const place = countOf + ((at - from) << 1);
      v128.store(place, counts);
      v128.store(place, i16x8.add(counts, i16x8.splat(8)), 16);
      const ascii: u32 = mask === 0 ? 16 : ctz(mask);
      count += ascii;
      at += ascii;
      if (ascii === 16) continue;
    }
    store<u16>(countOf + ((at - from) << 1), <u16>count);
    const byte: u32 = load<u8>(at);
    if (byte < 0x80) {
      put(byte);
      at++;
    } else {
      const next = decodeCharacter(at, byte, stop);
      for (at++; at < next; at++) store<u16>(countOf + ((at - from) << 1), <u16>count);
    }
  }
  return count;
}

function put(value: u32): void {
  store<u16>(target + (count << 1), <u16>value);
  count++;
}

/** @returns the place after the character; see `../decode-units.ts`. */
function decodeCharacter(from: u32, byte: u32, stop: u32): u32 {
  let at = from + 1;
  if (byte < 0xc2 || byte > 0xf4) {
    put(REPLACEMENT);
    return at;
  }
  let missing: u32 = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
  let point = byte & (0x3f >>> missing);
  let low: u32 = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
  let high: u32 = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  for (; missing > 0 && at < stop; missing--) {
    const next: u32 = load<u8>(at);
    if (next < low || next > high) break;
    point = (point << 6) | (next & 0x3f);
    low = 0x80;
    high = 0xbf;
    at++;
  }
  if (missing > 0) put(REPLACEMENT);
  else if (point > 0xffff) {
    put(0xd7c0 + (point >>> 10));
    put(0xdc00 + (point & 0x3ff));
  } else put(point);
  return at;
}

/** Whether units are counted and looked at, rather than bytes. */
export let inUnits: bool = false;

export function lookAtUnits(asUnits: bool): void {
  inUnits = asUnits;
}

/** Whether it takes each of the units outside ASCII or none, so that bytes tell what is in it. */
export function isOfBytes(set: u32): bool {
  const table = setRanges + (((set - sets) >>> 5) << 3);
  const start = load<u32>(table);
  const end = load<u32>(table, 4);
  return start === end || (end - start === 4 && load<u32>(start) === 0xffff0080);
}

/** How many units of what is decoded stand before the place in the unit. */
export function unitIndex(place: u32): u32 {
  return load<u16>(unitOf + ((place + headBytes) << 1));
}

/** What is counted before the place in the unit: bytes, or units of what is decoded. */
export function indexOf(place: u32): u32 {
  return inUnits ? unitIndex(place) : place;
}

export function unitAt(index: u32): u32 {
  return load<u16>(units + (index << 1));
}

export function hasUnit(set: u32, value: u32): bool {
  if (value < 128) return ((load<u8>(set + (value & 15)) >>> (value >>> 4)) & 1) !== 0;
  const table = setRanges + (((set - sets) >>> 5) << 3);
  const start = load<u32>(table);
  let low: u32 = 0;
  let high = (load<u32>(table, 4) - start) >>> 2;
  const end = high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value > <u32>load<u16>(start + (middle << 2), 2)) low = middle + 1;
    else high = middle;
  }
  return low < end && value >= <u32>load<u16>(start + (low << 2));
}
