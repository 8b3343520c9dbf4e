/** `errdex search QUERY`: the same order as the page. */
import { openRecordSearch } from '../core/search/record-search.ts';
import { CliError, type CliOptions } from './cli-error.ts';
import { openBuiltCatalogue } from './open-built-catalogue.ts';

/** @returns 0 found, 1 nothing found. */
export async function search(words: readonly string[], options: CliOptions): Promise<number> {
  const text = words.join(' ').trim();
  if (text === '') throw new CliError('search needs a query');
  const catalogue = await openBuiltCatalogue();
  const engine = openRecordSearch(catalogue.rows, await catalogue.searchIndex());
  const { language, limit } = options;
  const { hits } = engine.search({ text, filters: {}, sort: 'relevance', language, offset: 0, limit });
  for (const hit of hits) {
    const names = catalogue.row(hit.id)?.signature;
    const signature = names?.[language] ?? names?.en ?? names?.zh ?? '';
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ id: hit.id, signature, score: hit.score })}\n`
        : `${hit.id.padEnd(36)} ${signature}\n`,
    );
  }
  return hits.length > 0 ? 0 : 1;
}
