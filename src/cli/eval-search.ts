/**
 * `npm run eval:search [-- files or folders]`: how well search ranks, over the labelled queries in `src/core/search/eval` or
 * over the `.jsonl` files given: lines of `{"query", "kind", "accept": ["id", …]}`. Prints for each file mean reciprocal rank by
 * kind and every query whose answer is not first. `--quiet` leaves those out. `--derive` rewrites `derived.jsonl` from the
 * records.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSignatures } from '../compile/read-signatures.ts';
import { indexRowOf } from '../core/catalogue/index-row.ts';
import { deriveQueries, type LabelledQuery } from '../core/search/eval/derive-queries.ts';
import { EMPTY_QUERY } from '../core/search/query.ts';
import { buildSearchIndex, openRecordSearch } from '../core/search/record-search.ts';

const FOLDER = 'src/core/search/eval';
/** Answers further down count as not found. */
const DEPTH = 20;
const BAR = { overall: 0.95, kind: 0.9 };

interface Answered {
  readonly query: LabelledQuery;
  /** From 1; 0 when not among the first `DEPTH`. */
  readonly rank: number;
  readonly first: string;
}

const args = process.argv.slice(2);
const { records } = await readSignatures('public/data/signatures');
const paths = args.filter((arg) => !arg.startsWith('--'));

if (args.includes('--derive')) {
  const lines = deriveQueries(records).map((query) => JSON.stringify(query));
  await writeFile(join(FOLDER, 'derived.jsonl'), `${lines.join('\n')}\n`);
}

const search = openRecordSearch(
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => indexRowOf(record, '')),
  buildSearchIndex(records),
);
const known = new Set(records.map(({ id }) => id));
let isGood = true;
for (const file of (await Promise.all((paths.length > 0 ? paths : [FOLDER]).map(labelFiles))).flat()) {
  const queries = await readQueries(file);
  const unknown = queries.filter(({ accept }) => !accept.some((id) => known.has(id)));
  console.log(`\n${file}: ${queries.length} queries, ${records.length} records`);
  for (const { query, accept } of unknown) console.log(`no such record: ${accept.join(', ')} for ${query}`);
  if (!report(queries.filter((query) => !unknown.includes(query)).map(answer))) isGood = false;
}
process.exitCode = isGood ? 0 : 1;

function answer(query: LabelledQuery): Answered {
  const { hits } = search.search({ ...EMPTY_QUERY, text: query.query, limit: DEPTH });
  const rank = hits.findIndex(({ id }) => query.accept.includes(id)) + 1;
  return { query, rank, first: hits[0]?.id ?? '(nothing)' };
}

/** @returns whether the bars are met. */
function report(results: readonly Answered[]): boolean {
  for (const { query, rank, first } of args.includes('--quiet') ? [] : results) {
    if (rank === 1) continue;
    console.log(`${query.kind.padEnd(9)} ${String(rank || '-').padStart(2)}  ${query.query}`);
    console.log(`             wanted ${query.accept[0]}, first ${first}`);
  }
  let isMet = meanReciprocal(results) >= BAR.overall;
  for (const kind of new Set(results.map(({ query }) => query.kind))) {
    const ofKind = results.filter(({ query }) => query.kind === kind);
    if (meanReciprocal(ofKind) < BAR.kind) isMet = false;
    console.log(line(kind, ofKind));
  }
  console.log(`${line('all', results)}   (bar ${BAR.overall}, each kind ${BAR.kind})`);
  return isMet;
}

function line(name: string, results: readonly Answered[]): string {
  const first = results.filter(({ rank }) => rank === 1).length;
  const count = String(results.length).padStart(4);
  const share = ((100 * first) / results.length).toFixed(0);
  return `${name.padEnd(10)} ${count} queries   MRR ${meanReciprocal(results).toFixed(3)}   first ${share} %`;
}

function meanReciprocal(results: readonly Answered[]): number {
  return results.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / results.length;
}

async function labelFiles(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
}

async function readQueries(file: string): Promise<LabelledQuery[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as LabelledQuery);
}
