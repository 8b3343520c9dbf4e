/** The alternatives that are to be tried on the unit at hand, and what comes of them: records of hits and candidates. */
import { candidateStamps, capacity, hitStamps, output, QUEUE_BYTES, queue, SCRATCH, text, WINDOW } from './layout';
import { runFree } from './program';
import { runStarts, starts } from './starts';
import { lacks, unit, unitEnd, unitKinds, unitStart } from './unit';

const PLAIN: u32 = 1;
const EXACT: u32 = 2;
const EACH: u32 = 4;
const ANCHORED: u32 = 0x10000;
const RECORD_BYTES: u32 = 20;

let queueAt: u32 = 0;
let queueEnd: u32 = 0;
/** Whether the queue holds addresses of alternatives, rather than of what is asked of them. */
let isNear: bool = false;
export let records: u32 = 0;
/** Line of the unit. */
let lineNumber: u32 = 0;
let lineStart: u32 = 0;
let lineEnd: u32 = 0;

export function clearQueue(): void {
  queueAt = queue;
  queueEnd = queue;
  isNear = false;
}

export function clearRecords(): void {
  records = 0;
}

/** Says on which line the unit is whose alternatives come next. */
export function setLine(number: u32, start: u32, end: u32): void {
  lineNumber = number;
  lineStart = start;
  lineEnd = end;
}

/**
 * Queues those of the alternatives asked for in [from, last) whose grams the unit has; most end here, without a branch.
 * @returns `last`, or where the queue was full.
 */
export function enqueue(from: u32, last: u32, place: u32, asks: bool): u32 {
  const mask: u32 = asks ? 0xffffffff : 0;
  const stop = queue + QUEUE_BYTES;
  let asked = from;
  let out = queueEnd;
  for (; asked < last && out < stop; asked += 12) {
    const slots = load<u64>(asked);
    const missing = lacks(<u32>slots & 0x1fff) | lacks(<u32>(slots >>> 13) & 0x1fff);
    store<u32>(out, asked);
    store<u32>(out, place, 4);
    out += u32((missing & mask) === 0) << 3;
  }
  queueEnd = out;
  return asked;
}

/** Tries what is queued. @returns false when there is no more room for records; it is to be called again. */
export function runQueue(): bool {
  if (!isNear) approachQueue();
  for (; queueAt < queueEnd; queueAt += 8) {
    // As many as an anchored alternative may write.
    if (records + WINDOW > capacity) return false;
    tryAlternative(load<u32>(queueAt), load<u32>(queueAt, 4));
  }
  clearQueue();
  return true;
}

/** Leaves what lacks another gram out, and brings the rest nearer: here loads overlap, later they do not. */
function approachQueue(): void {
  isNear = true;
  let out = queue;
  let touched: u32 = 0;
  for (let from = queue; from < queueEnd; from += 8) {
    const asked = load<u32>(from);
    const slots = load<u64>(asked);
    const address = load<u32>(asked, 8);
    const place = load<u32>(from, 4);
    store<u32>(out, address);
    store<u32>(out, place, 4);
    if (slots >>> 26 !== 0 && (lacks(<u32>(slots >>> 26) & 0x1fff) | lacks(<u32>(slots >>> 39))) !== 0) continue;
    touched += load<u32>(address) + load<u32>(address, 36);
    out += 8;
  }
  queueEnd = out;
  // The literal of the first part.
  for (let from = queue; from < out; from += 8) touched += load<u32>(load<u32>(load<u32>(from), 12));
  store<u32>(SCRATCH, touched);
}

function tryAlternative(from: u32, place: u32): void {
  const pattern = load<u32>(from);
  const hitStamp = hitStamps + (pattern << 2);
  if (load<u32>(hitStamp) === lineNumber + 1) return;
  const flags = load<u32>(from, 8);
  const decided = (flags & EXACT) !== 0;
  const anchored = (flags & ANCHORED) !== 0;
  let found: u32 = 0;
  if ((flags & PLAIN) === 0) {
    const parts = from + 12;
    const finder = (flags >>> 8) & 15;
    let kinds: u32 = 0;
    if ((flags & 0xf000) !== 0) {
      kinds = unitKinds(lineStart, lineEnd);
      // A gap that is counted asks for units where there is text outside ASCII.
      if (((((flags >>> 12) & 7) | ((flags >>> 15) & 1)) & kinds) === 0) kinds = 0;
    }
    if (anchored || kinds !== 0 || (flags & 8) === 0) {
      found = runStarts(parts, (flags >>> 4) & 15, finder, place, kinds, !anchored);
      if (found === 0) return;
    } else if (!runFree(flags, parts, finder === 0 ? place : 0)) return;
  }
  if (decided) {
    store<u32>(hitStamp, lineNumber + 1);
    emit(2 * pattern, 0);
    return;
  }
  const what = 2 * load<u32>(from, 4) + 1;
  if (anchored) {
    for (let i: u32 = 0; i < found; i++) emit(what, load<u32>(starts + (i << 2)));
    return;
  }
  const candidateStamp = candidateStamps + (pattern << 2);
  if ((flags & EACH) === 0 && load<u32>(candidateStamp) === unit) return;
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
