/**
 * One pass over a log: lines kept for showing, patterns matched, signals of failure collected.
 *
 * Invariants: hits carry line numbers of the file, from 1, whatever structured lines were opened into; of each pattern at
 * most `KEPT_HITS` places are kept and all are counted. Between blocks the event loop runs and abort is seen to.
 */

import type { Encoding } from '../log/detect-encoding.ts';
import type { LogInput } from '../log/log-input.ts';
import { type ReadLog, readLog } from '../log/read-log.ts';
import { ResidentLog } from '../log/resident-log.ts';
import type { LineHit, LineMatcher } from '../match/pattern.ts';
import { type Signal, SignalCollector } from './line-signals.ts';

const KEPT_HITS = 400;

export interface PatternHits {
  readonly lines: { line: number; endLine: number }[];
  count: number;
}

export interface ScannedLog {
  readonly read: ReadLog;
  readonly log: ResidentLog;
  readonly signals: readonly Signal[];
  /** Number of the pattern → where it stands. */
  readonly hits: ReadonlyMap<number, PatternHits>;
}

export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  readonly encoding?: Encoding | null | undefined;
  readonly onProgress?: ((bytesDone: number, linesDone: number) => void) | undefined;
  /** Each pattern's first hit, while the log is still read. */
  readonly onFirstHit?: ((pattern: number, line: number) => void) | undefined;
}

export async function scanLog(input: LogInput, matcher: LineMatcher, options: ScanOptions = {}): Promise<ScannedLog> {
  const { read, blocks } = readLog(input, { encoding: options.encoding ?? null });
  const log = new ResidentLog();
  const collector = new SignalCollector();
  const hits = new Map<number, PatternHits>();
  const lineOf = new FedLines();
  const encoder = new TextEncoder();
  const take = (found: readonly LineHit[]): void => {
    for (const { pattern, line, endLine } of found) {
      const at = lineOf.fileLine(line);
      let entry = hits.get(pattern);
      if (!entry) {
        entry = { lines: [], count: 0 };
        hits.set(pattern, entry);
        options.onFirstHit?.(pattern, at);
      }
      entry.count++;
      if (entry.lines.length < KEPT_HITS && entry.lines[entry.lines.length - 1]?.line !== at) {
        entry.lines.push({ line: at, endLine: lineOf.fileLine(endLine) });
      }
    }
  };
  // A scan that was broken off leaves the matcher in the middle of a stream.
  matcher.end();
  for await (const { firstLine, raw, clean, bytesDone } of blocks) {
    options.signal?.throwIfAborted();
    log.append(raw);
    const fed: string[] = [];
    for (let at = 0; at < clean.length; at++) {
      const line = clean[at] as (typeof clean)[number];
      collector.look(firstLine + at, line);
      lineOf.feed(firstLine + at, line.lines.length);
      fed.push(...line.lines);
    }
    take(matcher.feed(encoder.encode(`${fed.join('\n')}\n`)));
    options.onProgress?.(bytesDone, read.lines);
    await pause();
  }
  take(matcher.end());
  options.signal?.throwIfAborted();
  return { read, log, signals: collector.all(), hits };
}

/** Lines fed to the matcher are the file's lines, but for structured ones that were opened into several. */
class FedLines {
  /** Pairs: from this fed line (from 0) on, add this to get the file's line. */
  readonly #starts: number[] = [0];
  readonly #offsets: number[] = [1];
  #fed = 0;

  feed(fileLine: number, count: number): void {
    for (let at = 0; at < count; at++, this.#fed++) {
      const offset = fileLine - this.#fed;
      if (offset !== this.#offsets[this.#offsets.length - 1]) {
        this.#starts.push(this.#fed);
        this.#offsets.push(offset);
      }
    }
  }

  fileLine(fed: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= fed) low = middle;
      else high = middle - 1;
    }
    return fed + (this.#offsets[low] as number);
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
