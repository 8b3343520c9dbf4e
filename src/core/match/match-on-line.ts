/**
 * One pattern against one line, with captures: what the page marks and what fills in a fix. Bounded like the scan, by
 * `LinearSearch`; long texts are looked at as overlapping windows.
 */

import { OVERLAP_BYTES, WINDOW_BYTES } from './line-window.ts';
import { LinearSearch } from './linear-search.ts';
import { type ParsedPattern, parsePattern } from './parse-pattern.ts';
import { compileProgram } from './program.ts';

export interface LineMatch {
  /** UTF-16 offsets in the text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the named groups that took part took. */
  readonly captures: Readonly<Record<string, string>>;
}

interface Ready {
  readonly pattern: ParsedPattern;
  readonly search: LinearSearch;
}

const MARGIN_UNITS = 64;
const CACHE_SIZE = 256;
const cache = new Map<string, Ready | null>();

/**
 * @param text a line, or lines joined by `\n` for a pattern that names `\n`.
 * @returns the first match, or null when there is none or the pattern is refused.
 */
export function matchOnLine(source: string, text: string): LineMatch | null {
  const ready = readyFor(source);
  if (!ready) return null;
  const units = unitsOf(text);
  for (let from = 0; ; from += WINDOW_BYTES - OVERLAP_BYTES) {
    const to = Math.min(text.length, from + WINDOW_BYTES);
    const offset = Math.max(0, from - MARGIN_UNITS);
    const limit = Math.min(text.length, to + MARGIN_UNITS);
    const slots = ready.search.search({
      units: units.subarray(offset, limit),
      length: limit - offset,
      from: from - offset,
      to: to - offset,
      startsLine: offset === 0,
      endsLine: limit === text.length,
    });
    if (slots) return lineMatch(ready.pattern, slots, text, offset);
    if (to === text.length) return null;
  }
}

/** Whether a pattern names `\n`, so that it wants joined lines; false when it is refused. */
export function isJoined(source: string): boolean {
  return readyFor(source)?.pattern.joined ?? false;
}

function readyFor(source: string): Ready | null {
  const known = cache.get(source);
  if (known !== undefined) return known;
  let ready: Ready | null = null;
  try {
    const pattern = parsePattern(source);
    ready = { pattern, search: new LinearSearch(compileProgram(pattern)) };
  } catch {
    // Refused: the matcher that was built from the same pattern says why.
  }
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(source, ready);
  return ready;
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

function lineMatch(pattern: ParsedPattern, slots: Int32Array, text: string, offset: number): LineMatch {
  const captures: Record<string, string> = Object.create(null);
  for (const [name, index] of Object.entries(pattern.names)) {
    const from = slots[2 * index] ?? -1;
    const to = slots[2 * index + 1] ?? -1;
    if (from >= 0 && to >= 0) captures[name] = text.slice(offset + from, offset + to);
  }
  return { start: offset + (slots[0] ?? 0), end: offset + (slots[1] ?? 0), captures };
}
