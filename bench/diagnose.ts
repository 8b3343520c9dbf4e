/**
 * `npm run bench:diagnose`: from a log's bytes to its story. In Node, in processor time and in turns: the whole diagnosis, the
 * matcher alone, and lines as strings one after the other. Then the app in Chromium (`npm run build` first), a file from the
 * disk: with one and with two scanning workers, in turns, by the clock, and what the tab holds meanwhile; the tasks of the
 * page's own thread; how long it takes to stop. `npm run bench:diagnose -- 10 100` runs these sizes, in MB; `-- page 500` leaves
 * Node out.
 *
 * Memory is the page's renderer's own (`RssAnon` of its process: the page, its workers, their heaps and buffers), looked at
 * every 50 ms.
 */
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { openCatalogue } from '../src/core/catalogue/catalogue.ts';
import { diagnoseLog } from '../src/core/diagnosis/diagnose-log.ts';
import { plainScan } from '../src/core/diagnosis/plain-scan.ts';
import { createTableMatcher } from '../src/core/match/table-matcher.ts';
import { findChromium } from '../src/testing/find-chromium.ts';
import { ciLog, ciLogBytes } from './diagnose-workload.ts';
import { mainThreadTasks } from './main-thread-tasks.ts';
import { countPairs } from './match-worker.ts';

const NODE_ROUNDS = 5;
const PAGE_ROUNDS = 3;
/** In Node the log is held in memory; the largest sizes are for the page. */
const MOST_IN_NODE = 100;
/** As strings, the lines of so much of the log, for bearable time. */
const PLAIN_BYTES = 2e6;
const LONG_TASK = 50;
/** By then the scanning workers are in the middle of it. */
const STOP_AFTER = 700;
const APP = 'dist/app';
const PORT = 4421;

const work = mkdtempSync(join(tmpdir(), 'errdex-diagnose-'));

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const given = words.filter((word) => word !== 'page').map(Number);
  const sizes = given.length > 0 ? given : [10, 100, 500];
  if (!existsSync(join(APP, 'index.html'))) throw new Error('`npm run build` first');
  for (const megabytes of sizes) if (megabytes <= MOST_IN_NODE && !words.includes('page')) await inNode(megabytes);
  const server = await preview({ preview: { port: PORT, strictPort: true }, logLevel: 'error' });
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const megabytes of sizes) await inPage(browser, megabytes);
  } finally {
    await browser.close();
    await server.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function inNode(megabytes: number): Promise<void> {
  const catalogue = await openCatalogue((name) => readFile(join(APP, 'data/bundle', name)));
  const bytes = ciLogBytes(megabytes * 1e6);
  const few = bytes.subarray(0, bytes.lastIndexOf(10, PLAIN_BYTES) + 1);
  const tables = await catalogue.matcherTables();
  const [matcher, plainMatcher] = [createTableMatcher(tables), createTableMatcher(tables)];
  const text = new TextDecoder().decode(few);
  const contestants = [
    { name: 'diagnosis', size: bytes.length, run: () => diagnoseLog({ source: 'log', bytes }, catalogue) },
    { name: 'matcher alone', size: bytes.length, run: async () => countPairs(matcher, bytes) },
    { name: 'lines as strings, one by one', size: few.length, run: async () => plainScan(text, plainMatcher) },
  ];
  const seconds = contestants.map((): number[] => []);
  for (let round = 0; round < NODE_ROUNDS; round++) {
    for (const [index, { run }] of contestants.entries()) {
      const before = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(before);
      seconds[index]?.push((user + system) / 1e6);
    }
  }
  console.log(`\n## ${megabytes} MB in Node, processor time, median of ${NODE_ROUNDS}\n`);
  for (const [index, { name, size }] of contestants.entries())
    console.log(`| ${name.padEnd(30)} | ${perSecond(size, median(seconds[index] ?? []))} MB/s |`);
}

async function inPage(browser: Browser, megabytes: number): Promise<void> {
  const file = join(work, `${megabytes}.log`);
  let size = 0;
  const descriptor = openSync(file, 'w');
  for (const piece of ciLog(megabytes * 1e6)) size += writeSync(descriptor, piece);
  closeSync(descriptor);
  const results = new Map([1, 2].map((workers) => [workers, [] as Run[]]));
  for (let round = 0; round < PAGE_ROUNDS; round++)
    for (const [workers, runs] of results) runs.push(await diagnoseInPage(browser, file, workers));
  console.log(`\n## ${megabytes} MB in Chromium ${browser.version()}, by the clock, median of ${PAGE_ROUNDS}\n`);
  for (const [workers, runs] of results) {
    const seconds = median(runs.map((run) => run.seconds));
    const before = Math.max(...runs.map(({ memory }) => memory.before));
    const most = Math.max(...runs.map(({ memory }) => memory.most));
    const after = Math.max(...runs.map(({ memory }) => memory.after));
    console.log(
      `| ${workers} scanning | ${seconds.toFixed(2)} s | ${perSecond(size, seconds)} MB/s | renderer's own memory before ${before.toFixed(0)} MB, at most ${most.toFixed(0)}, after ${after.toFixed(0)} |`,
    );
  }
  console.log(`\n${await tasksInPage(browser, file)}`);
  console.log(`stopping takes ${await stopInPage(browser, file)}`);
  rmSync(file);
}

interface Run {
  readonly seconds: number;
  readonly memory: Memory;
}

async function diagnoseInPage(browser: Browser, file: string, workers: number): Promise<Run> {
  const page = await openPage(browser, workers);
  const memory = await watchMemory(browser, page);
  const begun = performance.now();
  await choose(page, file);
  const seconds = (performance.now() - begun) / 1000;
  await page.locator('[data-line]').first().waitFor();
  const held = await memory.stop();
  await page.context().close();
  return { seconds, memory: held };
}

/** The page's own thread, from the choice of a file until its story and its log are shown and scrolled through. */
async function tasksInPage(browser: Browser, file: string): Promise<string> {
  const page = await openPage(browser, 2);
  const tasks = await mainThreadTasks(browser, page, async () => {
    await choose(page, file);
    await page.locator('[data-line]').first().waitFor();
    await page.mouse.move(600, 400);
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(60);
    }
  });
  await page.context().close();
  const longest = (times: readonly number[]): string =>
    [...times]
      .sort((a, b) => b - a)
      .slice(0, 4)
      .map((time) => time.toFixed(1))
      .join(' ');
  const over = tasks.filter(({ processor }) => processor > LONG_TASK).length;
  return `${tasks.length} tasks of the page's thread, ${over} over ${LONG_TASK} ms; longest ${longest(tasks.map(({ processor }) => processor))} ms of processor time, ${longest(tasks.map(({ clock }) => clock))} by the clock`;
}

/** From the click to the page being free for another log, and until the thread that scanned is gone or idle. */
async function stopInPage(browser: Browser, file: string): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < PAGE_ROUNDS; round++) {
    const page = await openPage(browser, 2);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('progressbar').waitFor();
    await page.waitForTimeout(STOP_AFTER);
    const time = await page.evaluate(async () => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
      if (!cancel) return Number.NaN;
      const begun = performance.now();
      cancel.click();
      while (!document.querySelector('textarea')) await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begun;
    });
    times.push(time);
    await page.context().close();
  }
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms`;
}

/** The app with a workers' count of its own: it takes as many as there are cores, and here it is told how many that is. */
async function openPage(browser: Browser, workers: number): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' });
  const page = await context.newPage();
  await page.route(/diagnose\.worker/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/navigator\.hardwareConcurrency/g, String(workers));
    await route.fulfill({ response, body });
  });
  await page.goto(`http://127.0.0.1:${PORT}/diagnose`);
  // Workers, catalogue and page are warm, as they are for whoever has the app open.
  await page.locator('textarea').fill('bash: line 1: nosuch: command not found\n');
  await page.locator('button[type=submit]').click();
  await page.getByRole('article').first().waitFor();
  await page.getByRole('button', { name: 'Another log' }).click();
  await page.locator('textarea').waitFor();
  return page;
}

async function choose(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('article').first().waitFor({ timeout: 600_000 });
}

interface Memory {
  readonly before: number;
  readonly most: number;
  readonly after: number;
}

/** Of all renderers that have come since the browser started the largest is the page's. */
async function watchMemory(browser: Browser, page: Page): Promise<{ stop: () => Promise<Memory> }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const look = (): number =>
    Math.max(
      ...renderers.map((id) => {
        const status = existsSync(`/proc/${id}/status`) ? readFileSync(`/proc/${id}/status`, 'utf8') : '';
        return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
      }),
    );
  const before = look();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, look());
  }, 50);
  return {
    stop: async () => {
      await page.waitForTimeout(300);
      clearInterval(timer);
      await session.detach();
      return { before, most, after: look() };
    },
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function perSecond(bytes: number, seconds: number): string {
  return (bytes / seconds / 1e6).toFixed(1).padStart(6);
}

await main();
