/**
 * `npm run bench:match`: the matcher in Node and in a Chromium worker, its plain path, the naive loop and, where
 * `libhyperscan-dev` and g++ are installed, Hyperscan natively, all on the same patterns and the same log. The engines take
 * turns in every round; the best round counts. `npm run bench:match -- 2500 10` runs one size (patterns, MB); 0 patterns
 * stand for the catalogue's own.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { compileTables } from '../src/core/match/compile-tables.ts';
import { createNaiveMatcher } from '../src/core/match/naive-matcher.ts';
import type { Pattern } from '../src/core/match/pattern.ts';
import { createTableMatcher } from '../src/core/match/table-matcher.ts';
import { findChromium } from '../src/testing/find-chromium.ts';
import { countPairs, type WorkerResult } from './match-worker.ts';
import { broadPatterns, mixedLog, readCatalogue } from './match-workload.ts';

const ROUNDS = 7;
/** The naive loop gets as much of the log as it can do in bearable time. */
const NAIVE_BYTES = 100_000;

interface Row {
  readonly name: string;
  readonly megabytesPerSecond: number;
  readonly pairs: number;
  readonly note: string;
}

/** Runs one round. @returns seconds and pairs. */
type Round = () => Promise<{ seconds: number; pairs: number }>;

interface Engine {
  readonly name: string;
  readonly note: string;
  readonly bytes: number;
  readonly rounds: number;
  readonly round: Round;
}

const work = mkdtempSync(join(tmpdir(), 'errdex-match-'));

async function main(): Promise<void> {
  const [patternArgument, sizeArgument] = process.argv.slice(2);
  const counts = patternArgument ? [Number(patternArgument)] : [0, 2500, 25_000];
  const sizes = sizeArgument ? [Number(sizeArgument)] : [10, 100];
  const catalogue = readCatalogue();
  const hyperscan = compileHyperscan();
  const server = await serveWorker();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const megabytes of sizes) {
      const log = mixedLog(catalogue, megabytes * 1e6);
      for (const count of counts) {
        const patterns = count === 0 ? catalogue.patterns : broadPatterns(catalogue, count);
        const page = await browser.newPage();
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        const engines = await enginesFor(patterns, log, page, hyperscan);
        print(`${count || `catalogue, ${patterns.length}`} patterns, ${megabytes} MB`, await takeTurns(engines));
        await page.close();
      }
    }
  } finally {
    await browser.close();
    server.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function takeTurns(engines: readonly Engine[]): Promise<Row[]> {
  const best = new Map<Engine, { seconds: number; pairs: number }>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const engine of engines) {
      if (round >= engine.rounds) continue;
      const result = await engine.round();
      if (result.seconds < (best.get(engine)?.seconds ?? Number.POSITIVE_INFINITY)) best.set(engine, result);
    }
  }
  return engines.map((engine) => {
    const { seconds, pairs } = best.get(engine) ?? { seconds: Number.NaN, pairs: 0 };
    return { name: engine.name, megabytesPerSecond: engine.bytes / seconds / 1e6, pairs, note: engine.note };
  });
}

async function enginesFor(
  patterns: readonly Pattern[],
  log: Uint8Array,
  page: Page,
  hyperscan: string | undefined,
): Promise<Engine[]> {
  const tables = compileTables(patterns);
  const few = log.subarray(0, log.lastIndexOf(10, NAIVE_BYTES) + 1);
  writeFileSync(join(work, 'tables'), tables);
  writeFileSync(join(work, 'log'), log);
  writeFileSync(join(work, 'few'), few);
  writeFileSync(join(work, 'patterns.json'), JSON.stringify(patterns));
  const gzipped = gzipSync(tables, { level: 9 }).length;
  const best = createTableMatcher(tables);
  const plain = createTableMatcher(tables, { engine: 'plain' });
  const browserBest = await startWorker(page, 'best', 'log');
  const browserNaive = await startWorker(page, 'naive', 'few');
  const engines: Engine[] = [
    {
      name: 'Chromium worker',
      note: `tables ${(gzipped / 1000).toFixed(0)} kB gzipped, ready in ${browserBest.ready.toFixed(0)} ms`,
      bytes: log.length,
      rounds: ROUNDS,
      round: browserBest.round,
    },
    {
      name: 'Node',
      note: '',
      bytes: log.length,
      rounds: ROUNDS,
      round: async () => timed(() => countPairs(best, log)),
    },
    {
      name: 'plain JavaScript, Node',
      note: '',
      bytes: log.length,
      rounds: 2,
      round: async () => timed(() => countPairs(plain, log)),
    },
    { name: 'naive loop, Chromium worker', note: 'on 0.1 MB', bytes: few.length, rounds: 1, round: browserNaive.round },
    {
      name: 'naive loop, Node',
      note: 'on 0.1 MB',
      bytes: few.length,
      rounds: 1,
      round: async () => timed(() => countPairs(createNaiveMatcher(patterns), few)),
    },
  ];
  if (hyperscan) engines.push(hyperscanEngine(hyperscan, patterns, log));
  return engines;
}

function timed(run: () => number): { seconds: number; pairs: number } {
  const start = performance.now();
  const pairs = run();
  return { seconds: (performance.now() - start) / 1000, pairs };
}

/** Hyperscan compiles anew at each start, for minutes at 25,000 patterns, so it runs all its rounds at once. */
function hyperscanEngine(program: string, patterns: readonly Pattern[], log: Uint8Array): Engine {
  const file = join(work, 'patterns.txt');
  writeFileSync(file, `${patterns.map(({ source }) => source).join('\n')}\n`);
  const rounds = patterns.length > 10_000 ? '2' : String(ROUNDS);
  return {
    name: 'Hyperscan, native',
    note: 'one core, line by line, processor time',
    bytes: log.length,
    rounds: 1,
    round: async () => {
      const out = execFileSync(program, [file, join(work, 'log'), rounds], { encoding: 'utf8' });
      const [, pairs = 0, seconds = 0] = out.split(' ').map(Number);
      return { seconds, pairs };
    },
  };
}

function compileHyperscan(): string | undefined {
  const program = join(work, 'match-hyperscan');
  try {
    const source = join(import.meta.dirname, 'match-hyperscan.cpp');
    execFileSync('g++', ['-O3', '-march=native', '-o', program, source, '-lhs'], { stdio: 'pipe' });
    return program;
  } catch {
    console.log('Hyperscan is left out: g++ or libhyperscan-dev is missing.');
    return undefined;
  }
}

async function startWorker(page: Page, engine: string, log: string): Promise<{ ready: number; round: Round }> {
  const first = (await page.evaluate(
    async ({ engine, log }) => {
      // No named functions in here: what tsx adds to them does not exist in the page.
      const tables = new Uint8Array(await (await fetch('tables')).arrayBuffer());
      const bytes = new Uint8Array(await (await fetch(log)).arrayBuffer());
      const patterns = await (await fetch('patterns.json')).json();
      const worker = new Worker('worker.js', { type: 'module' });
      Object.assign(globalThis, { [`worker_${engine}`]: worker });
      const answer = new Promise((resolve) =>
        worker.addEventListener('message', (e) => resolve(e.data), { once: true }),
      );
      worker.postMessage({ engine, tables, patterns, log: bytes });
      return answer;
    },
    { engine, log },
  )) as WorkerResult;
  let spare: WorkerResult | undefined = first;
  const round: Round = async () => {
    const result =
      spare ??
      ((await page.evaluate((name) => {
        const worker = (globalThis as unknown as Record<string, Worker>)[name];
        const answer = new Promise((resolve) =>
          worker?.addEventListener('message', (e) => resolve(e.data), { once: true }),
        );
        worker?.postMessage(null);
        return answer;
      }, `worker_${engine}`)) as WorkerResult);
    spare = undefined;
    return { seconds: result.scanMilliseconds / 1000, pairs: result.pairs };
  };
  return { ready: first.readyMilliseconds, round };
}

async function serveWorker(): Promise<Server> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: work,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, 'match-worker.ts'), formats: ['es'], fileName: () => 'worker.js' },
    },
  });
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1).replace(/[^\w.]/g, '');
    response.setHeader(
      'content-type',
      name.endsWith('.js') ? 'text/javascript' : name === '' ? 'text/html' : 'application/json',
    );
    const isFile = existsSync(join(work, name)) && name !== '';
    response.end(isFile ? readFileSync(join(work, name)) : '<!doctype html><title>bench</title>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function print(title: string, rows: readonly Row[]): void {
  console.log(`\n## ${title}\n`);
  for (const { name, megabytesPerSecond, pairs, note } of rows) {
    const speed = megabytesPerSecond < 10 ? megabytesPerSecond.toFixed(3) : megabytesPerSecond.toFixed(0);
    console.log(`| ${name.padEnd(28)} | ${speed.padStart(8)} MB/s | ${String(pairs).padStart(9)} pairs | ${note} |`);
  }
}

await main();
