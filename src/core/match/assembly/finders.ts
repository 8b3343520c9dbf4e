/** Which literals that find lines stand at a place; the alternatives of such a finder are queued. */
import { cellShift, cells, FOLD, HASH } from './layout';
import { PAIR, SHORT, WIDE, wideHashOf } from './places';
import { beginsWith, endsWith } from './program';
import { enqueue } from './queue';
import { fillIndex, isIndexed, unit, unitEnd, unitStart } from './unit';

const MORE_CELLS: u64 = 0x1000000 << 32;

/** Where to go on when the queue was full. */
let alternative: u32 = 0;

/** @returns false when the queue is full; the next call then goes on with the alternative at hand. */
export function tryPlace(at: u32, known: u32): bool {
  const grams = load<u64>(at) | FOLD;
  if ((known & WIDE) !== 0 && !tryHash(wideHashOf(grams), at)) return false;
  if ((known & SHORT) !== 0 && !tryHash(<u32>grams * HASH, at)) return false;
  return (known & PAIR) === 0 || tryHash((<u32>grams & 0xffff) * HASH, at);
}

function tryHash(hash: u32, at: u32): bool {
  const last: u32 = 0xffffffff >>> cellShift;
  for (let cell = hash >>> cellShift, found = load<u64>(cells + (cell << 3)); <u32>found !== 0; ) {
    if ((<u32>(found >>> 32) ^ hash) << 16 === 0) {
      if (!tryFinder(<u32>found, at - (<u32>(found >>> 48) & 0xff))) return false;
      if ((found & MORE_CELLS) === 0) return true;
    }
    cell = (cell + 1) & last;
    found = load<u64>(cells + (cell << 3));
  }
  return true;
}

/** Queues the alternatives of a finder where its literal stands at `start`, for the first time in the unit. */
function tryFinder(finder: u32, start: u32): bool {
  if (load<u32>(finder) === unit) return true;
  const shape = load<u32>(finder, 4);
  const length = shape & 0xff;
  if (start < unitStart || start + length > unitEnd || !beginsWith(start, finder + 8, length)) return true;
  if (length > 16 && !endsWith(start, finder + 8, length)) return true;
  const asks = (shape & 0x100) !== 0;
  if (asks && !isIndexed) fillIndex();
  const first = finder + 8 + ((length + 3) & ~3);
  const last = first + (shape >>> 9) * 12;
  const stopped = enqueue(alternative === 0 ? first : alternative, last, start - unitStart, asks);
  if (stopped < last) {
    alternative = stopped;
    return false;
  }
  alternative = 0;
  store<u32>(finder, unit);
  return true;
}
