/**
 * A log kept in memory for showing: any range of lines on demand, raw (with its colours) or cleaned.
 *
 * Invariants: line numbers count from 1 and are the file's own; `append` comes before any reading of those lines. Memory:
 * about the size of the text in UTF-8, in blocks of `BLOCK_LINES` lines; a few decoded blocks are kept for scrolling.
 */
import { type CleanLine, LineCleaner } from './clean-line.ts';

const BLOCK_LINES = 2048;
const CACHED_BLOCKS = 12;

export class ResidentLog {
  readonly #blocks: Uint8Array[] = [];
  readonly #cache = new Map<number, readonly string[]>();
  readonly #cleaner = new LineCleaner();
  #open: string[] = [];
  #lines = 0;

  get lines(): number {
    return this.#lines;
  }

  append(lines: readonly string[]): void {
    for (const line of lines) {
      this.#open.push(line);
      if (this.#open.length === BLOCK_LINES) {
        this.#blocks.push(new TextEncoder().encode(this.#open.join('\n')));
        this.#open = [];
      }
    }
    this.#lines += lines.length;
  }

  /** Raw lines `from` to `to`, both counted from 1 and included; what lies outside the log is left out. */
  raw(from: number, to: number): string[] {
    const first = Math.max(1, from);
    const last = Math.min(this.#lines, to);
    const lines: string[] = [];
    for (let line = first; line <= last; ) {
      const block = Math.floor((line - 1) / BLOCK_LINES);
      const content = this.#block(block);
      const start = (line - 1) % BLOCK_LINES;
      const end = Math.min(content.length, start + last - line + 1);
      for (let at = start; at < end; at++) lines.push(content[at] as string);
      line += end - start;
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

  #block(index: number): readonly string[] {
    if (index >= this.#blocks.length) return this.#open;
    const cached = this.#cache.get(index);
    if (cached) {
      this.#cache.delete(index);
      this.#cache.set(index, cached);
      return cached;
    }
    const lines = new TextDecoder().decode(this.#blocks[index]).split('\n');
    this.#cache.set(index, lines);
    if (this.#cache.size > CACHED_BLOCKS) {
      const oldest = this.#cache.keys().next().value;
      if (oldest !== undefined) this.#cache.delete(oldest);
    }
    return lines;
  }
}
