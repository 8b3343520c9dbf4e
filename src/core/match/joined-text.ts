/**
 * Successive lines in UTF-16, decoded once for all patterns that are tried on them. Of a line longer than what any of them
 * looks at only its beginning and its end are kept.
 */
import type { DecodeUnits } from './decode-units.ts';
import { characterStart, JOINED_BYTES, WINDOW_BYTES } from './line-window.ts';
import { MAX_JOINED_LINES } from './pattern.ts';

const NEWLINE = 10;
const RETURN = 13;
/** Most units looked at from where a match may start. */
const JOINED_UNITS = JOINED_BYTES;

export class JoinedText {
  units: Uint16Array = new Uint16Array(2 * JOINED_UNITS);
  /** Line → where it starts, where a match on it may start (later on a long one), where it ends; in units. */
  readonly starts: number[] = [];
  readonly firsts: number[] = [];
  readonly ends: number[] = [];
  /** Line → where its bytes begin, where those kept of its beginning end, and those from where a match on it may start. */
  readonly #startBytes: number[] = [];
  readonly #stopBytes: number[] = [];
  readonly #firstBytes: number[] = [];
  readonly #endBytes: number[] = [];
  #region: Uint8Array = new Uint8Array();
  /** Where in the stream the region begins. */
  #offset = 0;
  /** Units before each byte of the stretch of the region that begins at `#stretch`. */
  #unitOf = new Uint16Array(0);
  #scratch = new Uint16Array(0);
  #stretch = -1;
  /** Line → where what is kept of it breaks off; its end when it is whole. */
  readonly #breaks: number[] = [];
  readonly #decode: DecodeUnits;

  constructor(decode: DecodeUnits) {
    this.#decode = decode;
  }

  get lineCount(): number {
    return this.starts.length;
  }

  clear(): void {
    for (const list of [this.starts, this.firsts, this.ends, this.#breaks]) list.length = 0;
    for (const list of [this.#startBytes, this.#stopBytes, this.#firstBytes, this.#endBytes]) list.length = 0;
    this.#region = new Uint8Array();
    this.#stretch = -1;
  }

  /**
   * @param region whole lines; the last one may lack its `\n`.
   * @param offset where in the stream it begins.
   */
  fill(region: Uint8Array, offset: number): void {
    this.clear();
    this.#region = region;
    this.#offset = offset;
    if (this.units.length <= region.length) this.units = new Uint16Array(region.length + JOINED_UNITS);
    let count = 0;
    for (let start = 0; start < region.length; ) {
      const newline = region.indexOf(NEWLINE, start);
      const rawEnd = newline < 0 ? region.length : newline;
      const end = rawEnd > start && region[rawEnd - 1] === RETURN ? rawEnd - 1 : rawEnd;
      this.starts.push(count);
      this.#startBytes.push(start);
      const first = characterStart(region, Math.max(start, end - WINDOW_BYTES), start);
      const before = first > start ? characterStart(region, first - 1, start) : first;
      const stop = Math.min(before, start + JOINED_BYTES);
      const kept = this.#add(region, start, stop, count);
      count = this.#add(region, before, first, kept);
      this.firsts.push(count);
      this.#stopBytes.push(stop === before ? first : stop);
      this.#firstBytes.push(first);
      this.#endBytes.push(end);
      count = this.#add(region, first, end, count);
      this.ends.push(count);
      this.#breaks.push(stop === before ? count : kept);
      this.units[count++] = NEWLINE;
      start = rawEnd + 1;
    }
  }

  #add(bytes: Uint8Array, from: number, to: number, count: number): number {
    return from < to ? count + this.#decode(bytes, from, to, this.units, count) : count;
  }

  /** Whether nothing is left out between the line's start and where a match on it may start. */
  startsLine(line: number): boolean {
    return this.firsts[line] === this.starts[line];
  }

  /** @returns the unit that begins at a byte of the line, given by its place in the stream; -1 when it was not kept. */
  unitAt(line: number, place: number): number {
    const byte = place - this.#offset;
    const isBehind = byte >= this.#firstBytes[line]!;
    const start = (isBehind ? this.#firstBytes : this.#startBytes)[line]!;
    const stop = (isBehind ? this.#endBytes : this.#stopBytes)[line]!;
    if (byte >= stop) return -1;
    const from = (isBehind ? this.firsts : this.starts)[line]!;
    const isWhole = stop === this.#firstBytes[line];
    const to = isBehind ? this.ends[line]! : isWhole ? this.firsts[line]! : this.#breaks[line]!;
    // No character has more units than bytes.
    if (to - from === stop - start) return from + byte - start;
    if (this.#stretch !== start) {
      this.#stretch = start;
      if (this.#unitOf.length === 0) {
        this.#unitOf = new Uint16Array(JOINED_BYTES + WINDOW_BYTES);
        this.#scratch = new Uint16Array(JOINED_BYTES + WINDOW_BYTES);
      }
      this.#decode(this.#region, start, stop, this.#scratch, 0, this.#unitOf);
    }
    return from + this.#unitOf[byte - start]!;
  }

  /** The line of the text in which a unit stands, its line end included. */
  lineOf(unit: number, near: number): number {
    let line = near;
    while (line > 0 && this.starts[line]! > unit) line--;
    return line;
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
