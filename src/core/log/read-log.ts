/**
 * A log from bytes to cleaned lines, block by block: archives opened, encoding found, lines split and cleaned.
 *
 * Invariants: every line of the file comes once and in order; `firstLine` counts from 1 over all files. Between blocks the
 * caller may stop. Memory: one block, besides what the caller keeps.
 */
import { type CleanLine, LineCleaner } from './clean-line.ts';
import type { DetectedEncoding, Encoding } from './detect-encoding.ts';
import { type ArchiveSkips, expandArchive } from './expand-archive.ts';
import { chunksOf, type LogInput } from './log-input.ts';
import { LineSplitter } from './split-lines.ts';

export interface LineBlock {
  readonly firstLine: number;
  readonly raw: readonly string[];
  readonly clean: readonly CleanLine[];
  /** Bytes of the input taken so far. */
  readonly bytesDone: number;
}

export interface ReadLog {
  bytes: number;
  lines: number;
  encoding: DetectedEncoding;
  readonly files: { name: string; firstLine: number; lines: number }[];
  readonly skipped: { lines: number; bytes: number };
  readonly wrappers: Map<string, number>;
}

export interface ReadOptions {
  readonly encoding?: Encoding | null;
}

/** Yields blocks; what is known of the log as a whole is in `read` when the last block has come. */
export function readLog(
  input: LogInput,
  options: ReadOptions = {},
): { read: ReadLog; blocks: AsyncGenerator<LineBlock> } {
  const cleaner = new LineCleaner();
  const read: ReadLog = {
    bytes: 0,
    lines: 0,
    encoding: { encoding: 'utf-8', certainty: 'valid', binary: false },
    files: [],
    skipped: { lines: 0, bytes: 0 },
    wrappers: cleaner.counts,
  };
  return { read, blocks: blocksOf(input, options, cleaner, read) };
}

async function* blocksOf(
  input: LogInput,
  options: ReadOptions,
  cleaner: LineCleaner,
  read: ReadLog,
): AsyncGenerator<LineBlock> {
  const counted = countBytes(chunksOf(input), read);
  const skips: ArchiveSkips = { bytes: 0 };
  let splitter: LineSplitter | null = null;
  let file: string | null | undefined;
  const block = (raw: string[]): LineBlock | null => {
    if (raw.length === 0) return null;
    const firstLine = read.lines + 1;
    read.lines += raw.length;
    const current = read.files[read.files.length - 1];
    if (current) current.lines += raw.length;
    return { firstLine, raw, clean: raw.map((line) => cleaner.clean(line)), bytesDone: read.bytes };
  };
  const close = (): LineBlock | null => {
    if (!splitter) return null;
    const last = block(splitter.end());
    const encoding = splitter.encoding;
    if (encoding && (read.files.length === 1 || encoding.certainty === 'guessed')) read.encoding = encoding;
    read.skipped.bytes += splitter.droppedUnits;
    return last;
  };
  for await (const piece of expandArchive(counted, skips)) {
    if (piece.file !== file || !splitter) {
      const last = close();
      if (last) yield last;
      file = piece.file;
      splitter = new LineSplitter(options.encoding ?? null);
      read.files.push({ name: file ?? input.source, firstLine: read.lines + 1, lines: 0 });
    }
    for (let from = 0; from < piece.bytes.length; from += STEP_BYTES) {
      const lines = splitter.push(piece.bytes.subarray(from, from + STEP_BYTES));
      const next = block(lines);
      if (next) yield next;
    }
  }
  const last = close();
  if (last) yield last;
  read.skipped.bytes += skips.bytes;
}

/** Lines worth about this many bytes are cleaned at once: some milliseconds of work. */
const STEP_BYTES = 256 << 10;

async function* countBytes(chunks: AsyncIterable<Uint8Array>, read: ReadLog): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    read.bytes += chunk.length;
    yield chunk;
  }
}
