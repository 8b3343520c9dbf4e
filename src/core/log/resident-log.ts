/**
 * A log at hand for showing: any range of lines on demand, raw (with its colours) or cleaned. It holds where lines begin, not
 * the lines: those stay where the log was read from, a file or memory.
 *
 * Invariants: line numbers count from 1 and are the file's own; `add` comes before any reading of those lines. Memory: four
 * bytes for 64 lines, besides what the source holds. Cost of a line: one look at the 64 it stands among.
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

interface Stretch extends LineIndex {
  readonly kept: KeptBytes;
  readonly firstLine: number;
}

export class ResidentLog {
  readonly #stretches: Stretch[] = [];
  readonly #cleaner = new LineCleaner();
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
    return this.raw(from, to).map((line) => this.#cleaner.clean(line));
  }

  /** Cleaned text of one line; empty beyond the log. */
  text(line: number): string {
    return this.clean(line, line)[0]?.text ?? '';
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
