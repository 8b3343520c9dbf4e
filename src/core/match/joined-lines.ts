/**
 * Patterns that stand on several lines. The scanner tells the lines on which literals of such a pattern stand; here that
 * line, or, when they may be on a later one, every line up to eleven before is tried as the start, once a pattern, on the
 * text of it and the eleven lines after. Keeps as many lines of what was fed.
 */

import { JoinedText } from './joined-text.ts';
import { type LineHit, MAX_JOINED_LINES } from './pattern.ts';
import type { Verifier } from './verifier.ts';

const NEWLINE = 10;
/** How many lines before the one with its literals a match may start. */
export const REACH = MAX_JOINED_LINES - 1;
/** Most lines between suspects that are looked at together. */
const AHEAD = 10 * REACH;

interface Suspect {
  readonly pattern: number;
  readonly line: number;
  /** Where the line starts, or a byte of it, in the bytes that are being fed. */
  readonly offset: number;
  /** How many lines before it a match may start. */
  readonly reach: number;
}

export class JoinedLines {
  readonly #verifier: Verifier;
  /** The lines at hand, from line `#regionLine` on. */
  readonly #text = new JoinedText();
  #regionLine = 0;
  /** The last lines of what was fed before. */
  #tail: Uint8Array = new Uint8Array();
  #lineCount = 0;
  #suspects: Suspect[] = [];
  /** Pattern → the lines, not far back, that were tried as its start. */
  readonly #tried = new Map<number, number[]>();

  constructor(verifier: Verifier) {
    this.#verifier = verifier;
  }

  /** @param offset of a byte of the line in the bytes that the next `take` gets. */
  suspect(pattern: number, line: number, offset: number, reach: number): void {
    this.#suspects.push({ pattern, line, offset, reach });
  }

  /** @param lineCount lines fed so far, these bytes among them. */
  take(bytes: Uint8Array, lineCount: number): LineHit[] {
    const hits: LineHit[] = [];
    const firstOfBytes = this.#lineCount;
    const known = firstOfBytes - countLines(this.#tail);
    this.#lineCount = lineCount;
    const open: Suspect[] = [];
    this.#text.clear();
    for (const [i, suspect] of this.#suspects.entries()) {
      const { line, offset } = suspect;
      if (line + REACH >= lineCount) {
        open.push(suspect);
        continue;
      }
      const back = line - suspect.reach;
      const has = back >= this.#regionLine && line + REACH < this.#regionLine + this.#text.lineCount;
      if (!has && back >= firstOfBytes) {
        const end = linesOn(bytes, offset, this.#lastNear(i) - line + REACH + 1);
        const before = Math.min(REACH, line - firstOfBytes);
        this.#index(bytes.subarray(linesBack(bytes, offset, before), end), line - before);
      } else if (!has) {
        const head = bytes.subarray(0, linesOn(bytes, 0, 3 * REACH));
        this.#index(concatenated(this.#tail, head), known);
      }
      this.#try(suspect, hits);
    }
    this.#suspects = open;
    const cut = linesBack(bytes, bytes.length, 2 * REACH + 1);
    this.#tail = cut > 0 ? bytes.slice(cut) : concatenated(this.#tail, bytes);
    if (cut === 0) this.#tail = this.#tail.slice(linesBack(this.#tail, this.#tail.length, 2 * REACH + 1));
    if (this.#tail.at(-1) !== NEWLINE) this.#tail = concatenated(this.#tail, Uint8Array.of(NEWLINE));
    return hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  }

  /** Line of the last suspect that stands near enough to the one at `index` to take its lines in at once. */
  #lastNear(index: number): number {
    const first = this.#suspects[index]!.line;
    let last = first;
    for (let i = index + 1; i < this.#suspects.length; i++) {
      const { line } = this.#suspects[i]!;
      if (line < last || line > last + REACH || line > first + AHEAD) break;
      last = line;
    }
    return last;
  }

  finish(): LineHit[] {
    const hits: LineHit[] = [];
    this.#index(this.#tail, this.#lineCount - countLines(this.#tail));
    for (const suspect of this.#suspects) this.#try(suspect, hits);
    this.#tail = new Uint8Array();
    this.#lineCount = 0;
    this.#suspects = [];
    this.#tried.clear();
    return hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  }

  #index(region: Uint8Array, firstLine: number): void {
    this.#text.fill(region);
    this.#regionLine = Math.max(0, firstLine);
  }

  #try({ pattern, line, reach }: Suspect, hits: LineHit[]): void {
    const tried = (this.#tried.get(pattern) ?? []).filter((other) => other >= line - REACH);
    this.#tried.set(pattern, tried);
    for (let start = Math.max(line - reach, 0); start <= line; start++) {
      if (tried.includes(start)) continue;
      tried.push(start);
      const endLine = this.#matchFrom(pattern, start);
      if (endLine >= 0) hits.push({ pattern, line: start, endLine });
    }
  }

  /** @returns the last line of a match that starts on `line`, or -1. */
  #matchFrom(pattern: number, line: number): number {
    const text = this.#text;
    const index = line - this.#regionLine;
    if (index < 0 || index >= text.lineCount || !this.#verifier.mayStart(pattern, text, index)) return -1;
    const first = text.firsts[index]!;
    const end = text.endFrom(index);
    const units = text.units.subarray(first, end);
    const { length } = units;
    const slots = this.#verifier.searchOf(pattern).search({
      units,
      length,
      from: 0,
      to: length,
      lastStart: text.ends[index]! - first,
      startsLine: text.startsLine(index),
      endsLine: text.units[end] === NEWLINE,
    });
    if (!slots) return -1;
    let endLine = line;
    for (let i = slots[0]!; i < slots[1]!; i++) if (units[i] === NEWLINE) endLine++;
    return endLine;
  }
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++;
  return count;
}

/** Start of the line that is `count` lines before the one that holds the byte at `offset`; 0 when there are fewer. */
function linesBack(bytes: Uint8Array, offset: number, count: number): number {
  let at = offset;
  for (let i = 0; i <= count; i++) {
    if (at <= 0) return 0;
    at = bytes.lastIndexOf(NEWLINE, at - 1);
    if (at < 0) return 0;
  }
  return at + 1;
}

/** End, its `\n` included, of the line that is `count` - 1 lines after the one that holds the byte at `offset`. */
function linesOn(bytes: Uint8Array, offset: number, count: number): number {
  let at = offset;
  for (let i = 0; i < count; i++) {
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return bytes.length;
    at = newline + 1;
  }
  return at;
}

function concatenated(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
