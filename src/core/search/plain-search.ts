/**
 * The answer to an empty text in the catalogue's own order. It needs no index, so that a page can show the list before the
 * search has been loaded; the same as what the search itself answers. Cost: one pass over the rows.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import type { FacetTable } from './facets.ts';
import type { SearchQuery, SearchResult } from './query.ts';

/** Whether `plainSearch` answers it. */
export function isPlain({ text, sort }: Pick<SearchQuery, 'text' | 'sort'>): boolean {
  return sort === 'relevance' && text.trim() === '';
}

export function plainSearch(
  rows: readonly IndexRow[],
  facetTable: FacetTable,
  { filters, offset, limit }: Pick<SearchQuery, 'filters' | 'offset' | 'limit'>,
): SearchResult {
  const { passing, counts } = facetTable.apply(
    rows.map((_, record) => record),
    filters,
  );
  const hits = passing.slice(offset, offset + limit).flatMap((record) => {
    const row = rows[record];
    return row ? [{ id: row.id, score: 0, alias: null, highlights: [] }] : [];
  });
  return { total: passing.length, hits, facets: counts, suggestions: [] };
}
