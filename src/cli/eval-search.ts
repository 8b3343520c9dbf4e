/**
 * `npm run eval:search`: how well search ranks, over `src/core/search/eval/queries.jsonl` and any other file of such lines
 * given as an argument. Prints mean reciprocal rank by kind and every query whose answer is not first.
 * `--derive` rewrites the derived queries from the records, and keeps the written ones.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { readSignatures } from '../compile/read-signatures.ts';
import { indexRowOf } from '../core/catalogue/index-row.ts';
import { deriveQueries, type LabelledQuery, QUERY_KINDS } from '../core/search/eval/derive-queries.ts';
import { EMPTY_QUERY } from '../core/search/query.ts';
import { buildSearchIndex, openRecordSearch } from '../core/search/record-search.ts';

const QUERIES = 'src/core/search/eval/queries.jsonl';
/** Answers further down count as not found. */
const DEPTH = 20;
const BAR = { overall: 0.95, kind: 0.9 };

const args = process.argv.slice(2);
const { records } = await readSignatures('public/data/signatures');
const files = args.filter((arg) => !arg.startsWith('--'));

if (args.includes('--derive')) {
  const written = (await readQueries(QUERIES).catch(() => [])).filter(({ origin }) => origin === 'written');
  const lines = [...written, ...deriveQueries(records)].map((query) => JSON.stringify(query));
  await writeFile(QUERIES, `${lines.join('\n')}\n`);
}

const queries = (await Promise.all((files.length > 0 ? files : [QUERIES]).map(readQueries))).flat();
const search = openRecordSearch(
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => indexRowOf(record, '')),
  buildSearchIndex(records),
);
const known = new Set(records.map(({ id }) => id));
const results = queries
  .filter(({ accept }) => accept.some((id) => known.has(id)))
  .map((query) => {
    const { hits } = search.search({ ...EMPTY_QUERY, text: query.text, limit: DEPTH });
    const rank = hits.findIndex(({ id }) => query.accept.includes(id)) + 1;
    return { query, rank, first: hits[0]?.id ?? '(nothing)' };
  });

for (const { query, rank, first } of results) {
  if (rank !== 1)
    console.log(
      `${query.kind.padEnd(9)} ${String(rank || '-').padStart(2)}  ${query.text}\n             wanted ${query.accept[0]}, first ${first}`,
    );
}
const mrr = (list: typeof results): number =>
  list.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / list.length;
console.log(`\n${records.length} records, ${results.length} queries`);
let isGood = mrr(results) >= BAR.overall;
for (const kind of QUERY_KINDS) {
  const ofKind = results.filter(({ query }) => query.kind === kind);
  if (ofKind.length === 0) continue;
  const first = ofKind.filter(({ rank }) => rank === 1).length;
  if (mrr(ofKind) < BAR.kind) isGood = false;
  console.log(
    `${kind.padEnd(10)} ${String(ofKind.length).padStart(4)} queries   MRR ${mrr(ofKind).toFixed(3)}   first ${((100 * first) / ofKind.length).toFixed(0)} %`,
  );
}
console.log(
  `all        ${String(results.length).padStart(4)} queries   MRR ${mrr(results).toFixed(3)}   (bar ${BAR.overall}, each kind ${BAR.kind})`,
);
process.exitCode = isGood ? 0 : 1;

async function readQueries(file: string): Promise<LabelledQuery[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledQuery);
}
