/**
 * `npm run bench:match`: the matcher in Node and in a Chromium worker, its plain path, the naive loop and, where
 * `libhyperscan-dev` and g++ are installed, Hyperscan natively, all on the same patterns and the same log. The engines take
 * turns in every round; medians are printed. Then the curves over signatures and bytes, two workers, and the logs that cost
 * most. `-- --quick` takes minutes instead of half an hour; `-- compare curves workers hostile` names the parts to run.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileTables } from '../src/core/match/compile-tables.ts';
import { createNaiveMatcher } from '../src/core/match/naive-matcher.ts';
import type { LineMatcher, Pattern } from '../src/core/match/pattern.ts';
import { createTableMatcher } from '../src/core/match/table-matcher.ts';
import { BenchBrowser, type BrowserWorker, startWorker, timeTogether } from './match-browser.ts';
import { hostileLogs } from './match-hostile.ts';
import { countPairs } from './match-worker.ts';
import { broadPatterns, mixedLog, readCatalogue } from './match-workload.ts';

const PARTS = ['compare', 'curves', 'workers', 'hostile'] as const;
/** The naive loop gets as much of the log as it can do in bearable time. */
const NAIVE_BYTES = 100_000;
const MEGABYTE = 1_000_000;
const WORKER_ROUNDS = 9;
/** Some fifth of a second. */
const TURNS = 200_000_000;

interface Measure {
  readonly seconds: number;
  readonly pairs: number;
}

interface Engine {
  readonly name: string;
  readonly note: string;
  readonly bytes: number;
  readonly rounds: number;
  round(): Promise<Measure>;
}

const words = process.argv.slice(2);
const quick = words.includes('--quick');
const rounds = quick ? 3 : 9;
const work = mkdtempSync(join(tmpdir(), 'errdex-match-'));
const catalogue = readCatalogue();

async function main(): Promise<void> {
  const named = PARTS.filter((part) => words.includes(part));
  const runs = named.length > 0 ? named : PARTS;
  const browser = await BenchBrowser.start(work);
  try {
    if (runs.includes('compare')) await compare(browser);
    if (runs.includes('curves')) await curves(browser);
    if (runs.includes('workers')) await workers(browser);
    if (runs.includes('hostile')) hostile();
  } finally {
    await browser.close();
    rmSync(work, { recursive: true, force: true });
  }
}

async function compare(browser: BenchBrowser): Promise<void> {
  const hyperscan = compileHyperscan();
  for (const megabytes of quick ? [10] : [10, 100]) {
    const log = mixedLog(catalogue, megabytes * MEGABYTE);
    for (const count of quick ? [0, 2500] : [0, 2500, 25_000]) {
      const patterns = patternsFor(count);
      const page = await browser.newPage();
      const tables = layOut(patterns, log);
      const few = log.subarray(0, log.lastIndexOf(10, NAIVE_BYTES) + 1);
      writeFileSync(join(work, 'few'), few);
      const best = createTableMatcher(tables);
      const plain = createTableMatcher(tables, { engine: 'plain' });
      const worker = await startWorker(page, 'best', 'log');
      const naive = await startWorker(page, 'naive', 'few');
      const note = `tables ${(gzipSync(tables, { level: 9 }).length / 1000).toFixed(0)} kB gzipped, ready in ${worker.ready.toFixed(0)} ms`;
      const engines: Engine[] = [
        { ...inWorker(worker, log), note },
        inNode('Node, processor time', log, best, rounds),
        inNode('plain JavaScript, processor time', log, plain, 2),
        {
          name: 'naive loop, Chromium worker',
          note: 'on 0.1 MB',
          bytes: few.length,
          rounds: 1,
          round: () => scanned(naive.scan(few.length)),
        },
        { ...inNode('naive loop, Node', few, createNaiveMatcher(patterns), 1), note: 'on 0.1 MB' },
      ];
      if (hyperscan) engines.push(hyperscanEngine(hyperscan, patterns, log));
      await print(`${titleOf(count, patterns)}, ${megabytes} MB`, engines);
      await page.close();
    }
  }
}

/** How cost grows with signatures, and with bytes at 2,500 of them. */
async function curves(browser: BenchBrowser): Promise<void> {
  const log = mixedLog(catalogue, 10 * MEGABYTE);
  const page = await browser.newPage();
  const inTurns: Engine[] = [];
  for (const count of [0, 2500, 10_000, 25_000]) {
    const patterns = patternsFor(count);
    const matcher = createTableMatcher(layOut(patterns, log));
    const worker = await startWorker(page, 'best', 'log');
    const note = `ready in ${worker.ready.toFixed(0)} ms`;
    const title = titleOf(count, patterns);
    inTurns.push(
      { ...inWorker(worker, log), name: `${title}, Chromium worker`, note },
      inNode(`${title}, Node, processor time`, log, matcher, rounds),
    );
  }
  const measures = await print('by patterns, 10 MB', inTurns);
  for (const [at, where] of ['Chromium worker', 'Node, processor time'].entries()) {
    const [few, many] = [measures[2 + at], measures[6 + at]].map(secondsOf);
    if (!few || !many) continue;
    const [median, best] = [many.median / few.median, many.best / few.best];
    console.log(`\n2,500 → 25,000, ${where}: ${median.toFixed(2)} times the time (best rounds ${best.toFixed(2)})`);
  }
  await page.close();
  await byBytes(browser, log);
}

async function byBytes(browser: BenchBrowser, log: Uint8Array): Promise<void> {
  const patterns = patternsFor(2500);
  const large = repeated(log, 200 * MEGABYTE);
  const page = await browser.newPage();
  const matcher = createTableMatcher(layOut(patterns, large));
  const worker = await startWorker(page, 'best', 'log');
  const engines = [1, 10, 50, 100, 200].flatMap((megabytes) => {
    const bytes = large.lastIndexOf(10, megabytes * MEGABYTE - 1) + 1;
    // Short logs come many times a round: what the clock can tell is milliseconds.
    const times = Math.max(1, Math.floor(20 / megabytes));
    const some: Engine = {
      name: `Chromium worker, ${megabytes} MB`,
      note: '',
      bytes: bytes * times,
      rounds,
      round: async () => {
        let seconds = 0;
        for (let i = 0; i < times; i++) seconds += (await worker.scan(bytes)).scanMilliseconds / 1000;
        return { seconds, pairs: 0 };
      },
    };
    const node = { ...inNode(`Node, ${megabytes} MB, processor time`, large.subarray(0, bytes), matcher, rounds) };
    return [some, node];
  });
  await print('2,500 broad patterns, by bytes', engines);
  await page.close();
}

/**
 * One worker on a whole log, then two on its halves at once, by the same clock; and a loop without memory in the same way,
 * which says what the machine allows: its cores are the browser's, and share caches and heat.
 */
async function workers(browser: BenchBrowser): Promise<void> {
  const log = mixedLog(catalogue, (quick ? 40 : 100) * MEGABYTE);
  const half = log.lastIndexOf(10, log.length / 2) + 1;
  const page = await browser.newPage();
  layOut(patternsFor(2500), log);
  const [one, two] = [await startWorker(page, 'best', 'log'), await startWorker(page, 'best', 'log')];
  const engine = (name: string, ...tasks: Parameters<typeof timeTogether>[1]): Engine => ({
    name,
    note: tasks.some(({ task }) => typeof task === 'object') ? 'as if its turns were the log' : '',
    bytes: log.length,
    rounds: WORKER_ROUNDS,
    round: async () => ({ seconds: await timeTogether(page, tasks), pairs: 0 }),
  });
  const turns = { all: { turns: TURNS }, half: { turns: TURNS / 2 } };
  const measures = await print(
    '2,500 broad patterns, workers',
    [
      engine('one worker', { worker: one, task: log.length }),
      engine('two workers, half each', { worker: one, task: half }, { worker: two, task: half }),
      engine('a loop, one worker', { worker: one, task: turns.all }),
      engine('a loop, two workers', { worker: one, task: turns.half }, { worker: two, task: turns.half }),
    ],
    WORKER_ROUNDS,
  );
  const [alone, both, loopAlone, loopBoth] = measures.map(secondsOf);
  if (alone && both && loopAlone && loopBoth) {
    const ratio = (by: 'median' | 'best'): string =>
      `${(alone[by] / both[by]).toFixed(2)} times one, a loop ${(loopAlone[by] / loopBoth[by]).toFixed(2)}`;
    console.log(`\ntwo workers, medians: ${ratio('median')}; best rounds: ${ratio('best')}`);
  }
  await page.close();
}

function hostile(): void {
  const bytes = (quick ? 3 : 10) * MEGABYTE;
  for (const count of [0, 2500]) {
    const patterns = patternsFor(count);
    const tables = compileTables(patterns);
    console.log(`\n## ${titleOf(count, patterns)}, logs that cost most, processor time in Node\n`);
    for (const { name, bytes: log } of hostileLogs(catalogue, patterns, bytes)) {
      const matcher = createTableMatcher(tables);
      const run = (): Measure => processorTime(() => countPairs(matcher, log));
      const first = run();
      const measures = Array.from({ length: quick ? 3 : 5 }, run);
      printRow(name, log.length, measures, `first ${speedOf(log.length, first.seconds)}`);
    }
  }
}

function patternsFor(count: number): readonly Pattern[] {
  return count === 0 ? catalogue.patterns : broadPatterns(catalogue, count);
}

function titleOf(count: number, patterns: readonly Pattern[]): string {
  return count === 0 ? `catalogue, ${patterns.length} patterns` : `${count} broad patterns`;
}

/** Writes what the page fetches. @returns the tables. */
function layOut(patterns: readonly Pattern[], log: Uint8Array): Uint8Array {
  const tables = compileTables(patterns);
  writeFileSync(join(work, 'tables'), tables);
  writeFileSync(join(work, 'log'), log);
  writeFileSync(join(work, 'patterns.json'), JSON.stringify(patterns));
  return tables;
}

function repeated(log: Uint8Array, bytes: number): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes / log.length) * log.length);
  for (let at = 0; at < out.length; at += log.length) out.set(log, at);
  return out;
}

async function scanned(result: Promise<{ scanMilliseconds: number; pairs: number }>): Promise<Measure> {
  const { scanMilliseconds, pairs } = await result;
  return { seconds: scanMilliseconds / 1000, pairs };
}

function inWorker(worker: BrowserWorker, log: Uint8Array): Engine {
  const round = (): Promise<Measure> => scanned(worker.scan(log.length));
  return { name: 'Chromium worker', note: '', bytes: log.length, rounds, round };
}

function inNode(name: string, log: Uint8Array, matcher: LineMatcher, count: number): Engine {
  const round = async (): Promise<Measure> => processorTime(() => countPairs(matcher, log));
  return { name, note: '', bytes: log.length, rounds: count, round };
}

function processorTime(run: () => number): Measure {
  const start = process.cpuUsage();
  const pairs = run();
  const { user, system } = process.cpuUsage(start);
  return { seconds: (user + system) / 1e6, pairs };
}

/** Hyperscan compiles anew at each start, for minutes at 25,000 patterns, so it runs all its rounds at once. */
function hyperscanEngine(program: string, patterns: readonly Pattern[], log: Uint8Array): Engine {
  const file = join(work, 'patterns.txt');
  writeFileSync(file, `${patterns.map(({ source }) => source).join('\n')}\n`);
  return {
    name: 'Hyperscan, native',
    note: 'one core, line by line, best round, processor time',
    bytes: log.length,
    rounds: 1,
    round: async () => {
      const count = patterns.length > 10_000 ? '2' : String(rounds);
      const out = execFileSync(program, [file, join(work, 'log'), count], { encoding: 'utf8' });
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

/** @returns the measures of each engine. */
async function print(
  title: string,
  engines: readonly Engine[],
  most = rounds,
): Promise<readonly (readonly Measure[])[]> {
  const measures = engines.map((): Measure[] => []);
  for (let round = 0; round < most; round++) {
    for (const [i, engine] of engines.entries()) if (round < engine.rounds) measures[i]?.push(await engine.round());
  }
  console.log(`\n## ${title}\n`);
  for (const [i, { name, bytes, note }] of engines.entries()) printRow(name, bytes, measures[i] ?? [], note);
  return measures;
}

function secondsOf(measures: readonly Measure[] = []): { readonly median: number; readonly best: number } {
  const sorted = measures.map(({ seconds }) => seconds).sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, best: sorted[0] ?? Number.NaN };
}

/** In MB/s. */
function speedOf(bytes: number, seconds: number): string {
  const value = bytes / seconds / MEGABYTE;
  return value < 10 ? value.toFixed(3) : value.toFixed(0);
}

function printRow(name: string, bytes: number, measures: readonly Measure[], note: string): void {
  const { median, best } = secondsOf(measures);
  const cells = [
    name.padEnd(44),
    `${speedOf(bytes, median).padStart(6)} MB/s`,
    `best ${speedOf(bytes, best).padStart(6)}`,
    `${String(measures.at(-1)?.pairs).padStart(9)} pairs`,
    note,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

await main();
