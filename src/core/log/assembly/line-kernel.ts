/**
 * The line kernel in AssemblyScript with SIMD; `../plain-line-kernel.ts` is the same in words that JavaScript has. The caller
 * says where everything stands in memory; nothing is allocated.
 */

const NEWLINE: u32 = 10;
const RETURN: u32 = 13;
const ESCAPE: u32 = 27;
const COLOURS: u32 = 0x6d;
const ERASE: u32 = 0x4b;
const CONTROL: u32 = 1;
const RETURNS: u32 = 2;
const ESCAPES: u32 = 4;
const HIGH: u32 = 8;

let begins: u32 = 0;
let ends: u32 = 0;
let rawEnds: u32 = 0;
let flagsOf: u32 = 0;
let lines: u32 = 0;

/**
 * Finds the lines of `length` bytes at `text` and what kinds of characters they hold; cuts colours out in place.
 * `table` has a 16-bit set of flags for each byte. At `out` stand four arrays of `capacity` entries: where lines begin, where
 * they end, where they ended before anything was cut, and their flags (16 bits).
 * @returns the number of lines; -1 when there are more than `capacity`.
 */
export function split(text: u32, length: u32, table: u32, out: u32, capacity: u32): i32 {
  begins = out;
  ends = out + 4 * capacity;
  rawEnds = out + 8 * capacity;
  flagsOf = out + 12 * capacity;
  lines = 0;
  const end = text + length;
  const space = i8x16.splat(0x20);
  const last = i8x16.splat(0x7f);
  const bracket = i8x16.splat(0x5b);
  const two = i8x16.splat(2);
  const pipe = i8x16.splat(0x7c);
  const quote = i8x16.splat(0x22);
  let start = text;
  let flags: u32 = 0;
  let returns: u32 = 0;
  let lastReturn: u32 = 0;
  for (let at = text; at < end; at += 16) {
    const piece = v128.load(at);
    const special = v128.or(
      v128.or(i8x16.lt_u(piece, space), i8x16.eq(piece, last)),
      v128.or(i8x16.le_u(i8x16.sub(piece, bracket), two), v128.or(i8x16.eq(piece, pipe), i8x16.eq(piece, quote))),
    );
    let mask = <u32>i8x16.bitmask(special);
    let high = <u32>i8x16.bitmask(piece);
    if (end - at < 16) {
      const inside: u32 = (1 << (end - at)) - 1;
      mask &= inside;
      high &= inside;
    }
    while (mask !== 0) {
      const bit = <u32>ctz<u32>(mask);
      mask &= mask - 1;
      const place = at + bit;
      const byte = <u32>load<u8>(place);
      if (byte !== NEWLINE) {
        if (byte === RETURN) {
          returns++;
          lastReturn = place;
        } else flags |= <u32>load<u16>(table + (byte << 1));
        continue;
      }
      const before: u32 = (1 << bit) - 1;
      if ((high & before) !== 0) flags |= HIGH;
      high &= ~before;
      if (lines === capacity) return -1;
      endLine(start, place, flags, returns, lastReturn);
      start = place + 1;
      flags = 0;
      returns = 0;
    }
    if (high !== 0) flags |= HIGH;
  }
  if (start < end) {
    if (lines === capacity) return -1;
    endLine(start, end, flags, returns, lastReturn);
  }
  return <i32>lines;
}

function endLine(start: u32, newline: u32, seen: u32, returns: u32, lastReturn: u32): void {
  let flags = seen;
  let end = newline;
  if (returns !== 0) {
    if (lastReturn === newline - 1) {
      end--;
      returns--;
    }
    if (returns !== 0) flags |= RETURNS;
  }
  const entry = lines << 2;
  store<u32>(begins + entry, start);
  store<u32>(rawEnds + entry, end);
  if ((flags & ESCAPES) !== 0) {
    const cut = withoutColours(start, end);
    if (cut === 0) flags |= CONTROL;
    else end = cut;
  }
  store<u32>(ends + entry, end);
  store<u16>(flagsOf + (lines << 1), <u16>flags);
  lines++;
}

/** @returns the new end; 0 when something else stands behind an ESC. */
function withoutColours(start: u32, end: u32): u32 {
  let out = start;
  for (let at = start; at < end; ) {
    const byte = <u32>load<u8>(at);
    if (byte !== ESCAPE) {
      store<u8>(out, <u8>byte);
      out++;
      at++;
      continue;
    }
    let last = at + 2;
    while (last < end && <u32>load<u8>(last) - 0x30 < 16) last++;
    if (last >= end || last - at > 60 || load<u8>(at + 1) !== 0x5b) return 0;
    const letter = <u32>load<u8>(last);
    if (letter !== COLOURS && letter !== ERASE) return 0;
    at = last + 1;
  }
  return out;
}

/**
 * Puts `count` stretches, pairs of addresses at `list`, one after the other to `out`, each ended by `\n`. Up to 16 bytes
 * behind the end are overwritten.
 */
export function gather(list: u32, count: u32, out: u32): void {
  let to = out;
  for (let i: u32 = 0; i < count; i++) {
    let from = load<u32>(list + (i << 3));
    const end = load<u32>(list + (i << 3) + 4);
    const length = end - from;
    for (let at = to; from < end; from += 16, at += 16) v128.store(at, v128.load(from));
    to += length;
    store<u8>(to, <u8>NEWLINE);
    to++;
  }
}
