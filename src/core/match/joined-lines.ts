/**
 * Patterns that stand on several lines. The scanner tells the lines on which literals of such a pattern stand, and where,
 * when that bounds where a match may start: only there, or on any of those lines and, when the literals may be on a later
 * one, on the eleven before, the pattern is tried on the text of a line and the eleven after, once for each line. Keeps as
 * many lines of what was fed.
 */

import type { DecodeUnits } from './decode-units.ts';
import { JoinedSuspects, type PatternState, type StartBounds, type Suspect } from './joined-suspects.ts';
import { JoinedText } from './joined-text.ts';
import type { Piece } from './linear-search.ts';
import { type LineHit, MAX_JOINED_LINES } from './pattern.ts';
import type { Verifier } from './verifier.ts';

const NEWLINE = 10;
/** How many lines before the one with its literals a match may start. */
export const REACH = MAX_JOINED_LINES - 1;
/** Most lines between suspects that are looked at together. */
const AHEAD = 10 * REACH;
/** Where a match may start in more places than this, it may as well start anywhere on the line. */
const MOST_STARTS = 1024;
/** Units of the text, the last one included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export class JoinedLines {
  readonly #verifier: Verifier;
  /** The lines at hand, from line `#regionLine` on. */
  readonly #text: JoinedText;
  #regionLine = 0;
  #fill = 0;
  /** The last lines of what was fed before, which was so long. */
  #tail: Uint8Array = new Uint8Array();
  #fed = 0;
  #lineCount = 0;
  readonly #suspects = new JoinedSuspects();

  constructor(verifier: Verifier, decode: DecodeUnits) {
    this.#text = new JoinedText(decode);
    this.#verifier = verifier;
  }

  /** @param offset of a byte of the line in the bytes that the next `take` gets: the literal's first one when there are bounds. */
  suspect(pattern: number, line: number, offset: number, reach: number, bounds?: StartBounds): void {
    this.#suspects.add(pattern, line, this.#fed + offset, reach, bounds);
  }

  /** @param lineCount lines fed so far, these bytes among them. */
  take(bytes: Uint8Array, lineCount: number): LineHit[] {
    const hits: LineHit[] = [];
    const firstOfBytes = this.#lineCount;
    const known = firstOfBytes - countLines(this.#tail);
    const tailStart = this.#fed - this.#tail.length;
    this.#lineCount = lineCount;
    const open: Suspect[] = [];
    for (const [i, suspect] of this.#suspects.all.entries()) {
      const { line, place } = suspect;
      const offset = place - this.#fed;
      if (line + REACH >= lineCount) {
        open.push(suspect);
        continue;
      }
      const back = line - suspect.reach;
      const has = back >= this.#regionLine && line + REACH < this.#regionLine + this.#text.lineCount;
      if (!has && back >= firstOfBytes) {
        const end = linesOn(bytes, offset, this.#lastNear(i) - line + REACH + 1);
        const before = Math.min(REACH, line - firstOfBytes);
        const start = linesBack(bytes, offset, before);
        this.#index(bytes.subarray(start, end), line - before, this.#fed + start);
      } else if (!has) {
        const head = bytes.subarray(0, linesOn(bytes, 0, 3 * REACH));
        this.#index(concatenated(this.#tail, head), known, tailStart);
      }
      this.#try(suspect, hits);
    }
    this.#suspects.keep(open);
    const cut = linesBack(bytes, bytes.length, 2 * REACH + 1);
    this.#tail = cut > 0 ? bytes.slice(cut) : concatenated(this.#tail, bytes);
    if (cut === 0) this.#tail = this.#tail.slice(linesBack(this.#tail, this.#tail.length, 2 * REACH + 1));
    this.#fed += bytes.length;
    if (this.#tail.at(-1) !== NEWLINE) {
      this.#tail = concatenated(this.#tail, Uint8Array.of(NEWLINE));
      this.#fed++;
    }
    this.#text.clear();
    return hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  }

  /** Line of the last suspect that stands near enough to the one at `index` to take its lines in at once. */
  #lastNear(index: number): number {
    const { all } = this.#suspects;
    const first = all[index]!.line;
    let last = first;
    for (let i = index + 1; i < all.length; i++) {
      const { line } = all[i]!;
      if (line < last || line > last + REACH || line > first + AHEAD) break;
      last = line;
    }
    return last;
  }

  finish(): LineHit[] {
    const hits: LineHit[] = [];
    this.#index(this.#tail, this.#lineCount - countLines(this.#tail), this.#fed - this.#tail.length);
    for (const suspect of this.#suspects.all) this.#try(suspect, hits);
    this.#text.clear();
    this.#tail = new Uint8Array();
    this.#fed = 0;
    this.#lineCount = 0;
    this.#suspects.clear();
    return hits.sort((a, b) => a.line - b.line || a.pattern - b.pattern);
  }

  #index(region: Uint8Array, firstLine: number, offset: number): void {
    this.#text.fill(region, offset);
    this.#regionLine = Math.max(0, firstLine);
    this.#fill++;
  }

  /** Tries the lines on which a match with the suspect's literal may start, and have not been tried: they were all scanned. */
  #try(suspect: Suspect, hits: LineHit[]): void {
    const { state, line, reach, bounds } = suspect;
    let first = Math.max(line - reach, 0);
    let last = line;
    if (bounds) {
      const unit = this.#unitOf(suspect);
      const near = line - this.#regionLine;
      first = Math.max(first, this.#regionLine + this.#text.lineOf(Math.max(0, unit - bounds.max), near));
      last = unit < bounds.min ? -1 : this.#regionLine + this.#text.lineOf(unit - bounds.min, near);
    }
    if (state.tried.length > 4 * REACH) state.tried = state.tried.filter((other) => other >= line - REACH);
    for (let start = first; start <= last; start++) {
      if (state.tried.includes(start)) continue;
      state.tried.push(start);
      const endLine = this.#matchFrom(state, start);
      if (endLine >= 0) hits.push({ pattern: state.pattern, line: start, endLine });
    }
    state.next++;
  }

  #unitOf(suspect: Suspect): number {
    if (suspect.fill !== this.#fill) {
      suspect.fill = this.#fill;
      suspect.unit = this.#text.unitAt(suspect.line - this.#regionLine, suspect.place);
    }
    return suspect.unit;
  }

  /**
   * Where on the line, which is one of the text, a match may start, as those that are not tried yet have it: had others
   * something to say of it, it would have been tried.
   * @returns undefined for anywhere.
   */
  #spansOn(line: number, { suspects, next }: PatternState): readonly Span[] | undefined {
    const text = this.#text;
    const index = line - this.#regionLine;
    const spans: Span[] = [];
    for (let i = next; i < suspects.length && suspects[i]!.line <= line + REACH; i++) {
      const other = suspects[i]!;
      if (line < other.line - other.reach || line > other.line) continue;
      if (!other.bounds) return undefined;
      const unit = this.#unitOf(other);
      const from = Math.max(text.firsts[index]!, unit - other.bounds.max);
      const to = Math.min(text.ends[index]!, unit - other.bounds.min);
      if (from <= to) spans.push({ from, to });
    }
    return joinedSpans(spans);
  }

  /** @returns the last line of the first match that starts on `line`, or -1. */
  #matchFrom(state: PatternState, line: number): number {
    const text = this.#text;
    const index = line - this.#regionLine;
    if (index < 0 || index >= text.lineCount) return -1;
    const first = text.firsts[index]!;
    const spans = this.#spansOn(line, state) ?? [{ from: first, to: text.ends[index]! }];
    if (spans.length === 0 || !this.#verifier.mayTry(state.pattern)) return -1;
    const starts = spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);
    if (starts > MOST_STARTS && !this.#verifier.mayStart(state.pattern, text, index)) return -1;
    const end = text.endFrom(index);
    const units = text.units.subarray(first, end);
    const { length } = units;
    const piece: Piece = {
      units,
      length,
      from: 0,
      to: length,
      startsLine: text.startsLine(index),
      endsLine: text.units[end] === NEWLINE,
    };
    const search = this.#verifier.searchOf(state.pattern);
    for (const { from, to } of spans) {
      const slots = search.search(piece, from - first, Math.min(to - first, length));
      if (!slots) continue;
      let endLine = line;
      for (let i = slots[0]!; i < slots[1]!; i++) if (units[i] === NEWLINE) endLine++;
      return endLine;
    }
    return -1;
  }
}

/** In order, those that touch made one. */
function joinedSpans(spans: Span[]): readonly Span[] {
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.from - b.from);
  const out: Span[] = [];
  let { from, to } = spans[0]!;
  for (const span of spans) {
    if (span.from > to + 1) {
      out.push({ from, to });
      from = span.from;
    }
    to = Math.max(to, span.to);
  }
  out.push({ from, to });
  return out;
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
