/**
 * `npm run bench:diagnose`: from a log's bytes to its story. In Node, in processor time and in turns: the whole diagnosis, the
 * matcher alone, and lines as strings one after the other. Then the app in Chromium (`npm run build` first): a file
 * from the disk, with one and with two scanning workers, in turns; the page's longest task and the renderer's own memory
 * meanwhile. `npm run bench:diagnose -- 10 100` runs these sizes, in MB.
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
import { countPairs } from './match-worker.ts';

const NODE_ROUNDS = 5;
const PAGE_ROUNDS = 3;
/** In Node the log is held in memory; the largest sizes are for the page. */
const MOST_IN_NODE = 100;
/** As strings, the lines of so much of the log, for bearable time. */
const PLAIN_BYTES = 2e6;
const APP = 'dist/app';
const PORT = 4421;

const work = mkdtempSync(join(tmpdir(), 'errdex-diagnose-'));

async function main(): Promise<void> {
  const given = process.argv.slice(2).map(Number);
  const sizes = given.length > 0 ? given : [10, 100, 200];
  if (!existsSync(join(APP, 'index.html'))) throw new Error('`npm run build` first');
  for (const megabytes of sizes.filter((size) => size <= MOST_IN_NODE)) await inNode(megabytes);
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
  rmSync(file);
  console.log(`\n## ${megabytes} MB in Chromium, by the clock, median of ${PAGE_ROUNDS}\n`);
  for (const [workers, runs] of results) {
    const seconds = median(runs.map((run) => run.seconds));
    const longest = Math.max(...runs.map(({ longestTask }) => longestTask));
    const memory = Math.max(...runs.map(({ megabytes: most }) => most));
    console.log(
      `| ${workers} scanning | ${seconds.toFixed(2)} s | ${perSecond(size, seconds)} MB/s | longest task of the page ${longest.toFixed(0)} ms | renderer's own memory ${memory.toFixed(0)} MB at most |`,
    );
  }
}

interface Run {
  readonly seconds: number;
  readonly longestTask: number;
  /** Anonymous memory of the renderer, at most. */
  readonly megabytes: number;
}

async function diagnoseInPage(browser: Browser, file: string, workers: number): Promise<Run> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-US' });
  const page = await context.newPage();
  // The app takes as many as there are cores; here it is told how many that is.
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
  await page.evaluate(() => {
    const seen = { longest: 0 };
    Object.assign(globalThis, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const memory = watchMemory(browser, page);
  const begun = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('article').first().waitFor({ timeout: 120_000 });
  const seconds = (performance.now() - begun) / 1000;
  await page.locator('[data-line]').first().waitFor();
  const megabytes = await (await memory).stop();
  const longestTask = await page.evaluate(
    () => (globalThis as unknown as { longTasks: { longest: number } }).longTasks.longest,
  );
  await context.close();
  return { seconds, longestTask, megabytes };
}

/** Of all renderers that have come since the browser started the largest is the page's. */
async function watchMemory(browser: Browser, page: Page): Promise<{ stop: () => Promise<number> }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  let most = 0;
  const look = (): void => {
    for (const id of renderers) {
      const status = existsSync(`/proc/${id}/status`) ? readFileSync(`/proc/${id}/status`, 'utf8') : '';
      most = Math.max(most, Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    }
  };
  const timer = setInterval(look, 50);
  return {
    stop: async () => {
      await page.waitForTimeout(300);
      clearInterval(timer);
      await session.detach();
      return most;
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
