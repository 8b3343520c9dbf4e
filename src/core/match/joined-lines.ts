/**
 * Patterns that stand on several lines. The scanner tells the lines on which a literal of such a pattern stands; here every
 * line up to eleven before is tried as the start, on the text of it and the eleven lines after. Keeps as many lines of what
 * was fed; of a line over `WINDOW_BYTES` only the end as first line, and no more than `JOINED_BYTES` in all.
 */

import { characterStart, WINDOW_BYTES } from './line-window.ts';
import type { LinearSearch } from './linear-search.ts';
import { type LineHit, MAX_JOINED_LINES } from './pattern.ts';

const JOINED_BYTES = 4 * WINDOW_BYTES;
const NEWLINE = 10;
const REACH = MAX_JOINED_LINES - 1;

export class JoinedLines {
  readonly #searchFor: (pattern: number) => LinearSearch;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  /** Whole lines, with their ends, from line `#firstLine` on. */
  #bytes = new Uint8Array();
  #starts: number[] = [];
  #firstLine = 0;
  #suspects: { readonly pattern: number; readonly line: number }[] = [];
  /** Pattern → first line that was not yet tried as its start. */
  readonly #tried = new Map<number, number>();

  constructor(searchFor: (pattern: number) => LinearSearch) {
    this.#searchFor = searchFor;
  }

  suspect(pattern: number, line: number): void {
    this.#suspects.push({ pattern, line });
  }

  /** @param lineCount lines fed so far, these bytes among them. */
  take(bytes: Uint8Array, lineCount: number): LineHit[] {
    const joined = new Uint8Array(this.#bytes.length + bytes.length + 1);
    joined.set(this.#bytes);
    joined.set(bytes, this.#bytes.length);
    let length = joined.length - 1;
    if (bytes[bytes.length - 1] !== NEWLINE) joined[length++] = NEWLINE;
    this.#bytes = joined.subarray(0, length);
    this.#starts = [];
    for (let start = 0; start < length; start = this.#bytes.indexOf(NEWLINE, start) + 1) this.#starts.push(start);
    this.#firstLine = lineCount - this.#starts.length;
    const hits = this.#try(lineCount - REACH - 1);
    const keep = Math.max(0, this.#starts.length - 2 * REACH);
    const base = this.#starts[keep] ?? length;
    this.#bytes = this.#bytes.slice(base);
    this.#starts = this.#starts.slice(keep).map((start) => start - base);
    this.#firstLine += keep;
    return hits;
  }

  finish(): LineHit[] {
    const hits = this.#suspects.length > 0 ? this.#try(Number.POSITIVE_INFINITY) : [];
    this.#bytes = new Uint8Array();
    this.#starts = [];
    this.#suspects = [];
    this.#tried.clear();
    return hits;
  }

  /** Tries all starts up to `lastStart`, the last line that has its eleven followers. */
  #try(lastStart: number): LineHit[] {
    const hits: LineHit[] = [];
    const open: { readonly pattern: number; readonly line: number }[] = [];
    for (const suspect of this.#suspects) {
      const { pattern, line } = suspect;
      const from = Math.max(line - REACH, this.#tried.get(pattern) ?? 0, 0);
      const to = Math.min(line, lastStart);
      for (let start = from; start <= to; start++) {
        const endLine = this.#matchFrom(pattern, start);
        if (endLine >= 0) hits.push({ pattern, line: start, endLine });
      }
      if (to >= from) this.#tried.set(pattern, to + 1);
      if (line > lastStart) open.push(suspect);
    }
    this.#suspects = open;
    return hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  }

  /** @returns the last line of a match that starts on `line`, or -1. */
  #matchFrom(pattern: number, line: number): number {
    const index = line - this.#firstLine;
    const lineStart = this.#starts[index];
    if (lineStart === undefined) return -1;
    const nextStart = this.#starts[index + 1] ?? this.#bytes.length;
    const start = characterStart(this.#bytes, Math.max(lineStart, nextStart - 1 - WINDOW_BYTES), lineStart);
    const lastEnd = (this.#starts[index + MAX_JOINED_LINES] ?? this.#bytes.length) - 1;
    const end = lastEnd - start > JOINED_BYTES ? characterStart(this.#bytes, start + JOINED_BYTES, start) : lastEnd;
    const raw = this.#decoder.decode(this.#bytes.subarray(start, end));
    const text = raw.includes('\r') ? raw.replace(/\r(?=\n|$)/g, '') : raw;
    const newline = text.indexOf('\n');
    const slots = this.#searchFor(pattern).search({
      text,
      from: 0,
      to: text.length,
      lastStart: newline < 0 ? text.length : newline,
      startsLine: start === lineStart,
      endsLine: end === lastEnd,
    });
    if (!slots) return -1;
    let endLine = line;
    for (let i = slots[0] ?? 0; i < (slots[1] ?? 0); i++) if (text.charCodeAt(i) === NEWLINE) endLine++;
    return endLine;
  }
}
