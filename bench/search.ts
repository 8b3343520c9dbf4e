/**
 * `npm run bench:search [-- records …]`: what a keystroke costs, over the shipped catalogue and over larger ones made of it:
 * in Node by processor time, and in Chromium by the clock, worker round trip included; against plain fuse.js on all fields,
 * minisearch and uFuzzy, in Chromium in workers of their own. The engines take turns at each keystroke. Plain fuse.js is far
 * too slow for all keystrokes and gets a few, whose number is said in the table.
 *
 * Bars: p95 at most 10 ms at 2,500 records and 16 ms at 25,000 in Chromium; search index at most 1.5 MB gzipped at 25,000.
 */

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { readSignatures } from '../src/compile/read-signatures.ts';
import { buildBundle } from '../src/core/catalogue/build-bundle.ts';
import { indexRowOf } from '../src/core/catalogue/index-row.ts';
import type { ErrorRecord } from '../src/core/record/model.ts';
import type { LabelledQuery } from '../src/core/search/eval/derive-queries.ts';
import { EMPTY_QUERY } from '../src/core/search/query.ts';
import { buildSearchIndex, openRecordSearch } from '../src/core/search/record-search.ts';
import { findChromium } from '../src/testing/find-chromium.ts';
import { multiplyRecords } from './multiply-records.ts';
import type { bench } from './search-page/page.ts';
import { openRival, RIVALS, type RivalRow } from './search-page/rivals.ts';

const QUERY_COUNT = 200;
const BARS: Readonly<Record<number, number>> = { 2500: 10, 25000: 16 };
const MAX_INDEX_BYTES = 1.5e6;
/** Plain fuse.js gets this many keystrokes and labelled queries: at 25,000 records one takes seconds. */
const FUSE_COUNT: Readonly<Record<number, number>> = { 2500: 40, 25000: 12 };

const { records } = await readSignatures('public/data/signatures');
const queries = (await readFile('src/core/search/eval/independent.jsonl', 'utf8'))
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as LabelledQuery);
const keystrokes = spread(queries, QUERY_COUNT).flatMap(keystrokesOf);
const ranked = queries;

const folder = await mkdtemp(join(tmpdir(), 'errdex-bench-'));
let isGood = true;
try {
  await build({
    root: 'bench/search-page',
    base: './',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  });
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? chromium.executablePath(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    console.log(
      `${keystrokes.length} keystrokes of ${QUERY_COUNT} queries, ${ranked.length} labelled queries; milliseconds; Chromium ${browser.version()}, Node ${process.versions.node}`,
    );
    const sizes = process.argv.slice(2).map(Number);
    for (const count of sizes.length > 0 ? sizes : [records.length, 2500, 25000]) await measure(page, count);
  } finally {
    await browser.close();
    server.close();
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = isGood ? 0 : 1;

async function measure(page: Page, count: number): Promise<void> {
  const catalogue = count <= records.length ? records : multiplyRecords(records, count);
  const sizes = await writeCatalogue(catalogue, `data-${count}`);
  console.log(
    `\n${count} records: search index ${kilobytes(sizes.index)} (${kilobytes(sizes.indexGzip)} gzipped), rows ${kilobytes(sizes.rowsGzip)} gzipped`,
  );
  if (sizes.indexGzip > MAX_INDEX_BYTES) isGood = false;
  measureInNode(catalogue, FUSE_COUNT[count] ?? 120);
  const fast = ['errdex', 'minisearch', 'uFuzzy'];
  const opened: Record<string, number> = {};
  for (const name of ['errdex', ...RIVALS] as const) {
    opened[name] = await page.evaluate(
      ([engine, data]) => (globalThis as unknown as { bench: typeof bench }).bench.open(engine as 'errdex', `${data}/`),
      [name, `data-${count}`] as const,
    );
  }
  const type = (names: readonly string[], texts: readonly string[]): Promise<Record<string, number[]>> =>
    page.evaluate(
      ([engines, keys]) =>
        (globalThis as unknown as { bench: typeof bench }).bench.type(engines as string[], keys as string[]),
      [names, texts] as const,
    );
  const rank = (name: string, labelled: readonly LabelledQuery[]): Promise<number[]> =>
    page.evaluate(
      ([engine, list]) =>
        (globalThis as unknown as { bench: typeof bench }).bench.rank(engine as string, list as LabelledQuery[]),
      [name, labelled] as const,
    );
  await type(fast, keystrokes.slice(0, 100));
  console.log('Chromium     open      p50      p95      max      MRR');
  const report = async (name: string, times: readonly number[], labelled: readonly LabelledQuery[], note = '') => {
    const sorted = [...times].sort((a, b) => a - b);
    const quality = labelled.length > 0 ? await rank(name, labelled) : [];
    const mean = quality.reduce((sum, value) => sum + value, 0) / quality.length;
    const p95 = quantile(sorted, 0.95);
    if (name === 'errdex' && p95 > (BARS[count] ?? Number.POSITIVE_INFINITY)) isGood = false;
    const figures = [opened[name] ?? 0, quantile(sorted, 0.5), p95, sorted.at(-1) ?? 0];
    const columns = figures.map((value) => value.toFixed(1).padStart(9)).join('');
    console.log(`${name.padEnd(10)}${columns}    ${quality.length > 0 ? mean.toFixed(3) : '    –'}${note}`);
  };
  const times = await type(fast, keystrokes);
  for (const name of fast) await report(name, times[name] ?? [], ranked);
  const few = spread(keystrokes, FUSE_COUNT[count] ?? 120);
  const fuseRanked = count > 10_000 ? [] : spread(ranked, few.length);
  await report('fuse', (await type(['fuse'], few)).fuse ?? [], fuseRanked, `   (${few.length} keystrokes)`);
  await page.evaluate(() => (globalThis as unknown as { bench: typeof bench }).bench.close());
}

/** Each engine's processor time for a keystroke, all threads of the process together, in turns on the same thread. */
function measureInNode(catalogue: readonly ErrorRecord[], fuseCount: number): void {
  const cpu = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const rows = [...catalogue].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => indexRowOf(record, ''));
  const index = buildSearchIndex(catalogue);
  const rivalRows = catalogue.map(rivalRowOf);
  const engines = new Map<string, (text: string) => void>();
  const opened = new Map<string, number>();
  for (const name of ['errdex', ...RIVALS] as const) {
    opened.set(
      name,
      cpu(() => {
        if (name !== 'errdex') engines.set(name, openRival(name, rivalRows));
        else {
          const search = openRecordSearch(rows, index);
          engines.set(name, (text) => search.search({ ...EMPTY_QUERY, text }));
        }
      }),
    );
  }
  const fast = [...engines].filter(([name]) => name !== 'fuse');
  for (const text of keystrokes.slice(0, 100)) for (const [, run] of fast) run(text);
  const times = new Map<string, number[]>([...engines.keys()].map((name) => [name, []]));
  for (const text of keystrokes) for (const [name, run] of fast) times.get(name)?.push(cpu(() => run(text)));
  for (const text of spread(keystrokes, fuseCount)) times.get('fuse')?.push(cpu(() => engines.get('fuse')?.(text)));
  console.log('Node, cpu    open      p50      p95      max');
  for (const [name, list] of times) {
    const sorted = list.sort((a, b) => a - b);
    const figures = [opened.get(name) ?? 0, quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? 0];
    console.log(`${name.padEnd(10)}${figures.map((value) => value.toFixed(1).padStart(9)).join('')}`);
  }
}

function rivalRowOf(record: ErrorRecord): RivalRow {
  return {
    id: record.id,
    signature: record.signature.en ?? '',
    signatureZh: record.signature.zh ?? '',
    cause: [record.rootCause?.en, record.rootCause?.zh].join(' '),
    aliases: record.aliases,
    tags: record.tags,
    category: record.category ?? '',
  };
}

async function writeCatalogue(
  catalogue: readonly ErrorRecord[],
  name: string,
): Promise<{ index: number; indexGzip: number; rowsGzip: number }> {
  const target = join(folder, name);
  await mkdir(target, { recursive: true });
  const hash = (bytes: Uint8Array): string => (bytes.length % 0xffffffff).toString(16).padStart(8, '0');
  let search = new Uint8Array();
  let rows = new Uint8Array();
  for (const [file, bytes] of buildBundle(catalogue, hash)) {
    if (file.startsWith('search.')) search = new Uint8Array(bytes);
    if (file.startsWith('index.')) rows = new Uint8Array(bytes);
    if (!file.includes('/')) await writeFile(join(target, file), bytes);
  }
  await writeFile(join(target, 'rival-rows.json'), JSON.stringify(catalogue.map(rivalRowOf)));
  return {
    index: search.length,
    indexGzip: gzipSync(search, { level: 9 }).length,
    rowsGzip: gzipSync(rows, { level: 9 }).length,
  };
}

/** A pasted line arrives at once; everything else letter by letter. */
function keystrokesOf({ kind, query: text }: LabelledQuery): string[] {
  if (kind === 'pasted') return [text];
  return Array.from({ length: text.length }, (_, at) => text.slice(0, at + 1));
}

/** So many of the items, evenly from beginning to end. */
function spread<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as Item);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

async function serveFolder(root: string): Promise<{ url: string; close(): void }> {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
  };
  const server = createServer(async (request, response) => {
    const path = normalize(join(root, new URL(request.url ?? '/', 'http://x').pathname.replace(/\/$/, '/index.html')));
    const bytes = path.startsWith(root + sep) ? await readFile(path).catch(() => null) : null;
    response.writeHead(bytes ? 200 : 404, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    response.end(bytes ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
