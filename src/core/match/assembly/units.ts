/** The unit at hand as UTF-16, for what its bytes do not tell; `../plain-units.ts` is the same. */
import { setRanges, sets, unitOf, units } from './layout';
import { unit, unitEnd, unitStart } from './unit';

const REPLACEMENT: u32 = 0xfffd;

/** Number of the unit that is decoded. */
let decoded: u32 = 0;
let count: u32 = 0;

/** Decodes the unit, the character before it and the one after. */
export function decodeUnit(): void {
  if (decoded === unit) return;
  decoded = unit;
  count = 0;
  let head = unitStart - 1;
  for (let i: u32 = 1; i < 4 && (load<u8>(head) & 0xc0) === 0x80; i++) {
    if ((load<u8>(unitStart - 1 - i) & 0xc0) !== 0x80) head = unitStart - 1 - i;
  }
  const stop = unitEnd + 4;
  for (let at = head; at < stop; ) {
    if (at >= unitStart) store<u16>(unitOf + ((at - unitStart) << 1), <u16>count);
    const byte: u32 = load<u8>(at);
    if (byte < 0x80) {
      put(byte);
      at++;
    } else {
      const next = decodeCharacter(at, byte, stop);
      for (let inner = max(at + 1, unitStart); inner < next; inner++) {
        store<u16>(unitOf + ((inner - unitStart) << 1), <u16>count);
      }
      at = next;
    }
  }
}

function put(value: u32): void {
  store<u16>(units + (count << 1), <u16>value);
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
  return load<u16>(unitOf + (place << 1));
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
