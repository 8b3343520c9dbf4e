/** What a block of lines feeds to the matcher, as `BlockCleaner` gives it. */
import type { Marker } from './wrappers.ts';

/** A line that says something of itself: by a runner's mark, or by the level that a structured line states. */
export interface LineMark {
  /** What was fed of it: from this line on, counted within the block, so many lines. */
  readonly fed: number;
  readonly fedLines: number;
  readonly marker: Marker | null;
  readonly level: string | null;
  /** What the tool itself printed; `null` when it is the fed line. */
  readonly text: string | null;
}

/** What a block of lines feeds to the matcher. All of it is valid until the next block is cleaned. */
export interface CleanBlock {
  readonly lines: number;
  /** Cleaned lines in UTF-8, each ended by `\n`. */
  readonly bytes: Uint8Array;
  readonly fedLines: number;
  /** Where each fed line begins in `bytes`, and one more for the end. */
  readonly starts: Int32Array;
  /** Lines that were fed as several or none: pairs of line of the block, from 0, and lines fed. */
  readonly opened: readonly number[];
  readonly marks: readonly LineMark[];
  /** A fed line, from 0. */
  readonly text: (fed: number) => string;
  /** Whether it holds anything but ASCII. */
  readonly isHigh: (fed: number) => boolean;
  /** Where every `LINES_PER_OFFSET`th line of the chunk begins in the block's raw bytes. */
  readonly offsets: Uint32Array;
  /** Bytes of overlong lines that were left out. */
  readonly droppedBytes: number;
}

export const LINES_PER_OFFSET = 64;
