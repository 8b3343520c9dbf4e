/**
 * Bytes in, the bytes of the files within out: gzip (all its members, as one file), zip (each text file in turn), and
 * anything else as it is. A gzip inside a zip is opened too.
 *
 * Invariants: files come whole and one after the other; nothing is written anywhere; what inflates beyond
 * `MAX_INFLATED_BYTES` is cut off and counted. A gzip is streamed; a zip, whose directory stands at its end, is held.
 */

import { Gunzip, unzipSync } from 'fflate';
import { concatBytes } from './concat-bytes.ts';

/** A log of 4 GiB is beyond what a page can hold; a bomb inflates a thousandfold. */
export const MAX_INFLATED_BYTES = 4 * 2 ** 30;
const MAX_ZIP_BYTES = 512 * 2 ** 20;

export interface ArchivePiece {
  /** Name inside the archive; `null` for what is not a zip. A new name begins a new file. */
  readonly file: string | null;
  readonly bytes: Uint8Array;
}

/** What could not be read: told in the report's `skipped`, never thrown. */
export interface ArchiveSkips {
  bytes: number;
}

export async function* expandArchive(
  chunks: AsyncIterable<Uint8Array>,
  skips: ArchiveSkips,
): AsyncGenerator<ArchivePiece> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = await readHead(iterator);
  if (isGzip(head)) {
    yield* gunzip(head, iterator, skips);
  } else if (isZip(head)) {
    yield* unzip(await readAll(head, iterator, skips), skips);
  } else {
    if (head.length > 0) yield { file: null, bytes: head };
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield { file: null, bytes: next.value };
  }
}

/** By its magic number; `head` has at least the first four bytes, where there are so many. */
export function isArchive(head: Uint8Array): boolean {
  return isGzip(head) || isZip(head);
}

function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

function isZip(head: Uint8Array): boolean {
  return head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5) && (head[3] === 4 || head[3] === 6);
}

/** At least four bytes where there are so many, so that a magic number is never cut. */
async function readHead(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 4) {
    const next = await iterator.next();
    if (next.done) break;
    head = head.length === 0 ? next.value : concatBytes([head, next.value]);
  }
  return head;
}

async function readAll(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  skips: ArchiveSkips,
): Promise<Uint8Array> {
  const parts = [head];
  let size = head.length;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    if (size + next.value.length > MAX_ZIP_BYTES) skips.bytes += next.value.length;
    else parts.push(next.value.slice());
    size += next.value.length;
  }
  return concatBytes(parts);
}

async function* gunzip(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  skips: ArchiveSkips,
): AsyncGenerator<ArchivePiece> {
  let inflated: Uint8Array[] = [];
  let total = 0;
  const stream = new Gunzip((bytes) => {
    total += bytes.length;
    if (total <= MAX_INFLATED_BYTES) inflated.push(bytes);
    else skips.bytes += bytes.length;
  });
  const push = (bytes: Uint8Array, final: boolean): void => {
    try {
      stream.push(bytes, final);
    } catch {
      // A log that was cut off while it was copied: what came before is still worth reading.
      skips.bytes += bytes.length;
    }
  };
  // Inflating goes in small steps, so that a bomb's output is seen and bounded before the next step.
  const step = 64 << 10;
  let pending: Uint8Array | null = head;
  while (pending) {
    for (let from = 0; from < pending.length && total <= MAX_INFLATED_BYTES; from += step) {
      push(pending.subarray(from, from + step), false);
      for (const bytes of inflated) yield { file: null, bytes };
      inflated = [];
    }
    const next: IteratorResult<Uint8Array> = await iterator.next();
    pending = next.done ? null : next.value;
  }
  push(new Uint8Array(0), true);
  for (const bytes of inflated) yield { file: null, bytes };
}

function* unzip(bytes: Uint8Array, skips: ArchiveSkips): Generator<ArchivePiece> {
  const names: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('/')) names.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    skips.bytes += bytes.length;
    return;
  }
  let total = 0;
  for (const { name, size } of readingOrder(names)) {
    total += size;
    if (total > MAX_INFLATED_BYTES) {
      skips.bytes += size;
      continue;
    }
    let content: Uint8Array | undefined;
    try {
      content = unzipSync(bytes, { filter: (entry) => entry.name === name })[name];
    } catch {
      skips.bytes += size;
    }
    if (content) yield { file: name, bytes: isGzip(content) ? inflateWhole(content, skips) : content };
  }
}

function inflateWhole(bytes: Uint8Array, skips: ArchiveSkips): Uint8Array {
  const parts: Uint8Array[] = [];
  let total = 0;
  try {
    const stream = new Gunzip((part) => {
      total += part.length;
      if (total <= MAX_ZIP_BYTES) parts.push(part);
    });
    stream.push(bytes, true);
  } catch {
    skips.bytes += bytes.length;
  }
  return concatBytes(parts);
}

/**
 * CI archives number their files (`0_build.txt`, `build/12_Run tests.txt`) and hold each job twice: as one file at the top
 * and step by step in a folder of the same name. The steps are left out where the whole is there.
 */
function readingOrder<Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] {
  const whole = new Set(
    entries.flatMap(({ name }) => {
      const job = /^-?\d+_([^/]+)\.txt$/.exec(name)?.[1];
      return job ? [job] : [];
    }),
  );
  return entries
    .filter(({ name }) => !(name.includes('/') && whole.has(name.slice(0, name.indexOf('/')))))
    .filter(({ name }) => !/(^|\/)(__MACOSX\/|\.DS_Store$)/.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
