/** The matcher's engines in workers of a Chromium page, for the benchmark: files of a folder served to it, no build left behind. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { findChromium } from '../src/testing/find-chromium.ts';
import type { Spin, WorkerResult } from './match-worker.ts';

export interface BrowserWorker {
  /** What the page knows it by. */
  readonly name: string;
  readonly ready: number;
  /** Scans so many bytes of the worker's log, or all. */
  scan(bytes: number): Promise<WorkerResult>;
}

export class BenchBrowser {
  readonly #server: Server;
  readonly #browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
  }

  /** @param folder whose files pages fetch by name; the worker's module is built into it. */
  static async start(folder: string): Promise<BenchBrowser> {
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        emptyOutDir: false,
        lib: { entry: join(import.meta.dirname, 'match-worker.ts'), formats: ['es'], fileName: () => 'worker.js' },
      },
    });
    const server = createServer((request, response) => {
      const name = (request.url ?? '/').slice(1).replace(/[^\w.]/g, '');
      const type = name.endsWith('.js') ? 'text/javascript' : name === '' ? 'text/html' : 'application/json';
      response.setHeader('content-type', type);
      const isFile = name !== '' && existsSync(join(folder, name));
      response.end(isFile ? readFileSync(join(folder, name)) : '<!doctype html><title>bench</title>');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const browser = await chromium.launch({
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    return new BenchBrowser(server, browser);
  }

  async newPage(): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }
}

let workers = 0;

/** @param log name of the log's file, and `tables` and `patterns.json` beside it. */
export async function startWorker(page: Page, engine: 'best' | 'naive', log: string): Promise<BrowserWorker> {
  const name = `worker_${workers++}`;
  const first = (await page.evaluate(
    async ({ engine, log, name }) => {
      // No named functions in here: what tsx adds to them does not exist in the page.
      const tables = new Uint8Array(await (await fetch('tables')).arrayBuffer());
      const bytes = new Uint8Array(await (await fetch(log)).arrayBuffer());
      const patterns = await (await fetch('patterns.json')).json();
      const worker = new Worker('worker.js', { type: 'module' });
      Object.assign(globalThis, { [name]: worker });
      const answer = new Promise((resolve) =>
        worker.addEventListener('message', (e) => resolve(e.data), { once: true }),
      );
      worker.postMessage({ engine, tables, patterns, log: bytes }, [bytes.buffer, tables.buffer]);
      return answer;
    },
    { engine, log, name },
  )) as WorkerResult;
  return {
    name,
    ready: first.readyMilliseconds,
    scan: (bytes) =>
      page.evaluate(
        ({ name, bytes }) => {
          const worker = (globalThis as unknown as Record<string, Worker>)[name];
          const answer = new Promise((resolve) =>
            worker?.addEventListener('message', (e) => resolve(e.data), { once: true }),
          );
          worker?.postMessage(bytes);
          return answer;
        },
        { name, bytes },
      ) as Promise<WorkerResult>,
  };
}

/** All of them at once: seconds from the first message to the last answer, by the page's clock. */
export async function timeTogether(
  page: Page,
  tasks: readonly { readonly worker: BrowserWorker; readonly task: number | Spin }[],
): Promise<number> {
  const milliseconds = await page.evaluate(
    async (named) => {
      const start = performance.now();
      await Promise.all(
        named.map(({ name, task }) => {
          const worker = (globalThis as unknown as Record<string, Worker>)[name];
          const answer = new Promise((resolve) => worker?.addEventListener('message', resolve, { once: true }));
          worker?.postMessage(task);
          return answer;
        }),
      );
      return performance.now() - start;
    },
    tasks.map(({ worker, task }) => ({ name: worker.name, task })),
  );
  return milliseconds / 1000;
}
