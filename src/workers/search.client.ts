/**
 * The page's way to the search worker. One query is under way at a time and at most one waits: a newer one takes the place
 * of the waiting one, so that fast typing never queues up behind old keystrokes. The worker is never ended for a query, as it
 * would lose the opened index; a query takes a few milliseconds.
 */
import type { SearchQuery, SearchResult } from '../core/search/query.ts';
import { currentSource } from './catalogue-source.client.ts';
import { WorkerClient } from './messenger.ts';
import type { SearchProtocol } from './search-protocol.ts';

interface Waiting {
  readonly query: SearchQuery;
  readonly signal: AbortSignal;
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (reason: unknown) => void;
}

const client = new WorkerClient<SearchProtocol>(
  () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module', name: 'errdex-search' }),
);
const never = new AbortController().signal;

let isBusy = false;
/** By the box that asks: a palette over a page must not silence the page. */
const waiting = new Map<string, Waiting>();
let usedVersion = 0;

/** Starts the worker and opens the index before anything is typed. Failures show at the first query. */
export function warmUpSearch(): void {
  use().catch(() => {});
}

/**
 * @param box who asks; a newer query of the same box replaces an older one that has not begun.
 * @throws the signal's reason when aborted; an AbortError when replaced; WorkerError, with `file` and `reason`, when the
 * catalogue could not be read.
 */
export function searchRecords(signal: AbortSignal, box: string, query: SearchQuery): Promise<SearchResult> {
  return new Promise((resolve, reject) => {
    waiting.get(box)?.reject(new DOMException('a newer query took its place', 'AbortError'));
    waiting.set(box, { query, signal, resolve, reject });
    if (!isBusy) void run();
  });
}

async function run(): Promise<void> {
  isBusy = true;
  for (;;) {
    const [next] = waiting;
    if (!next) break;
    const [box, { query, signal, resolve, reject }] = next;
    waiting.delete(box);
    if (signal.aborted) {
      reject(signal.reason);
      continue;
    }
    try {
      await use();
      const result = await client.call(never, 'search', query);
      if (signal.aborted) reject(signal.reason);
      else resolve(result);
    } catch (error) {
      // A worker that died has forgotten the catalogue.
      usedVersion = 0;
      reject(error);
    }
  }
  isBusy = false;
}

async function use(): Promise<void> {
  const source = currentSource();
  if (source.version === usedVersion) return;
  await client.call(never, 'use', source);
  usedVersion = source.version;
}
