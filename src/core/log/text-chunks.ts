/**
 * A log cut into chunks of whole lines in UTF-8, each of which can be scanned on its own and anywhere. A plain file whose
 * bytes are at hand is cut by position alone, so that nobody but the scanner reads it; archives and other encodings are
 * opened here, one after the other.
 *
 * Invariants: chunks come in order; every line begins in exactly one; each brings the lines that follow, as far as a message
 * over several lines may reach into them. Memory: two chunks.
 */
import { concatBytes } from './concat-bytes.ts';
import { type DetectedEncoding, type Encoding, encodingOf, SAMPLE_BYTES } from './detect-encoding.ts';
import { type ArchiveSkips, expandArchive, isArchive } from './expand-archive.ts';
import { chunksOf, type LogInput, type RandomBytes, randomAccessTo } from './log-input.ts';
import { hasMacLines, Utf8Converter } from './utf8-converter.ts';

/** Some twenty milliseconds of work, so that abort and progress are seen to. */
export const CHUNK_BYTES = 1 << 20;
/** A line longer than this is cut off, so that memory stays bounded; minified bundles are the usual reason. */
export const MAX_LINE_BYTES = 1 << 20;
/** Lines after a chunk's own that a message may go on over. */
export const FOLLOWING_LINES = 11;

const NEWLINE = 10;
const NOTHING = new Uint8Array(0);

/** Whole lines; only the last may lack its `\n`, at the log's end or where it was cut off. */
export interface LoadedChunk {
  readonly bytes: Uint8Array;
  /** Where `bytes` begin in what they were read from. */
  readonly offset: number;
  readonly following: Uint8Array;
  /** Bytes of an overlong last line that are not in `bytes`. */
  readonly droppedBytes: number;
}

/** The lines that begin at `from` or after it and before `to`. */
export interface RangeChunk {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  /** Where the text begins: behind a byte order mark. */
  readonly floor: number;
}

export type TextChunk = RangeChunk | ({ readonly kind: 'bytes' } & LoadedChunk);

export type TextEvent =
  | { readonly kind: 'file'; readonly name: string | null; readonly encoding: DetectedEncoding }
  | { readonly kind: 'chunk'; readonly chunk: TextChunk; readonly bytesDone: number };

export async function* textChunks(
  input: LogInput,
  chosen: Encoding | null,
  skips: ArchiveSkips,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<TextEvent> {
  const source = randomAccessTo(input);
  const plain = source && (await plainText(source, chosen));
  if (source && plain) {
    yield { kind: 'file', name: null, encoding: plain.encoding };
    const { floor } = plain;
    for (let from = floor; from < source.size; from += chunkBytes) {
      const to = Math.min(source.size, from + chunkBytes);
      yield { kind: 'chunk', chunk: { kind: 'range', from, to, floor }, bytesDone: to };
    }
    return;
  }
  yield* opened(input, chosen, skips, chunkBytes);
}

/** Whether the bytes are the text's lines as they stand. */
async function plainText(
  source: RandomBytes,
  chosen: Encoding | null,
): Promise<{ encoding: DetectedEncoding; floor: number } | null> {
  if (source.size === 0) return null;
  const sample = await source.read(0, Math.min(source.size, SAMPLE_BYTES));
  if (isArchive(sample)) return null;
  const encoding = encodingOf(sample, chosen);
  if (encoding.encoding !== 'utf-8' || hasMacLines(sample)) return null;
  const marked = sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf;
  return { encoding, floor: marked ? 3 : 0 };
}

async function* opened(
  input: LogInput,
  chosen: Encoding | null,
  skips: ArchiveSkips,
  chunkBytes: number,
): AsyncGenerator<TextEvent> {
  let bytesDone = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of chunksOf(input)) {
      bytesDone += piece.length;
      yield piece;
    }
  }
  let cutter: ChunkCutter | null = null;
  let converter: Utf8Converter | null = null;
  let file: string | null | undefined;
  const events = function* (bytes: Uint8Array | null): Generator<TextEvent> {
    if (!converter || !cutter) return;
    const knew = converter.encoding !== null;
    const texts = bytes ? converter.push(bytes) : converter.end();
    if (!knew && converter.encoding) yield { kind: 'file', name: file ?? null, encoding: converter.encoding };
    for (const text of texts) {
      for (const chunk of cutter.push(text)) yield { kind: 'chunk', chunk: { kind: 'bytes', ...chunk }, bytesDone };
    }
    if (bytes === null)
      for (const chunk of cutter.end()) yield { kind: 'chunk', chunk: { kind: 'bytes', ...chunk }, bytesDone };
  };
  for await (const piece of expandArchive(counted(), skips)) {
    if (piece.file !== file || !converter) {
      yield* events(null);
      file = piece.file;
      converter = new Utf8Converter(chosen);
      cutter = new ChunkCutter(chunkBytes);
    }
    yield* events(piece.bytes);
  }
  yield* events(null);
}

/** Pieces of UTF-8 into chunks; the last one that is whole waits until enough of what follows it has come. */
class ChunkCutter {
  readonly #chunkBytes: number;
  readonly #parts: Uint8Array[] = [];
  #size = 0;
  #waiting: Uint8Array | null = null;
  #waitingDropped = 0;
  /** Bytes dropped of the open line; `-1` when it is not overlong. */
  #dropped = -1;
  /** Bytes of the line that is open at the end of `#parts`. */
  #openBytes = 0;

  constructor(chunkBytes: number) {
    this.#chunkBytes = chunkBytes;
  }

  *push(piece: Uint8Array): Generator<LoadedChunk> {
    let bytes = piece;
    if (this.#dropped >= 0) {
      const newline = bytes.indexOf(NEWLINE);
      this.#dropped += newline < 0 ? bytes.length : newline;
      if (newline < 0) return;
      yield* this.#close(this.#dropped);
      bytes = bytes.subarray(newline + 1);
    }
    if (bytes.length === 0) return;
    // The caller may use its piece again.
    this.#parts.push(bytes.slice());
    this.#size += bytes.length;
    const last = bytes.lastIndexOf(NEWLINE);
    this.#openBytes = last < 0 ? this.#openBytes + bytes.length : bytes.length - last - 1;
    if (this.#openBytes > MAX_LINE_BYTES) {
      const all = this.#take();
      const end = all.length - this.#openBytes + MAX_LINE_BYTES;
      this.#parts.push(all.subarray(0, end));
      this.#size = end;
      this.#dropped = all.length - end;
    } else if (this.#size >= this.#chunkBytes) {
      const all = this.#take();
      const end = all.lastIndexOf(NEWLINE) + 1;
      if (end < all.length) {
        this.#parts.push(all.subarray(end));
        this.#size = all.length - end;
      }
      if (end > 0) yield* this.#queue(all.subarray(0, end), 0);
    }
  }

  *end(): Generator<LoadedChunk> {
    yield* this.#close(Math.max(0, this.#dropped));
    yield* this.#queue(null, 0);
  }

  *#close(dropped: number): Generator<LoadedChunk> {
    this.#dropped = -1;
    this.#openBytes = 0;
    if (this.#size > 0) yield* this.#queue(this.#take(), dropped);
  }

  *#queue(next: Uint8Array | null, dropped: number): Generator<LoadedChunk> {
    if (this.#waiting) {
      const following = next ? next.subarray(0, endOfLines(next, 0, FOLLOWING_LINES)).slice() : NOTHING;
      yield { bytes: this.#waiting, offset: 0, following, droppedBytes: this.#waitingDropped };
    }
    this.#waiting = next;
    this.#waitingDropped = dropped;
  }

  #take(): Uint8Array {
    const all = concatBytes(this.#parts);
    this.#parts.length = 0;
    this.#size = 0;
    return all;
  }
}

/** Mostly enough for the rest of a range's last line and the lines that follow, so that one reading does. */
const OVERREAD_BYTES = 16 << 10;

/** Reads a range's lines, and what follows them. */
export async function loadRange(source: Pick<RandomBytes, 'read' | 'size'>, chunk: RangeChunk): Promise<LoadedChunk> {
  const { from, to, floor } = chunk;
  // The byte before says whether a line begins right here.
  const head = from > floor ? from - 1 : from;
  const text = await source.read(head, Math.min(source.size, to + OVERREAD_BYTES));
  const limit = to - head;
  const before = head < from ? text.indexOf(NEWLINE) : -1;
  const begin = before + 1;
  if (begin >= limit || (head < from && before < 0))
    return { bytes: NOTHING, offset: to, following: NOTHING, droppedBytes: 0 };
  const offset = head + begin;
  const isLast = head + text.length === source.size;
  const newline = text.indexOf(NEWLINE, limit - 1);
  if (newline < 0 && !isLast) return loadOpenLine(source, text.subarray(begin), offset);
  const end = newline < 0 ? text.length : newline + 1;
  const behind = endOfLines(text, end, FOLLOWING_LINES);
  const isAll = behind < text.length || isLast;
  const following = isAll ? text.subarray(end, behind) : await readFollowing(source, head + end);
  return { bytes: text.subarray(begin, end), offset, following, droppedBytes: 0 };
}

/** The last line of `own`, which was read from `offset` on, goes on in what comes next. */
async function loadOpenLine(
  source: Pick<RandomBytes, 'read' | 'size'>,
  own: Uint8Array,
  offset: number,
): Promise<LoadedChunk> {
  const parts = [own];
  let room = MAX_LINE_BYTES - (own.length - own.lastIndexOf(NEWLINE) - 1);
  let at = offset + own.length;
  let droppedBytes = 0;
  for (let step = OVERREAD_BYTES; at < source.size; step = Math.min(step * 4, MAX_LINE_BYTES)) {
    const more = await source.read(at, Math.min(source.size, at + step));
    const newline = more.indexOf(NEWLINE);
    const line = newline < 0 ? more : more.subarray(0, newline + 1);
    const kept = Math.min(line.length, Math.max(0, room));
    if (kept > 0) parts.push(line.subarray(0, kept));
    room -= kept;
    const visible = newline < 0 ? line.length : newline;
    droppedBytes += visible - Math.min(kept, visible);
    at += line.length;
    if (newline >= 0) break;
  }
  return { bytes: concatBytes(parts), offset, following: await readFollowing(source, at), droppedBytes };
}

async function readFollowing(source: Pick<RandomBytes, 'read' | 'size'>, at: number): Promise<Uint8Array> {
  for (let size = 4 << 10; ; size *= 8) {
    const to = Math.min(source.size, at + size);
    if (to <= at) return NOTHING;
    const bytes = await source.read(at, to);
    const end = endOfLines(bytes, 0, FOLLOWING_LINES);
    if (end < bytes.length || to === source.size || size >= FOLLOWING_LINES * MAX_LINE_BYTES)
      return bytes.subarray(0, end);
  }
}

/** Where the line ends, its `\n` included, that is `count` - 1 lines after the one at `from`. */
function endOfLines(bytes: Uint8Array, from: number, count: number): number {
  let at = from;
  for (let i = 0; i < count; i++) {
    const newline = bytes.indexOf(NEWLINE, at);
    if (newline < 0) return bytes.length;
    at = newline + 1;
  }
  return at;
}
