/** The engine and the naive loop in a worker of the browser, as the page has them. */
import { createNaiveMatcher } from '../src/core/match/naive-matcher.ts';
import type { LineMatcher, Pattern } from '../src/core/match/pattern.ts';
import { createTableMatcher } from '../src/core/match/table-matcher.ts';

const CHUNK_BYTES = 4_194_304;

export interface WorkerTask {
  readonly engine: 'best' | 'plain' | 'naive';
  readonly tables: Uint8Array;
  readonly patterns: readonly Pattern[];
  readonly log: Uint8Array;
}

/** So many turns of a loop that touches no memory: what a core can do beside another one. */
export interface Spin {
  readonly turns: number;
}

export interface WorkerResult {
  readonly readyMilliseconds: number;
  readonly scanMilliseconds: number;
  readonly pairs: number;
}

/** Feeds whole lines, chunk by chunk. @returns the number of (pattern, line) pairs. */
export function countPairs(matcher: LineMatcher, log: Uint8Array): number {
  let pairs = 0;
  for (let from = 0; from < log.length; ) {
    const limit = Math.min(log.length, from + CHUNK_BYTES);
    // Lines of more than a chunk are cut.
    const to = limit < log.length ? Math.max(log.lastIndexOf(10, limit - 1) + 1, 0) : limit;
    const end = to > from ? to : limit;
    pairs += matcher.feed(log.subarray(from, end)).length;
    from = end;
  }
  return pairs + matcher.end().length;
}

let ready: { matcher: LineMatcher; milliseconds: number } | undefined;
let task: WorkerTask | undefined;

function spin(turns: number): number {
  let value = 1;
  for (let turn = 0; turn < turns; turn++) value = (Math.imul(value, 1_664_525) + 1_013_904_223) | 0;
  return value;
}

/** A task given once runs again on a number, over so many bytes of its log, with the matcher it has. */
globalThis.addEventListener?.('message', (event: MessageEvent<WorkerTask | number | Spin>) => {
  if (typeof event.data === 'object' && 'turns' in event.data) {
    postMessage({ readyMilliseconds: 0, scanMilliseconds: 0, pairs: spin(event.data.turns) } satisfies WorkerResult);
    return;
  }
  if (typeof event.data !== 'number') {
    task = event.data;
    const start = performance.now();
    const { engine, tables, patterns, log } = task;
    const matcher = engine === 'naive' ? createNaiveMatcher(patterns) : createTableMatcher(tables, { engine });
    // The tables are laid out for the log at the first bytes.
    if (engine !== 'naive') matcher.feed(log.subarray(0, log.indexOf(10, 524_288) + 1));
    matcher.end();
    ready = { matcher, milliseconds: performance.now() - start };
  }
  if (!ready || !task) return;
  const bytes = typeof event.data === 'number' ? event.data : task.log.length;
  const start = performance.now();
  const pairs = countPairs(ready.matcher, task.log.subarray(0, bytes));
  const result: WorkerResult = {
    readyMilliseconds: ready.milliseconds,
    scanMilliseconds: performance.now() - start,
    pairs,
  };
  postMessage(result);
});
