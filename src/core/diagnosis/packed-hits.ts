/**
 * Where patterns stand in a chunk, as numbers in a row: how hits cross the border between threads.
 *
 * Invariant: of each pattern `KEPT_HITS` places are kept, a line once, and all are counted.
 */
import type { LineHit } from '../match/pattern.ts';
import type { FedLines } from './fed-lines.ts';

export const KEPT_HITS = 400;

export interface PackedHits {
  /** Pattern, line, last line; in the order in which they were found. */
  readonly places: Int32Array;
  /** Pattern, how often. */
  readonly counts: Int32Array;
}

export const NO_HITS: PackedHits = { places: new Int32Array(0), counts: new Int32Array(0) };

interface Known {
  count: number;
  kept: number;
  lastLine: number;
}

export class HitPacker {
  #places = new Int32Array(1024);
  #end = 0;
  readonly #known = new Map<number, Known>();

  /** Adds what was found; hits that start on fed line `until` or later are another chunk's. */
  put(found: readonly LineHit[], fed: FedLines, until: number): void {
    for (const { pattern, line, endLine } of found) {
      if (line >= until) continue;
      let known = this.#known.get(pattern);
      if (!known) {
        known = { count: 0, kept: 0, lastLine: 0 };
        this.#known.set(pattern, known);
      }
      known.count++;
      const at = fed.fileLine(line);
      if (known.kept === KEPT_HITS || known.lastLine === at) continue;
      known.kept++;
      known.lastLine = at;
      this.#place(pattern, at, fed.fileLine(endLine));
    }
  }

  take(): PackedHits {
    const counts = new Int32Array(2 * this.#known.size);
    let at = 0;
    for (const [pattern, { count }] of this.#known) {
      counts[at++] = pattern;
      counts[at++] = count;
    }
    const places = this.#places.slice(0, this.#end);
    this.#end = 0;
    this.#known.clear();
    return { places, counts };
  }

  #place(pattern: number, line: number, endLine: number): void {
    if (this.#end + 3 > this.#places.length) {
      const places = new Int32Array(2 * this.#places.length);
      places.set(this.#places);
      this.#places = places;
    }
    this.#places[this.#end++] = pattern;
    this.#places[this.#end++] = line;
    this.#places[this.#end++] = endLine;
  }
}
