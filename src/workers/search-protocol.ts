import type { SearchQuery, SearchResult } from '../core/search/query.ts';
import type { CatalogueSource } from './catalogue-source.ts';

/** What `search.worker.ts` can do. It keeps the opened index between calls. */
export type SearchProtocol = {
  /** Names the catalogue, and opens it unless it is open: what comes after answers at once. */
  use: { payload: CatalogueSource; progress: never; answer: null };
  search: { payload: SearchQuery; progress: never; answer: SearchResult };
};
