/** The places of a piece at which a literal that finds lines may stand. */
import {
  cellShift,
  cells,
  FOLD,
  gramTable,
  HASH,
  pairTable,
  positions,
  SCRATCH,
  shortBits,
  text,
  wideBits,
} from './layout';

/** Bytes of the list of places whose finders are looked at ahead. */
const BLOCK: u32 = 2048;
/** Of a place in the list, its address; above it, whether its two, its eight and its four bytes are known. */
const PLACE: u32 = 0x1fffffff;
export const PAIR: u32 = 0x20000000;
export const WIDE: u32 = 0x40000000;
export const SHORT: u32 = 0x80000000;

/** Where in the list the place to try next stands. */
let position: u32 = 0;
let positionsEnd: u32 = 0;
/** The finders of the places up to here are near. */
let approached: u32 = 0;
let end: u32 = 0;

/** Lists the places of the text up to `stop`. */
export function listPlaces(stop: u32): void {
  end = stop;
  if (pairTable === 0) filter();
  else filterWithPairs();
  narrow();
}

/** @returns the next place to try, or the text's end. */
export function placeAhead(): u32 {
  return position < positionsEnd ? load<u32>(position) & PLACE : end;
}

/** @returns it as it stands in the list, with what is known of it. */
export function knownAhead(): u32 {
  if (position >= approached) approach();
  return load<u32>(position);
}

export function takePlace(): void {
  position += 4;
}

/** Steps back to the first place that is not before `at`. */
export function stepBack(at: u32): void {
  while (position > positions && (load<u32>(position - 4) & PLACE) >= at) position -= 4;
}

function hashOf(gram: u32): u32 {
  return (gram * HASH) >>> 16;
}

/** Notes every place whose four bytes may begin a gram; free of branches. */
function filter(): void {
  const table = gramTable;
  let out = positions;
  let at = text;
  for (const stop = end; at < stop; at += 8) {
    const low = load<u64>(at) | FOLD;
    const high = load<u64>(at, 4) | FOLD;
    store<u32>(out, at);
    out += load<u8>(table + hashOf(<u32>low));
    store<u32>(out, at + 1);
    out += load<u8>(table + hashOf(<u32>(low >>> 8)));
    store<u32>(out, at + 2);
    out += load<u8>(table + hashOf(<u32>(low >>> 16)));
    store<u32>(out, at + 3);
    out += load<u8>(table + hashOf(<u32>(low >>> 24)));
    store<u32>(out, at + 4);
    out += load<u8>(table + hashOf(<u32>high));
    store<u32>(out, at + 5);
    out += load<u8>(table + hashOf(<u32>(high >>> 8)));
    store<u32>(out, at + 6);
    out += load<u8>(table + hashOf(<u32>(high >>> 16)));
    store<u32>(out, at + 7);
    out += load<u8>(table + hashOf(<u32>(high >>> 24)));
  }
  while (out > positions && load<u32>(out - 4) >= end) out -= 4;
  position = positions;
  positionsEnd = out;
  approached = positions;
}

/** The same where literals of one or two bytes are looked for too. */
function filterWithPairs(): void {
  let out = positions;
  for (let at = text; at < end; at++) {
    const gram = load<u32>(at) | <u32>FOLD;
    store<u32>(out, at);
    out += load<u8>(gramTable + hashOf(gram)) | load<u8>(pairTable + (gram & 0xffff));
  }
  position = positions;
  positionsEnd = out;
  approached = positions;
}

/** Keeps the places whose eight bytes, or fewer where a literal is shorter, may be some literal's; free of branches. */
function narrow(): void {
  let out = positions;
  for (let from = positions, stop = positionsEnd; from < stop; from += 4) {
    const at = load<u32>(from);
    const grams = load<u64>(at) | FOLD;
    const wide = bitOf(wideBits, wideHashOf(grams)) & 1;
    const short = bitOf(shortBits, <u32>grams * HASH) & 1;
    let pair: u32 = 0;
    if (pairTable !== 0) pair = <u32>load<u8>(pairTable + (<u32>grams & 0xffff)) >>> 2;
    store<u32>(out, at | (pair << 29) | (wide << 30) | (short << 31));
    out += (pair | wide | short) << 2;
  }
  positionsEnd = out;
}

export function wideHashOf(grams: u64): u32 {
  const mixed = (<u32>grams * 0x85ebca6b) ^ (<u32>(grams >>> 32) * 0xc2b2ae35);
  return mixed ^ (mixed >>> 15);
}

/** The bit is the lowest one; those above it are others. */
function bitOf(bits: u32, hash: u32): u32 {
  return <u32>load<u8>(bits + (hash >>> 16)) >>> ((hash >>> 13) & 7);
}

/** Looks at the finders of a block of places, so that they are near when they are tried: here loads overlap, there not. */
function approach(): void {
  const stop = min(position + BLOCK, positionsEnd);
  let touched: u32 = 0;
  for (let from = position; from < stop; from += 4) {
    const known = load<u32>(from);
    const grams = load<u64>(known & PLACE) | FOLD;
    const hash = select<u32>(wideHashOf(grams), <u32>grams * HASH, (known & WIDE) !== 0);
    const finder = load<u32>(cells + ((hash >>> cellShift) << 3));
    touched += load<u32>(finder) + load<u32>(finder, 64);
  }
  approached = stop;
  store<u32>(SCRATCH, touched);
}
