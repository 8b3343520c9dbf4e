/**
 * A log at hand for showing: any range of lines on demand, raw (with its colours) or cleaned. It holds where lines begin, not
 * the lines: those stay where the log was read from, a file or memory.
 *
 * Invariants: line numbers count from 1 and are the file's own; `add` comes before any reading of those lines. Memory: four
 * bytes for 64 lines, the lines looked at last, besides what the source holds. Cost of a line: one look at the 64 it stands
 * among, which are kept for the next look: whoever weighs a line asks for its neighbours again and again.
 */
import { LINES_PER_OFFSET } from './clean-block.ts';
import { type CleanLine, LineCleaner } from './clean-line.ts';
import { MAX_LINE_BYTES } from './text-chunks.ts';
import { utf8Text } from './utf8-text.ts';

const NEWLINE = 10;
const RETURN = 13;

/** Where a log's UTF-8 can be read again. */
export interface KeptBytes {
  readNow(from: number, to: number): Uint8Array;
}

/** A stretch of whole lines. */
export interface LineIndex {
  readonly lines: number;
  readonly from: number;
  readonly to: number;
  /** Where every `LINES_PER_OFFSET`th line begins, counted from `from`. */
  readonly offsets: Uint32Array;
}

/** Some 3 MB of lines as they usually are. */
const MOST_GROUPS = 128;
/** A group of longer lines is not kept. */
const MOST_GROUP_BYTES = 64 << 10;
/** More lines than that are asked for once. */
const MOST_LOOKED_AT = 1024;

interface Group {
  /** Where each line begins in what is kept, and one more for the end. */
  readonly starts: readonly number[];
  readonly clean: (CleanLine | undefined)[];
}

interface Stretch extends LineIndex {
  readonly kept: KeptBytes;
  readonly firstLine: number;
}

export class ResidentLog {
  readonly #stretches: Stretch[] = [];
  readonly #cleaner = new LineCleaner();
  /** By the number of their first line, the one looked at last at the end. */
  readonly #groups = new Map<number, Group>();
  #lines = 0;

  get lines(): number {
    return this.#lines;
  }

  add(kept: KeptBytes, index: LineIndex): void {
    if (index.lines === 0) return;
    this.#stretches.push({ ...index, kept, firstLine: this.#lines + 1 });
    this.#lines += index.lines;
  }

  /** Lines that are no file's. */
  append(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const encoder = new TextEncoder();
    const encoded = lines.map((line) => encoder.encode(`${line}\n`));
    const offsets: number[] = [];
    let size = 0;
    for (const [at, { length }] of encoded.entries()) {
      if (at % LINES_PER_OFFSET === 0) offsets.push(size);
      size += length;
    }
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const line of encoded) {
      bytes.set(line, at);
      at += line.length;
    }
    this.add(
      { readNow: (from, to) => bytes.subarray(from, to) },
      { lines: lines.length, from: 0, to: size, offsets: Uint32Array.from(offsets) },
    );
  }

  /** Raw lines `from` to `to`, both counted from 1 and included; what lies outside the log is left out. */
  raw(from: number, to: number): string[] {
    const last = Math.min(this.#lines, to);
    const lines: string[] = [];
    for (let line = Math.max(1, from); line <= last; ) {
      const stretch = this.#stretchOf(line);
      const end = Math.min(last, stretch.firstLine + stretch.lines - 1);
      this.#read(stretch, line - stretch.firstLine, end - stretch.firstLine, lines);
      line = end + 1;
    }
    return lines;
  }

  /** The same range, cleaned. */
  clean(from: number, to: number): CleanLine[] {
    const [first, last] = [Math.max(1, from), Math.min(this.#lines, to)];
    if (last - first >= MOST_LOOKED_AT) return this.raw(first, last).map((line) => this.#cleaner.clean(line));
    const lines: CleanLine[] = [];
    for (let line = first; line <= last; line++) lines.push(this.#cleanLine(line));
    return lines;
  }

  /** Cleaned text of one line; empty beyond the log. */
  text(line: number): string {
    return this.clean(line, line)[0]?.text ?? '';
  }

  #cleanLine(line: number): CleanLine {
    const stretch = this.#stretchOf(line);
    const within = (line - stretch.firstLine) % LINES_PER_OFFSET;
    const group = this.#groupOf(stretch, line - within);
    if (!group) return this.#cleaner.clean(this.raw(line, line)[0] as string);
    group.clean[within] ??= this.#cleaner.clean(rawLine(stretch.kept, group, within));
    return group.clean[within];
  }

  /** @returns `null` when the lines are too long to be kept. */
  #groupOf(stretch: Stretch, firstLine: number): Group | null {
    const groups = this.#groups;
    const known = groups.get(firstLine);
    if (known) {
      groups.delete(firstLine);
      groups.set(firstLine, known);
      return known;
    }
    const { kept, offsets, from, to } = stretch;
    const at = (firstLine - stretch.firstLine) / LINES_PER_OFFSET;
    const start = offsets[at] as number;
    const end = offsets[at + 1] ?? to - from;
    if (end - start > MOST_GROUP_BYTES) return null;
    const bytes = kept.readNow(from + start, from + end);
    const starts: number[] = [];
    for (let line = 0; line < bytes.length; ) {
      starts.push(from + start + line);
      const newline = bytes.indexOf(NEWLINE, line);
      line = newline < 0 ? bytes.length : newline + 1;
    }
    const group: Group = { starts: [...starts, from + end], clean: new Array(starts.length) };
    groups.set(firstLine, group);
    if (groups.size > MOST_GROUPS) groups.delete(groups.keys().next().value as number);
    return group;
  }

  #stretchOf(line: number): Stretch {
    let low = 0;
    let high = this.#stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#stretches[middle] as Stretch).firstLine <= line) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low] as Stretch;
  }

  /** Lines `first` to `last` of the stretch, from 0. */
  #read({ kept, from, to, offsets }: Stretch, first: number, last: number, lines: string[]): void {
    const group = Math.floor(first / LINES_PER_OFFSET);
    const start = from + (offsets[group] as number);
    const afterLast = offsets[Math.floor(last / LINES_PER_OFFSET) + 1];
    const bytes = kept.readNow(start, afterLast === undefined ? to : from + afterLast);
    let at = 0;
    for (let line = group * LINES_PER_OFFSET; line <= last; line++) {
      const newline = bytes.indexOf(NEWLINE, at);
      let end = newline < 0 ? bytes.length : newline;
      const next = end + 1;
      if (line >= first) {
        if (end > at && bytes[end - 1] === RETURN) end--;
        lines.push(utf8Text(bytes, at, Math.min(end, at + MAX_LINE_BYTES)));
      }
      at = next;
    }
  }
}

function rawLine(kept: KeptBytes, { starts }: Group, line: number): string {
  const bytes = kept.readNow(starts[line] as number, starts[line + 1] as number);
  let end = bytes.length;
  if (end > 0 && bytes[end - 1] === NEWLINE) end--;
  if (end > 0 && bytes[end - 1] === RETURN) end--;
  return utf8Text(bytes, 0, end);
}
