/**
 * One chunk of a log, scanned on its own: patterns matched, signals of failure found, lines indexed. What comes out can be
 * sent to another thread, and put together in order it is what one pass over the whole log would have found.
 *
 * Invariants: lines are counted from 1 within the chunk; a hit stands on the line it starts on, and may end on a line that
 * follows the chunk. Between blocks the caller may pause.
 */
import { BlockCleaner } from '../log/block-cleaner.ts';
import { type CleanBlock, LINES_PER_OFFSET, type LineMark } from '../log/clean-block.ts';
import { LineCleaner } from '../log/clean-line.ts';
import type { LineIndex } from '../log/resident-log.ts';
import { FOLLOWING_LINES, type LoadedChunk } from '../log/text-chunks.ts';
import { utf8Text } from '../log/utf8-text.ts';
import type { LineHit, LineMatcher } from '../match/pattern.ts';
import { FedLines } from './fed-lines.ts';
import { isMarked, type Suspicion, signalOf, stepSignal } from './line-signals.ts';
import { HitPacker, type PackedHits } from './packed-hits.ts';
import { type PackedSignals, SignalPacker, SignalPile } from './packed-signals.ts';
import type { SignalFilter, Suspect } from './signal-filter.ts';

/** What fits the processor's caches together with what is made of it. */
const BLOCK_BYTES = 128 << 10;

const NEWLINE = 10;
const NO_RULES: Suspicion = { rules: [], inner: [] };

export interface ChunkScan {
  readonly lines: number;
  readonly droppedBytes: number;
  readonly index: LineIndex;
  readonly signals: readonly PackedSignals[];
  readonly hits: PackedHits;
  readonly wrappers: ReadonlyMap<string, number>;
}

export interface ChunkScannerOptions {
  readonly blockBytes?: number;
  /** Patterns whose hits do not count. */
  readonly without?: ReadonlySet<number>;
}

const NO_PATTERNS: ReadonlySet<number> = new Set();

export class ChunkScanner {
  readonly #matcher: LineMatcher;
  readonly #blockBytes: number;
  readonly #without: ReadonlySet<number>;
  readonly #filter: SignalFilter;
  readonly #cleaner = new BlockCleaner();
  readonly #encoder = new TextEncoder();
  readonly #hits = new HitPacker();
  readonly #signals = new SignalPacker();

  /** @param filter is at rest between blocks, so that one may serve several scanners of a thread. */
  constructor(
    matcher: LineMatcher,
    filter: SignalFilter,
    { blockBytes = BLOCK_BYTES, without = NO_PATTERNS }: ChunkScannerOptions = {},
  ) {
    this.#matcher = matcher;
    this.#filter = filter;
    this.#blockBytes = blockBytes;
    this.#without = without;
  }

  /** Yields the bytes done after each block; returns what was found. */
  *scan({ bytes, offset, following, droppedBytes }: LoadedChunk): Generator<number, ChunkScan> {
    const matcher = this.#matcher;
    const cleaner = this.#cleaner;
    cleaner.counts.clear();
    const signals = new SignalPile();
    const offsets = new OffsetList(bytes.length);
    const fedLines = new FedLines();
    // What a scan that was broken off had found.
    this.#hits.take();
    this.#signals.take();
    const take = (found: readonly LineHit[], until: number): void => {
      const counted = this.#without.size === 0 ? found : found.filter(({ pattern }) => !this.#without.has(pattern));
      this.#hits.put(counted, fedLines, until);
    };
    let lines = 0;
    let dropped = droppedBytes;
    // A scan that was broken off leaves the matcher in the middle of a stream.
    matcher.end();
    for (let from = 0; from < bytes.length; ) {
      const to = blockEnd(bytes, from, this.#blockBytes);
      const block = cleaner.clean(bytes.subarray(from, to), lines);
      fedLines.feed(lines + 1, block.lines, block.opened);
      this.#findSignals(block, lines + 1);
      signals.add(this.#signals.take(), 0);
      take(matcher.feed(block.bytes), Number.POSITIVE_INFINITY);
      offsets.add(block.offsets, from);
      lines += block.lines;
      dropped += block.droppedBytes;
      from = to;
      yield from;
    }
    const own = fedLines.count;
    const more = this.#follow(following, lines + 1, fedLines);
    if (more.length > 0) take(matcher.feed(more), own);
    take(matcher.end(), own);
    return {
      lines,
      droppedBytes: dropped,
      index: { lines, from: offset, to: offset + bytes.length, offsets: offsets.all() },
      signals: signals.packs,
      hits: this.#hits.take(),
      wrappers: new Map(cleaner.counts),
    };
  }

  #findSignals(block: CleanBlock, firstLine: number): void {
    const { marks } = block;
    const suspects = this.#filter.suspects(block);
    const places = new FedLines();
    places.feed(firstLine, block.lines, block.opened);
    const look = (fed: number, suspicion: Suspicion, mark: LineMark | null): void => {
      const line = places.fileLine(fed);
      const signal = signalOf(line, block.text(fed), mark?.marker ?? null, mark?.level ?? null, suspicion);
      if (signal) this.#signals.put(signal);
    };
    let next = 0;
    const upTo = (fed: number, mark: LineMark | null): void => {
      for (let at = suspects[next]; at && at.line < fed; at = suspects[++next]) look(at.line, at, mark);
    };
    for (const mark of marks) {
      upTo(mark.fed, null);
      const { fed, fedLines, marker, level } = mark;
      if (marker === 'group' || marker === 'command')
        this.#signals.put(stepSignal(places.fileLine(fed), mark.text ?? block.text(fed), marker));
      if (marker === 'group' || marker === 'command' || marker === 'debug') {
        while (next < suspects.length && (suspects[next] as Suspect).line < fed + fedLines) next++;
      } else if (isMarked(marker, level)) {
        for (let at = fed; at < fed + fedLines; at++) {
          const known = suspects[next]?.line === at ? (suspects[next++] as Suspect) : NO_RULES;
          look(at, known, mark);
        }
      } else upTo(fed + fedLines, mark);
    }
    upTo(block.fedLines, null);
  }

  /** The first of the lines that follow, cleaned, as many as a message may go on over. */
  #follow(following: Uint8Array, firstLine: number, fedLines: FedLines): Uint8Array {
    const cleaner = new LineCleaner();
    const fed: string[] = [];
    let line = firstLine;
    for (let from = 0; from < following.length && fed.length < FOLLOWING_LINES; line++) {
      const newline = following.indexOf(NEWLINE, from);
      const end = newline < 0 ? following.length : newline;
      const raw = utf8Text(following, from, end);
      const { lines } = cleaner.clean(raw.endsWith('\r') ? raw.slice(0, -1) : raw);
      fed.push(...lines);
      fedLines.feed(line, 1, [0, lines.length]);
      from = end + 1;
    }
    return fed.length === 0 ? new Uint8Array(0) : this.#encoder.encode(`${fed.join('\n')}\n`);
  }
}

/** Places in a chunk, as they come block by block. */
class OffsetList {
  readonly #offsets: Uint32Array;
  #count = 0;

  constructor(bytes: number) {
    this.#offsets = new Uint32Array(Math.ceil(bytes / LINES_PER_OFFSET));
  }

  add(offsets: Uint32Array, from: number): void {
    for (const offset of offsets) this.#offsets[this.#count++] = from + offset;
  }

  all(): Uint32Array {
    return this.#offsets.slice(0, this.#count);
  }
}

function blockEnd(bytes: Uint8Array, from: number, size: number): number {
  const limit = from + size;
  if (limit >= bytes.length) return bytes.length;
  const before = bytes.lastIndexOf(NEWLINE, limit - 1);
  if (before >= from) return before + 1;
  const after = bytes.indexOf(NEWLINE, limit);
  return after < 0 ? bytes.length : after + 1;
}
