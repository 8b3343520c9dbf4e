/**
 * The scanner in AssemblyScript with SIMD; `../plain-scanner.ts` gives the same records, and `../scan-layout.ts` says what
 * stands where in memory. Nothing is allocated: all of memory is the image. With 25,000 patterns that is ten times what
 * the second-level cache holds, so what comes next is looked at ahead, many at a time.
 */
import { tryPlace } from './finders';
import { OVERLAP, readHeader, text, WINDOW } from './layout';
import { knownAhead, listPlaces, placeAhead, stepBack, takePlace } from './places';
import { clearQueue, clearRecords, records, runQueue, setLine } from './queue';
import { enterUnit, leaveUnit, unitEnd, unitStart } from './unit';

export { decode } from './units';

let end: u32 = 0;
/** The queue is to be run before anything is added to it. */
let isFull: bool = false;
let lineNumber: u32 = 0;
let counted: u32 = 0;
let lineStart: u32 = 0;
let lineEnd: u32 = 0;
let rawEnd: u32 = 0;
let isDone: bool = true;

export function init(): void {
  readHeader();
}

export function begin(length: u32, line: u32): void {
  end = text + length;
  lineNumber = line;
  counted = text;
  rawEnd = 0;
  isFull = false;
  clearQueue();
  leaveUnit(0);
  lineEnd = 0;
  isDone = false;
  listPlaces(end);
}

export function done(): bool {
  return isDone;
}

export function line(): u32 {
  advance(end);
  return lineNumber;
}

/** @returns the number of records written; fewer than there is room for when the piece is done. */
export function next(): u32 {
  clearRecords();
  for (;;) {
    const at = placeAhead();
    if (isFull || at > rawEnd || at >= unitEnd || rawEnd === 0) {
      if (!runQueue()) return records;
      isFull = false;
    }
    if (unitEnd < lineEnd && at >= unitEnd) {
      enterNextWindow();
      stepBack(unitStart);
      const following = placeAhead();
      if (following > rawEnd || following === end) leaveUnit(lineEnd);
      continue;
    }
    if (at === end) break;
    if (at > rawEnd || rawEnd === 0) enterLine(at);
    else if (tryPlace(at, knownAhead())) takePlace();
    else isFull = true;
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
  setLine(lineNumber, lineStart, lineEnd);
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
