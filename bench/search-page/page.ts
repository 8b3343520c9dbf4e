/** The page of the search benchmark: opens every engine in a worker of its own and times round trips on demand. */
import { EMPTY_QUERY } from '../../src/core/search/query.ts';
import { WorkerClient } from '../../src/workers/messenger.ts';
import type { SearchProtocol } from '../../src/workers/search-protocol.ts';
import type { RivalName, RivalProtocol } from './rivals.ts';

const signal = new AbortController().signal;
type Ask = (text: string) => Promise<readonly string[]>;

const engines = new Map<string, Ask>();
const workers: Worker[] = [];

async function open(name: 'errdex' | RivalName, folder: string): Promise<number> {
  const start = performance.now();
  if (name === 'errdex') {
    const client = new WorkerClient<SearchProtocol>(() =>
      kept(new Worker(new URL('../../src/workers/search.worker.ts', import.meta.url), { type: 'module' })),
    );
    await client.call(signal, 'use', { version: 1, url: new URL(folder, document.baseURI).href, files: null });
    engines.set(name, async (text) =>
      (await client.call(signal, 'search', { ...EMPTY_QUERY, text })).hits.map(({ id }) => id),
    );
  } else {
    const client = new WorkerClient<RivalProtocol>(() =>
      kept(new Worker(new URL('./rivals.worker.ts', import.meta.url), { type: 'module' })),
    );
    await client.call(signal, 'open', { name, url: new URL(`${folder}rival-rows.json`, document.baseURI).href });
    engines.set(name, (text) => client.call(signal, 'search', text));
  }
  return performance.now() - start;
}

function kept(worker: Worker): Worker {
  workers.push(worker);
  return worker;
}

/** One keystroke. @returns milliseconds of the round trip, and the ids found. */
async function ask(name: string, text: string): Promise<{ milliseconds: number; ids: readonly string[] }> {
  const engine = engines.get(name);
  if (!engine) throw new Error(`${name} is not open`);
  const start = performance.now();
  const ids = await engine(text);
  return { milliseconds: performance.now() - start, ids };
}

/** Keystrokes in a row, the engines taking turns at each. @returns for each engine its round trips in milliseconds. */
async function type(names: readonly string[], keystrokes: readonly string[]): Promise<Record<string, number[]>> {
  const times: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const text of keystrokes) {
    for (const name of names) times[name]?.push((await ask(name, text)).milliseconds);
  }
  return times;
}

async function rank(
  name: string,
  queries: readonly { readonly query: string; readonly accept: readonly string[] }[],
): Promise<number[]> {
  const reciprocal: number[] = [];
  for (const { query: text, accept } of queries) {
    const place = (await ask(name, text)).ids.slice(0, 20).findIndex((id) => accept.includes(id));
    reciprocal.push(place < 0 ? 0 : 1 / (place + 1));
  }
  return reciprocal;
}

function close(): void {
  for (const worker of workers.splice(0)) worker.terminate();
  engines.clear();
}

export const bench = { open, type, rank, close };
Object.assign(globalThis, { bench });
