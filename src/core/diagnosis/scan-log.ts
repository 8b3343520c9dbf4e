/**
 * One pass over a log: lines indexed for showing, patterns matched, signals of failure collected. The log comes in chunks
 * that are scanned here, or wherever the caller has them scanned, several at once; what they found is put together in order.
 *
 * Invariants: hits carry line numbers of the file, from 1, whatever structured lines were opened into; of each pattern at
 * most `KEPT_HITS` places are kept and all are counted. The answer does not depend on who scanned what.
 */

import type { DetectedEncoding, Encoding } from '../log/detect-encoding.ts';
import { type LogInput, randomAccessTo } from '../log/log-input.ts';
import { type KeptBytes, ResidentLog } from '../log/resident-log.ts';
import { loadRange, type TextChunk, textChunks } from '../log/text-chunks.ts';
import type { Signal } from './line-signals.ts';
import { KEPT_HITS, type PackedHits } from './packed-hits.ts';
import { type FreeRow, SignalPile } from './packed-signals.ts';
import type { ChunkScan, ChunkScanner } from './scan-chunk.ts';

/** What is known of a log as a whole. */
export interface ReadLog {
  bytes: number;
  lines: number;
  encoding: DetectedEncoding;
  readonly files: { name: string; firstLine: number; lines: number }[];
  readonly skipped: { lines: number; bytes: number };
  /** How often each wrapper came off. */
  readonly wrappers: Map<string, number>;
}

export interface HitPlace {
  readonly line: number;
  readonly endLine: number;
  readonly pattern: number;
}

export interface PatternHits {
  readonly lines: HitPlace[];
  count: number;
}

export interface ScannedLog {
  readonly read: ReadLog;
  readonly log: ResidentLog;
  readonly signals: readonly Signal[];
  /** Number of the pattern → where it stands. */
  readonly hits: ReadonlyMap<number, PatternHits>;
}

/** Scans chunks, here or elsewhere. */
export interface ChunkLane {
  /** How many chunks are taken at once. */
  readonly width: number;
  scan(chunk: TextChunk, signal: AbortSignal | undefined): Promise<ChunkScan>;
  /** Patterns that ran away and were left out, by their position. */
  readonly leftOut?: readonly number[];
}

export interface ScanOptions {
  readonly signal?: AbortSignal | undefined;
  readonly encoding?: Encoding | null | undefined;
  readonly onProgress?: ((bytesDone: number, linesDone: number) => void) | undefined;
  /** Each pattern's first hit, while the log is still read. */
  readonly onFirstHit?: ((pattern: number, line: number) => void) | undefined;
  /** Keeps text that cannot be read again from the input (it was inflated, or decoded); in memory by default. */
  readonly keep?: ((bytes: Uint8Array) => KeptBytes) | undefined;
  /** Rows that were taken over and are done with; left to the collector by default. */
  readonly free?: FreeRow | undefined;
  /** About how large a chunk is. */
  readonly chunkBytes?: number | undefined;
}

/** Scans in this thread; between blocks the event loop runs and abort is seen to. */
export function laneOf(scanner: ChunkScanner, input: LogInput): ChunkLane {
  const source = randomAccessTo(input);
  return {
    width: 1,
    async scan(chunk, signal) {
      if (chunk.kind === 'range' && !source) throw new Error('the log cannot be read anywhere');
      const loaded = chunk.kind === 'bytes' ? chunk : await loadRange(source as NonNullable<typeof source>, chunk);
      const steps = scanner.scan(loaded);
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return step.value;
        await pause();
        signal?.throwIfAborted();
      }
    },
  };
}

/** @throws the signal's reason when aborted. */
export async function scanLog(input: LogInput, lane: ChunkLane, options: ScanOptions = {}): Promise<ScannedLog> {
  const skips = { bytes: 0 };
  const merged = new MergedScan(input, options);
  const waiting: { chunk: TextChunk; bytesDone: number; scan: Promise<ChunkScan> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const first = waiting.shift();
    if (!first) return;
    merged.take(first.chunk, await first.scan, first.bytesDone);
    options.signal?.throwIfAborted();
  };
  for await (const event of textChunks(input, options.encoding ?? null, skips, options.chunkBytes)) {
    options.signal?.throwIfAborted();
    if (event.kind === 'file') {
      while (waiting.length > 0) await takeFirst();
      merged.beginFile(event.name, event.encoding);
      continue;
    }
    while (waiting.length >= lane.width) await takeFirst();
    const { chunk, bytesDone } = event;
    const scan = lane.scan(chunk, options.signal);
    // Whoever stops early leaves scans behind; their failing is nobody's business then.
    scan.catch(() => {});
    waiting.push({ chunk, bytesDone, scan });
  }
  while (waiting.length > 0) await takeFirst();
  return merged.end(skips.bytes);
}

class MergedScan {
  readonly #input: LogInput;
  readonly #options: ScanOptions;
  readonly #source: KeptBytes | null;
  readonly #log = new ResidentLog();
  readonly #signals: SignalPile;
  readonly #hits = new Map<number, PatternHits>();
  readonly #read: ReadLog = {
    bytes: 0,
    lines: 0,
    encoding: { encoding: 'utf-8', certainty: 'valid', binary: false },
    files: [],
    skipped: { lines: 0, bytes: 0 },
    wrappers: new Map(),
  };

  constructor(input: LogInput, options: ScanOptions) {
    this.#input = input;
    this.#options = options;
    this.#signals = new SignalPile(options.free);
    this.#source = randomAccessTo(input);
  }

  beginFile(name: string | null, encoding: DetectedEncoding): void {
    const { files } = this.#read;
    files.push({ name: name ?? this.#input.source, firstLine: this.#read.lines + 1, lines: 0 });
    if (files.length === 1 || encoding.certainty === 'guessed') this.#read.encoding = encoding;
  }

  take(chunk: TextChunk, scan: ChunkScan, bytesDone: number): void {
    const read = this.#read;
    const before = read.lines;
    this.#takeHits(scan.hits, before);
    this.#options.free?.(scan.hits.places);
    this.#options.free?.(scan.hits.counts);
    for (const pack of scan.signals) this.#signals.add(pack, before);
    const kept = chunk.kind === 'bytes' ? this.#keep(chunk.bytes) : (this.#source as KeptBytes);
    this.#log.add(kept, scan.index);
    for (const [name, count] of scan.wrappers) read.wrappers.set(name, (read.wrappers.get(name) ?? 0) + count);
    read.lines += scan.lines;
    read.skipped.bytes += scan.droppedBytes;
    read.bytes = bytesDone;
    const file = read.files[read.files.length - 1];
    if (file) file.lines += scan.lines;
    this.#options.onProgress?.(bytesDone, read.lines);
  }

  end(skippedBytes: number): ScannedLog {
    this.#read.skipped.bytes += skippedBytes;
    return { read: this.#read, log: this.#log, signals: this.#signals.all(), hits: this.#hits };
  }

  #keep(bytes: Uint8Array): KeptBytes {
    return this.#options.keep?.(bytes) ?? { readNow: (from, to) => bytes.subarray(from, to) };
  }

  #takeHits({ places, counts }: PackedHits, before: number): void {
    for (let at = 0; at < places.length; at += 3) {
      const pattern = places[at] as number;
      const line = places[at + 1] as number;
      const endLine = places[at + 2] as number;
      let entry = this.#hits.get(pattern);
      if (!entry) {
        entry = { lines: [], count: 0 };
        this.#hits.set(pattern, entry);
        this.#options.onFirstHit?.(pattern, line + before);
      }
      if (entry.lines.length < KEPT_HITS) entry.lines.push({ line: line + before, endLine: endLine + before, pattern });
    }
    for (let at = 0; at < counts.length; at += 2) {
      (this.#hits.get(counts[at] as number) as PatternHits).count += counts[at + 1] as number;
    }
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
