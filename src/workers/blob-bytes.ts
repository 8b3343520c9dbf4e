/**
 * A file's bytes at hand, in a worker: read in the background while it is scanned, and at once when lines are shown. Nothing of
 * it is kept but the pages read last, so that a log of any size takes no memory; one that changes on disk cannot be read.
 */
import type { RandomBytes } from '../core/log/log-input.ts';
import type { KeptBytes } from '../core/log/resident-log.ts';
import { freeRange } from './read-range.ts';

/** A reading waits for the browser's process, and longer for that than for half a megabyte. */
const PAGE_BYTES = 512 << 10;
/** 4 MiB of pages: what a diagnosis and a reader look at again and again. */
const MOST_PAGES = 8;

const pages = new Map<string, Uint8Array<ArrayBuffer>>();
let blobs = 0;

/** What is read at once (`readNow`) is valid until the next reading. */
export function bytesOfBlob(blob: Blob): RandomBytes {
  const number = ++blobs;
  return {
    size: blob.size,
    read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
    readNow(from, to) {
      const first = Math.floor(from / PAGE_BYTES);
      const last = Math.floor(Math.max(from, to - 1) / PAGE_BYTES);
      if (first === last)
        return pageOf(blob, number, first).subarray(from - first * PAGE_BYTES, to - first * PAGE_BYTES);
      const bytes = new Uint8Array(to - from);
      for (let page = first; page <= last; page++) {
        const begin = page * PAGE_BYTES;
        const start = Math.max(from, begin);
        const end = Math.min(to, begin + PAGE_BYTES);
        bytes.set(pageOf(blob, number, page).subarray(start - begin, end - begin), start - from);
      }
      return bytes;
    },
  };
}

/** Text that was inflated or decoded goes where the browser keeps what does not fit into memory. */
export function keepInBlob(bytes: Uint8Array): KeptBytes {
  return bytesOfBlob(new Blob([bytes as Uint8Array<ArrayBuffer>]));
}

/** Forgets every page: another log is shown. */
export function forgetPages(): void {
  for (const page of pages.values()) freeRange(page);
  pages.clear();
}

function pageOf(blob: Blob, number: number, page: number): Uint8Array<ArrayBuffer> {
  const key = `${number} ${page}`;
  const known = pages.get(key);
  if (known) {
    pages.delete(key);
    pages.set(key, known);
    return known;
  }
  const part = blob.slice(page * PAGE_BYTES, (page + 1) * PAGE_BYTES);
  const bytes = new Uint8Array(new FileReaderSync().readAsArrayBuffer(part));
  pages.set(key, bytes);
  if (pages.size > MOST_PAGES) {
    const [oldest] = pages;
    if (oldest) {
      pages.delete(oldest[0]);
      freeRange(oldest[1]);
    }
  }
  return bytes;
}
