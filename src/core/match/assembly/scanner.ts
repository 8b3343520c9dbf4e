/**
 * The scanner in AssemblyScript with SIMD; `../plain-scanner.ts` is the same in words that JavaScript has, function by
 * function, and `../scan-layout.ts` says what stands where in memory. Nothing is allocated: all of memory is the image.
 */
import {
  alternatives,
  bucketStarts,
  candidateStamps,
  capacity,
  FOLD,
  finders,
  gramTable,
  HASH,
  heads,
  hitStamps,
  OVERLAP,
  output,
  positions,
  readHeader,
  slotsOf,
  text,
  WINDOW,
} from './layout';
import { beginsWith, endsWith, runFree } from './program';
import { runStarts, starts } from './starts';
import {
  enterUnit,
  fillIndex,
  hasGrams,
  isIndexed,
  leaveUnit,
  stamp,
  unit,
  unitEnd,
  unitKinds,
  unitStart,
} from './unit';

const EXACT: u32 = 2;
const ANCHORED: u32 = 0x10000;
const RECORD_BYTES: u32 = 20;

let end: u32 = 0;
let position: u32 = 0;
let positionsEnd: u32 = 0;
let bucketOffset: u32 = 0;
let alternative: u32 = 0;
let lineNumber: u32 = 0;
let counted: u32 = 0;
let lineStart: u32 = 0;
let lineEnd: u32 = 0;
let rawEnd: u32 = 0;
let records: u32 = 0;
let isDone: bool = true;

export function init(): void {
  readHeader();
}

export function begin(length: u32, line: u32): void {
  end = text + length;
  lineNumber = line;
  counted = text;
  rawEnd = 0;
  bucketOffset = 0;
  alternative = 0;
  leaveUnit(0);
  lineEnd = 0;
  isDone = false;
  filter();
  confirm();
}

export function done(): bool {
  return isDone;
}

export function line(): u32 {
  advance(end);
  return lineNumber;
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
}

/** Keeps the places where some literal may begin as its entry says; apart from the rest, so that loads overlap. */
function confirm(): void {
  let out = positions;
  for (let from = positions, stop = positionsEnd; from < stop; from += 4) {
    const at = load<u32>(from);
    const bucket = bucketStarts + (hashOf(load<u32>(at) | 0x20202020) << 2);
    let entry = load<u32>(bucket);
    const last = load<u32>(bucket, 4);
    store<u32>(out, at);
    let stands: u32 = 0;
    do {
      const shape = load<u32>(entry, 16);
      stands |= u32(beginsWith(at - (shape >>> 8), entry, shape & 0xff));
      entry += 32;
    } while (entry < last);
    out += stands << 2;
  }
  positionsEnd = out;
}

/** @returns the number of records written; fewer than there is room for when the piece is done. */
export function next(): u32 {
  records = 0;
  for (;;) {
    const more = position < positionsEnd;
    const at = more ? load<u32>(position) : end;
    if (unitEnd < lineEnd && at >= unitEnd) {
      enterNextWindow();
      while (position > positions && load<u32>(position - 4) >= unitStart) position -= 4;
      const following = position < positionsEnd ? load<u32>(position) : end;
      if (following > rawEnd || following === end) leaveUnit(lineEnd);
      continue;
    }
    if (!more) break;
    if (at > rawEnd || rawEnd === 0) enterLine(at);
    else {
      if (!tryPosition(at)) return records;
      position += 4;
      bucketOffset = 0;
    }
  }
  isDone = true;
  return records;
}

/** Counts lines up to `at`. */
function advance(at: u32): void {
  const newline = i8x16.splat(10);
  let i = counted;
  for (; i + 16 <= at; i += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(i), newline));
    if (mask !== 0) {
      lineNumber += popcnt(mask);
      lineStart = i + 32 - clz(mask);
    }
  }
  if (i < at) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(i), newline)) & ((1 << (at - i)) - 1);
    if (mask !== 0) {
      lineNumber += popcnt(mask);
      lineStart = i + 32 - clz(mask);
    }
  }
  counted = at;
}

function enterLine(at: u32): void {
  if (rawEnd === 0) lineStart = text;
  advance(at);
  const newline = i8x16.splat(10);
  let stop = at;
  for (; stop < end; stop += 16) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(stop), newline));
    if (mask !== 0) {
      stop += ctz(mask);
      break;
    }
  }
  if (stop > end) stop = end;
  rawEnd = stop;
  const trimmed = stop > lineStart && load<u8>(stop - 1) === 13 && load<u8>(stop) === 10;
  lineEnd = trimmed ? stop - 1 : stop;
  enterUnit(lineStart, min(lineEnd, characterStart(lineStart + WINDOW)));
}

function enterNextWindow(): void {
  const start = characterStart(unitEnd - OVERLAP);
  enterUnit(start, min(lineEnd, characterStart(start + WINDOW)));
}

function characterStart(at: u32): u32 {
  for (let i: u32 = 0; i < 4; i++) if ((load<u8>(at - i) & 0xc0) !== 0x80) return at - i;
  return at;
}

/** @returns false when there is no more room for records; the next call then goes on where this one stopped. */
function tryPosition(at: u32): bool {
  const bucket = bucketStarts + (hashOf(load<u32>(at) | 0x20202020) << 2);
  const first = load<u32>(bucket);
  const last = load<u32>(bucket, 4);
  for (let entry = first + bucketOffset; entry < last; entry += 32) {
    const shape = load<u32>(entry, 16);
    const start = at - (shape >>> 8);
    const length = shape & 0xff;
    if (!beginsWith(start, entry, length)) continue;
    const finder = finders + (load<u32>(entry, 28) << 3);
    if (start < unitStart || start + length > unitEnd || load<u32>(finder) === unit) continue;
    if (length > 16 && !endsWith(start, load<u32>(finder, 4), length)) continue;
    if (!tryFinder(load<u32>(entry, 20), load<u32>(entry, 24), start - unitStart)) {
      bucketOffset = entry - first;
      return false;
    }
    store<u32>(finder, unit);
  }
  return true;
}

/** Tries the alternatives [first, last) of a finder that stands at `place` in the unit, for the first time in it. */
function tryFinder(first: u32, last: u32, place: u32): bool {
  for (let i = max(first, alternative); i < last; i++) {
    // As many as an anchored alternative may write.
    if (records + WINDOW > capacity) {
      alternative = i;
      return false;
    }
    const slots = load<u64>(slotsOf + (i << 3));
    if (slots !== 0) {
      if (!isIndexed) fillIndex();
      // Most alternatives end here.
      if (load<u32>(heads + ((<u32>(slots & 0x1fff)) << 2)) >>> 13 !== stamp) continue;
      if (slots >>> 13 !== 0 && !hasGrams(slots >>> 13)) continue;
    }
    tryAlternative(alternatives + (i << 4), place);
  }
  alternative = 0;
  return true;
}

function tryAlternative(from: u32, place: u32): void {
  const pattern = load<u32>(from);
  const hitStamp = hitStamps + (pattern << 2);
  if (load<u32>(hitStamp) === lineNumber + 1) return;
  const flags = load<u32>(from, 12);
  const decided = (flags & EXACT) !== 0;
  const anchored = (flags & ANCHORED) !== 0;
  let found: u32 = 0;
  if ((flags & 5) === 0) {
    const parts = load<u32>(from, 4);
    const start = (flags & 0xf00) === 0 ? place : 0;
    let asUnits = false;
    if ((flags & 0xf000) !== 0) {
      const kinds = unitKinds(lineStart, lineEnd);
      asUnits = ((flags >>> 12) & 7 & kinds) !== 0 || ((flags & 0x8000) !== 0 && (kinds & 1) !== 0);
    }
    if (anchored || asUnits || (flags & 8) === 0) {
      found = runStarts(parts, (flags >>> 4) & 15, start, asUnits, !anchored);
      if (found === 0) return;
    } else if (!runFree(flags, parts, start)) return;
  }
  if (decided) {
    store<u32>(hitStamp, lineNumber + 1);
    emit(2 * pattern, 0);
    return;
  }
  const what = 2 * load<u32>(from, 8) + 1;
  if (anchored) {
    for (let i: u32 = 0; i < found; i++) emit(what, load<u32>(starts + (i << 2)));
    return;
  }
  const candidateStamp = candidateStamps + (pattern << 2);
  if (load<u32>(candidateStamp) === unit) return;
  store<u32>(candidateStamp, unit);
  emit(what, 0);
}

function emit(what: u32, place: u32): void {
  const at = output + records * RECORD_BYTES;
  records++;
  store<u32>(at, what);
  store<u32>(at, lineNumber, 4);
  store<u32>(at, unitStart - text, 8);
  store<u32>(at, unitEnd - text, 12);
  store<u32>(at, place, 16);
}
