import { Worker as Thread } from 'node:worker_threads';
import { afterEach, describe, expect, test } from 'vitest';
import type { TextChunk } from '../core/log/text-chunks.ts';
import { ScanPool } from './scan-pool.ts';

/**
 * Answers as `scan.worker.ts` does, from a thread of its own. Pattern 2 never comes to an end on a chunk that says "runaway";
 * on one that says "hang" the thread itself does not.
 */
const SCANNER = `
const { parentPort } = require('node:worker_threads');
let without = [];
parentPort.on('message', ({ id, call, payload }) => {
  if (call === undefined) return;
  if (call === 'use') {
    without = payload.without;
    parentPort.postMessage({ id, answer: null });
    return;
  }
  const text = new TextDecoder().decode(payload.chunk.bytes);
  if (text.includes('hang')) for (;;);
  for (const pattern of [1, 2, 3]) {
    if (payload.careful) parentPort.postMessage({ id, progress: { pattern } });
    if (without.includes(pattern)) continue;
    if (pattern === 2 && text.includes('runaway')) for (;;);
  }
  parentPort.postMessage({ id, progress: { pattern: null } });
  const lines = text.split('\\n').length - 1;
  const hits = { places: Int32Array.of(3, 1, 1), counts: Int32Array.of(3, 1) };
  const index = { lines, from: 0, to: text.length, offsets: Uint32Array.of(0) };
  parentPort.postMessage({ id, answer: { lines, droppedBytes: 0, index, signals: [], hits, wrappers: new Map() } });
});
`;

const threads: Thread[] = [];
const ended: Thread[] = [];
const pools: ScanPool[] = [];

function spawn(): Worker {
  const thread = new Thread(SCANNER, { eval: true });
  threads.push(thread);
  const worker = {
    postMessage: (message: unknown) => thread.postMessage(message),
    addEventListener: (type: string, listener: (event: unknown) => void) =>
      thread.on(type, (data: unknown) => listener({ data })),
    terminate: () => {
      ended.push(thread);
      void thread.terminate();
    },
  };
  return worker as unknown as Worker;
}

function poolOf(workers: number): ScanPool {
  const pool = new ScanPool({
    spawn,
    workers,
    rules: { tables: new Uint8Array(1), ruleOf: [], apart: [] },
    silenceMilliseconds: 800,
  });
  pool.use(new Uint8Array(1));
  pools.push(pool);
  return pool;
}

function chunkOf(text: string): TextChunk {
  const nothing = new Uint8Array(0);
  return { kind: 'bytes', bytes: new TextEncoder().encode(text), offset: 0, following: nothing, droppedBytes: 0 };
}

afterEach(async () => {
  await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
  ended.length = 0;
  pools.length = 0;
});

describe('workers that scan together', () => {
  test('answer every chunk', async () => {
    const lane = poolOf(2).lane(null);
    const scans = Array.from({ length: 9 }, (_, count) => lane.scan(chunkOf('line\n'.repeat(count)), undefined));
    expect((await Promise.all(scans)).map(({ lines }) => lines)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(lane.leftOut).toEqual([]);
    expect(threads.length).toBe(2);
  });

  test('wake no second one for a single chunk', async () => {
    await poolOf(4).lane(null).scan(chunkOf('line\n'), undefined);
    expect(threads.length).toBe(1);
  });

  test('leave out a pattern that runs away, name it, and answer all the same', async () => {
    const lane = poolOf(2).lane(null);
    const texts = ['a\n', 'b\nrunaway\n', 'c\n', 'd\nrunaway\ne\n', 'f\n'];
    const scans = await Promise.all(texts.map((text) => lane.scan(chunkOf(text), undefined)));
    expect(scans.map(({ lines }) => lines)).toEqual([1, 2, 1, 3, 1]);
    expect(scans.every(({ hits }) => hits.counts[0] === 3)).toBe(true);
    expect(lane.leftOut).toEqual([2]);
    expect(ended.length).toBeGreaterThan(1);
  });

  test('try a pattern again that ran away when other tables come', async () => {
    const pool = poolOf(1);
    await pool.lane(null).scan(chunkOf('runaway\n'), undefined);
    expect(pool.leftOut).toEqual([2]);
    pool.use(new Uint8Array(1));
    expect(pool.leftOut).toEqual([]);
  });

  test('skip what hangs without any pattern to blame, and count it', async () => {
    const lane = poolOf(1).lane(null);
    const [bad, good] = await Promise.all([
      lane.scan(chunkOf('hang\n'), undefined),
      lane.scan(chunkOf('a\n'), undefined),
    ]);
    expect(bad).toMatchObject({ lines: 0, droppedBytes: 5 });
    expect(good.lines).toBe(1);
    expect(lane.leftOut).toEqual([]);
  });

  test('stop at once when told to: who is busy with it is ended, and the next log is scanned', async () => {
    const pool = poolOf(1);
    const controller = new AbortController();
    const scan = pool.lane(null).scan(chunkOf('hang\n'), controller.signal);
    setTimeout(() => controller.abort(), 50);
    await expect(scan).rejects.toThrow(/abort/i);
    expect((await pool.lane(null).scan(chunkOf('a\n'), undefined)).lines).toBe(1);
    expect(ended.length).toBe(1);
  });
});
