/**
 * Successive lines in UTF-16, decoded once for all patterns that are tried on them. Of a line longer than what any of them
 * looks at only its beginning and its end are kept.
 */
import { decodeUnits } from './decode-units.ts';
import { characterStart, WINDOW_BYTES } from './line-window.ts';
import { MAX_JOINED_LINES } from './pattern.ts';

const NEWLINE = 10;
const RETURN = 13;
/** Most units looked at from where a match may start, and most bytes kept of the lines that it goes on over. */
const JOINED_UNITS = 4 * WINDOW_BYTES;

export class JoinedText {
  units: Uint16Array = new Uint16Array(2 * JOINED_UNITS);
  /** Line → where it starts, where a match on it may start (later on a long one), where it ends; in units. */
  readonly starts: number[] = [];
  readonly firsts: number[] = [];
  readonly ends: number[] = [];
  /** Line → where what is kept of it breaks off; its end when it is whole. */
  readonly #breaks: number[] = [];

  get lineCount(): number {
    return this.starts.length;
  }

  clear(): void {
    for (const list of [this.starts, this.firsts, this.ends, this.#breaks]) list.length = 0;
  }

  /** @param region whole lines; the last one may lack its `\n`. */
  fill(region: Uint8Array): void {
    this.clear();
    if (this.units.length <= region.length) this.units = new Uint16Array(region.length + JOINED_UNITS);
    let count = 0;
    for (let start = 0; start < region.length; ) {
      const newline = region.indexOf(NEWLINE, start);
      const rawEnd = newline < 0 ? region.length : newline;
      const end = rawEnd > start && region[rawEnd - 1] === RETURN ? rawEnd - 1 : rawEnd;
      this.starts.push(count);
      const first = characterStart(region, Math.max(start, end - WINDOW_BYTES), start);
      const before = first > start ? characterStart(region, first - 1, start) : first;
      const stop = Math.min(before, start + JOINED_UNITS);
      const kept = this.#add(region, start, stop, count);
      count = this.#add(region, before, first, kept);
      this.firsts.push(count);
      count = this.#add(region, first, end, count);
      this.ends.push(count);
      this.#breaks.push(stop === before ? count : kept);
      this.units[count++] = NEWLINE;
      start = rawEnd + 1;
    }
  }

  #add(bytes: Uint8Array, from: number, to: number, count: number): number {
    return from < to ? count + decodeUnits(bytes, from, to, this.units, count) : count;
  }

  /** Whether nothing is left out between the line's start and where a match on it may start. */
  startsLine(line: number): boolean {
    return this.firsts[line] === this.starts[line];
  }

  /** Where the text ends that a match on the line may take. */
  endFrom(line: number): number {
    const most = this.firsts[line]! + JOINED_UNITS;
    let end = this.ends[line]!;
    for (let next = line + 1; next < Math.min(line + MAX_JOINED_LINES, this.lineCount); next++) {
      end = this.#breaks[next]!;
      if (end !== this.ends[next] || end >= most) break;
    }
    return Math.min(end, most);
  }
}
