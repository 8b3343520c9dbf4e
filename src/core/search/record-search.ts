/**
 * Search over a catalogue: synchronous, pure, the same in worker, terminal and test. Rows carry the names; the search index
 * carries what rows lack (words of causes and examples).
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import type { ErrorRecord } from '../record/model.ts';
import { buildFacetTable } from './facets.ts';
import type { SearchQuery, SearchResult } from './query.ts';

export interface RecordSearch {
  /** Number of records. */
  readonly size: number;
  search(query: SearchQuery): SearchResult;
}

/** Bytes for `openRecordSearch`, made from the same records in the same order (by id) as the rows. */
export function buildSearchIndex(records: readonly ErrorRecord[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(records.map((record) => record.rootCause?.en ?? '')));
}

/** @throws RangeError when the index belongs to another number of records than there are rows. */
export function openRecordSearch(rows: readonly IndexRow[], index: Uint8Array): RecordSearch {
  const causes = JSON.parse(new TextDecoder().decode(index)) as string[];
  if (causes.length !== rows.length) throw new RangeError(`search index of ${causes.length} for ${rows.length} rows`);
  const facets = buildFacetTable(rows);
  const texts = rows.map((row, at) =>
    [row.id, row.signature.en, row.signature.zh, ...row.aliases, ...row.tags, causes[at]].join('\n').toLowerCase(),
  );
  return {
    size: rows.length,
    search(query) {
      const words = query.text.toLowerCase().split(/\s+/).filter(Boolean);
      const matching = rows.flatMap((_, at) => (words.every((word) => texts[at]?.includes(word)) ? [at] : []));
      const { passing, counts } = facets.apply(matching, query.filters);
      const hits = passing
        .slice(query.offset, query.offset + query.limit)
        .flatMap((at) => rows[at] ?? [])
        .map((row) => ({ id: row.id, score: 0, highlights: [], alias: null }));
      return { total: passing.length, hits, facets: counts, suggestions: [] };
    },
  };
}
