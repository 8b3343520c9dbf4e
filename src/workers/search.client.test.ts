import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EMPTY_QUERY, type SearchQuery } from '../core/search/query.ts';

interface Message {
  readonly id: number;
  readonly call?: string;
  readonly payload?: SearchQuery;
}

/** A worker that answers a search only when told to. */
class HeldWorker {
  static asked: string[] = [];
  static release: (() => void)[] = [];
  #listener: (event: { data: unknown }) => void = () => {};

  addEventListener(type: string, listener: (event: { data: unknown }) => void): void {
    if (type === 'message') this.#listener = listener;
  }

  postMessage({ id, call, payload }: Message): void {
    if (call === 'search') {
      HeldWorker.asked.push(payload?.text ?? '');
      HeldWorker.release.push(() => this.#listener({ data: { id, answer: { total: HeldWorker.asked.length } } }));
    } else if (call !== undefined) queueMicrotask(() => this.#listener({ data: { id, answer: null } }));
  }

  terminate(): void {}
}

beforeEach(() => {
  HeldWorker.asked = [];
  HeldWorker.release = [];
  vi.stubGlobal('Worker', HeldWorker);
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.resetModules();
});
afterEach(() => vi.unstubAllGlobals());

const never = new AbortController().signal;
const query = (text: string): SearchQuery => ({ ...EMPTY_QUERY, text });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

it('runs the first and the last of what is typed meanwhile, and rejects what lies between', async () => {
  const { searchRecords } = await import('./search.client.ts');
  const answers = ['a', 'ad', 'add', 'addr'].map((text) => searchRecords(never, 'box', query(text)));
  const outcomes = Promise.allSettled(answers);
  await settled();
  expect(HeldWorker.asked).toEqual(['a']);
  HeldWorker.release[0]?.();
  await settled();
  expect(HeldWorker.asked).toEqual(['a', 'addr']);
  HeldWorker.release[1]?.();
  const [first, second, third, last] = await outcomes;
  expect(first).toMatchObject({ status: 'fulfilled', value: { total: 1 } });
  expect(second).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
  expect(third).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
  expect(last).toMatchObject({ status: 'fulfilled', value: { total: 2 } });
});

it('lets two boxes ask beside each other', async () => {
  const { searchRecords } = await import('./search.client.ts');
  const page = searchRecords(never, 'page', query('a'));
  const palette = searchRecords(never, 'palette', query('b'));
  await settled();
  HeldWorker.release[0]?.();
  await settled();
  HeldWorker.release[1]?.();
  await expect(Promise.all([page, palette])).resolves.toHaveLength(2);
});

it('never asks for what was given up while it waited', async () => {
  const { searchRecords } = await import('./search.client.ts');
  void searchRecords(never, 'box', query('a'));
  const givenUp = new AbortController();
  const second = searchRecords(givenUp.signal, 'box', query('ab'));
  givenUp.abort();
  await settled();
  HeldWorker.release[0]?.();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect(HeldWorker.asked).toEqual(['a']);
});
