/**
 * The scanner in AssemblyScript with SIMD; `../plain-scanner.ts` is the same in words that JavaScript has, function by
 * function, and `../scan-layout.ts` says what stands where in memory. Nothing is allocated: all of memory is the image.
 */

const PIECE_MARGIN: u32 = 256;
const WINDOW: u32 = 4096;
const OVERLAP: u32 = 1024;
const NO_SET: u32 = 0xffffffff;
const NON_ASCII: u32 = 1;
const CARRIAGE_RETURN: u32 = 2;
const LINE_SEPARATOR: u32 = 4;
const FOLD: u64 = (0x20202020 << 32) | 0x20202020;
const HASH: u32 = 0x9e3779b1;

let gramTable: u32 = 0;
let bucketStarts: u32 = 0;
let slotsOf: u32 = 0;
let alternatives: u32 = 0;
let hitStamps: u32 = 0;
let candidateStamps: u32 = 0;
let finders: u32 = 0;
let bloom: u32 = 0;
let folded: u32 = 0;
let positions: u32 = 0;
let output: u32 = 0;
let capacity: u32 = 0;
let text: u32 = 0;
let setBitmaps: u32 = 0;
let endsA: u32 = 0;
let endsB: u32 = 0;

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
let unitStart: u32 = 0;
let unitEnd: u32 = 0;
let unit: u32 = 0;
let unitFlags: u32 = 0;
let isFolded: bool = false;
let hasBloom: bool = false;
let bloomStamp: u32 = 0;
let records: u32 = 0;
let isDone: bool = true;

export function init(): void {
  gramTable = load<u32>(0);
  bucketStarts = load<u32>(4);
  slotsOf = load<u32>(8);
  alternatives = load<u32>(16);
  hitStamps = load<u32>(20);
  candidateStamps = load<u32>(24);
  finders = load<u32>(28);
  bloom = load<u32>(32);
  folded = load<u32>(36);
  positions = load<u32>(40);
  output = load<u32>(44);
  capacity = load<u32>(48);
  text = load<u32>(52) + PIECE_MARGIN;
  setBitmaps = load<u32>(56);
  endsA = load<u32>(60);
  endsB = load<u32>(64);
}

export function begin(length: u32, line: u32): void {
  end = text + length;
  lineNumber = line;
  counted = text;
  rawEnd = 0;
  bucketOffset = 0;
  alternative = 0;
  unitEnd = 0;
  lineEnd = 0;
  isDone = false;
  filter();
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

function foldVector(x: v128): v128 {
  const upper = i8x16.lt_u(i8x16.sub(x, i8x16.splat(65)), i8x16.splat(26));
  return v128.or(x, v128.and(upper, i8x16.splat(32)));
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
  confirm();
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
      if (following > rawEnd || following === end) unitEnd = lineEnd;
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

function enterUnit(from: u32, to: u32): void {
  unitStart = from;
  unitEnd = to;
  unit++;
  isFolded = false;
  hasBloom = false;
}

/** @returns false when there is no more room for records; the next call then goes on where this one stopped. */
function tryPosition(at: u32): bool {
  const hash = hashOf(load<u32>(at) | 0x20202020);
  const bucket = bucketStarts + (hash << 2);
  const first = load<u32>(bucket);
  const last = load<u32>(bucket, 4);
  for (let entry = first + bucketOffset; entry < last; entry += 32) {
    const shape = load<u32>(entry, 16);
    const start = at - (shape >>> 8);
    const length = shape & 0xff;
    if (!beginsWith(start, entry, length)) continue;
    const finder = finders + (load<u32>(entry, 28) << 3);
    if (start < unitStart || start + length > unitEnd || load<u32>(finder) === unit) continue;
    if (length > 16 && !equalsTail(start, load<u32>(finder, 4), length)) continue;
    if (!tryEntry(load<u32>(entry, 20), load<u32>(entry, 24))) {
      bucketOffset = entry - first;
      return false;
    }
    store<u32>(finder, unit);
  }
  return true;
}

function beginsWith(start: u32, entry: u32, length: u32): bool {
  const mask: i32 = (1 << min(length, 16)) - 1;
  const equal = i8x16.bitmask(i8x16.eq(foldVector(v128.load(start)), v128.load(entry)));
  return (equal & mask) === mask;
}

/** Keeps the places where some literal does begin as its entry says; apart from the rest, so that loads overlap. */
function confirm(): void {
  let out = positions;
  for (let from = positions, stop = positionsEnd; from < stop; from += 4) {
    const at = load<u32>(from);
    const bucket = bucketStarts + (hashOf(load<u32>(at) | 0x20202020) << 2);
    const last = load<u32>(bucket, 4);
    let entry = load<u32>(bucket);
    store<u32>(out, at);
    let found: u32 = 0;
    do {
      const shape = load<u32>(entry, 16);
      found |= <u32>beginsWith(at - (shape >>> 8), entry, shape & 0xff);
      entry += 32;
    } while (entry < last);
    out += found << 2;
  }
  positionsEnd = out;
}

/** Compares what is beyond the first 16 bytes. */
function equalsTail(start: u32, literal: u32, length: u32): bool {
  for (let i: u32 = 16; i < length; i += 16) {
    const rest = length - i;
    const mask: i32 = rest >= 16 ? 0xffff : (1 << rest) - 1;
    const equal = i8x16.bitmask(i8x16.eq(foldVector(v128.load(start + i)), v128.load(literal + i)));
    if ((equal & mask) !== mask) return false;
  }
  return true;
}

function tryEntry(first: u32, stop: u32): bool {
  for (let i = max(first, alternative); i < stop; i++) {
    if (records >= capacity) {
      alternative = i;
      return false;
    }
    const slots = load<u64>(slotsOf + (i << 3));
    if (slots === 0 || passesBloom(slots)) tryAlternative(alternatives + (i << 4));
  }
  alternative = 0;
  return true;
}

function tryAlternative(from: u32): void {
  const flags = load<u32>(from, 12);
  const pattern = load<u32>(from);
  const hitStamp = hitStamps + (pattern << 2);
  if (load<u32>(hitStamp) === lineNumber + 1) return;
  let undecided = false;
  if ((flags & 5) === 0) {
    fold();
    const program = load<u32>(from, 4);
    undecided = (load<u32>(program, 4) & unitFlags) !== 0;
    const passes = load<u32>(program, 8) === 1 ? runFree(program) : runBounded(program, undecided ? 3 : 1);
    if (!passes) return;
  }
  if (undecided || (flags & 2) === 0) {
    if ((flags & 2) === 0) {
      const candidateStamp = candidateStamps + (pattern << 2);
      if (load<u32>(candidateStamp) === unit) return;
      store<u32>(candidateStamp, unit);
    }
    emit(2 * load<u32>(from, 8) + 1);
    return;
  }
  store<u32>(hitStamp, lineNumber + 1);
  emit(2 * pattern);
}

function emit(what: u32): void {
  const at = output + (records << 4);
  records++;
  store<u32>(at, what);
  store<u32>(at, lineNumber, 4);
  store<u32>(at, unitStart - text, 8);
  store<u32>(at, unitEnd - text, 12);
}

/** Copies the unit with ASCII letters in lower case and learns what kinds of bytes it has. */
function fold(): void {
  if (isFolded) return;
  isFolded = true;
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
  let flags: u32 = hasReturn ? CARRIAGE_RETURN : 0;
  if (nonAscii) {
    flags |= NON_ASCII;
    for (i = from; i < to; i++) {
      if ((load<u32>(i) & 0xfeffff) === 0xa880e2) {
        flags |= LINE_SEPARATOR;
        break;
      }
    }
  }
  unitFlags = flags;
  let out = folded;
  for (i = unitStart; i < unitEnd; i += 16) {
    v128.store(out, foldVector(v128.load(i)));
    out += 16;
  }
}

function passesBloom(slots: u64): bool {
  if (!hasBloom) fillBloom();
  let rest = slots;
  do {
    if (load<u8>(bloom + <u32>(rest & 0xffff)) !== bloomStamp) return false;
    rest >>= 16;
  } while (rest !== 0);
  return true;
}

function fillBloom(): void {
  hasBloom = true;
  if (++bloomStamp === 256) {
    memory.fill(bloom, 0, 16400);
    bloomStamp = 1;
  }
  const to = unitEnd;
  for (let i = unitStart; i + 3 < to; i += 4) {
    const grams = load<u64>(i) | FOLD;
    store<u8>(bloom + 1 + (hashOf(<u32>grams) >>> 2), bloomStamp);
    store<u8>(bloom + 1 + (hashOf(<u32>(grams >>> 8)) >>> 2), bloomStamp);
    store<u8>(bloom + 1 + (hashOf(<u32>(grams >>> 16)) >>> 2), bloomStamp);
    store<u8>(bloom + 1 + (hashOf(<u32>(grams >>> 24)) >>> 2), bloomStamp);
  }
}

/** Ordered finds where every gap takes anything: the earliest places are the best ones. */
function runFree(program: u32): bool {
  const count = load<u32>(program);
  let literal = program + 12;
  let at: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const found = find(literal, at + load<u32>(literal, 4));
    if (found < 0) return false;
    at = <u32>found + load<u32>(literal, 16);
    literal += 32;
  }
  return true;
}

/** Ordered finds with bounded gaps: keeps all ends that the literals so far can have; see the plain scanner. */
function runBounded(program: u32, unitBytes: u32): bool {
  const count = load<u32>(program);
  let literal = program + 12;
  let ends = endsA;
  let others = endsB;
  let endCount: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const set = load<u32>(literal);
    const least = load<u32>(literal, 4);
    const most = load<u32>(literal, 8);
    const length = load<u32>(literal, 16);
    let found: u32 = 0;
    let nearest: u32 = 0;
    let clean: u32 = k === 0 ? 0 : load<u32>(ends);
    let checked = clean;
    let place = find(literal, k === 0 ? 0 : clean + least);
    for (; place >= 0; place = find(literal, <u32>place + 1)) {
      const at = <u32>place;
      if (k > 0) {
        while (nearest + 1 < endCount && load<u32>(ends + ((nearest + 1) << 2)) + least <= at) nearest++;
        const from = load<u32>(ends + (nearest << 2));
        if (set !== NO_SET) {
          for (; checked < at; checked++) if (!isIn(set, load<u8>(unitStart + checked))) clean = checked + 1;
          if (from < clean) continue;
        }
        if (most !== 0xffffffff && at - from > most * unitBytes) continue;
      }
      store<u32>(others + (found << 2), at + length);
      found++;
    }
    if (found === 0) return false;
    const swap = ends;
    ends = others;
    others = swap;
    endCount = found;
    literal += 32;
  }
  return true;
}

/** @returns where the literal stands in the unit, from `from` on, with what it asks of its neighbours; or -1. */
function find(literal: u32, from: u32): i32 {
  const address = load<u32>(literal, 12);
  const length = load<u32>(literal, 16);
  const before = load<u32>(literal, 20);
  const after = load<u32>(literal, 24);
  const edges = load<u32>(literal, 28);
  const size = unitEnd - unitStart;
  if (size < length + from) return -1;
  const last = folded + size - length;
  const firstByte = i8x16.splat(load<i8>(address));
  const lastByte = i8x16.splat(load<i8>(address + length - 1));
  for (let base = folded + from; base <= last; base += 16) {
    let mask = i8x16.bitmask(
      v128.and(i8x16.eq(v128.load(base), firstByte), i8x16.eq(v128.load(base + length - 1), lastByte)),
    );
    for (; mask !== 0; mask &= mask - 1) {
      const at = base + ctz(mask);
      if (at > last) return -1;
      if (!equals(at, address, length)) continue;
      const start = unitStart + at - folded;
      if ((before !== NO_SET || (edges & 1) !== 0) && !allowsBefore(start, before, edges)) continue;
      if ((after !== NO_SET || (edges & 2) !== 0) && !allowsAfter(start + length, after, edges)) continue;
      return <i32>(at - folded);
    }
  }
  return -1;
}

function equals(at: u32, literal: u32, length: u32): bool {
  for (let i: u32 = 0; i < length; i += 16) {
    const rest = length - i;
    const mask: i32 = rest >= 16 ? 0xffff : (1 << rest) - 1;
    const equal = i8x16.bitmask(i8x16.eq(v128.load(at + i), v128.load(literal + i)));
    if ((equal & mask) !== mask) return false;
  }
  return true;
}

function allowsBefore(start: u32, set: u32, edges: u32): bool {
  const byte = load<u8>(start - 1);
  if (byte === 10) return (edges & 1) !== 0;
  return set !== NO_SET && isIn(set, byte);
}

function allowsAfter(stop: u32, set: u32, edges: u32): bool {
  const byte = load<u8>(stop);
  if (byte === 10 || (byte === 13 && load<u8>(stop + 1) === 10)) return (edges & 2) !== 0;
  return set !== NO_SET && isIn(set, byte);
}

function isIn(set: u32, byte: u32): bool {
  return ((load<u8>(setBitmaps + (set << 5) + (byte >>> 3)) >>> (byte & 7)) & 1) !== 0;
}
