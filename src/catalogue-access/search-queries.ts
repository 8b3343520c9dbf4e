/**
 * Search as pages see it. While the worker works the last answer stays, so that nothing flickers; an answer is never shown
 * as that of another query: `answers` says which text it belongs to. Answers are kept, so that going back is instant. The
 * whole catalogue in its own order is answered on the page itself: a visit that only looks at the list loads no search.
 */
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { BundleError } from '../core/catalogue/bundle-format.ts';
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { buildFacetTable, type FacetTable } from '../core/search/facets.ts';
import { isPlain, plainSearch } from '../core/search/plain-search.ts';
import type { SearchHit, SearchQuery, SearchResult } from '../core/search/query.ts';
import { WorkerError } from '../workers/messenger.ts';
import { searchRecords, warmUpSearch } from '../workers/search.client.ts';
import { useLoadedCatalogue, useSourceVersion } from './catalogue-queries.ts';

export const HITS_PER_PAGE = 40;
const KEPT_MILLISECONDS = 10 * 60_000;

/** A query without the window that is shown of its hits. */
export type SearchRequest = Omit<SearchQuery, 'offset' | 'limit'>;

export interface ShownResult {
  /** `undefined` until the first answer. */
  readonly result: SearchResult | undefined;
  /** The text that `result` answers. */
  readonly answers: string;
  /** Whether a newer query is under way. */
  readonly isBehind: boolean;
}

interface Answer {
  readonly text: string;
  readonly result: SearchResult;
}

/** The first page of hits, with the total, facets and suggestions. `box` names who asks, see `searchRecords`. */
export function useRecordSearch(box: string, request: SearchRequest, isEnabled = true): ShownResult {
  const version = useSourceVersion();
  const catalogue = useLoadedCatalogue();
  const { data, isPlaceholderData } = useQuery({
    ...pageOptions(catalogue, version, box, request, 0),
    placeholderData: keepPreviousData,
    enabled: isEnabled && (catalogue !== undefined || !isPlain(request)),
  });
  return { result: data?.result, answers: data?.text ?? '', isBehind: isPlaceholderData };
}

/** Hits of further pages, by page number; those not yet there are missing. */
export function useMoreHits(
  box: string,
  request: SearchRequest,
  pages: readonly number[],
): ReadonlyMap<number, readonly SearchHit[]> {
  const version = useSourceVersion();
  const catalogue = useLoadedCatalogue();
  const answers = useQueries({ queries: pages.map((page) => pageOptions(catalogue, version, box, request, page)) });
  return new Map(
    pages.flatMap((page, at) => (answers[at]?.data ? [[page, answers[at].data.result.hits] as const] : [])),
  );
}

const SIGNS_OF_A_PERSON = ['pointermove', 'pointerdown', 'keydown'] as const;

/** Loads the search at the first sign of a person, ahead of what is typed and behind what is shown first. */
export function useWarmSearch(): void {
  useEffect(() => {
    const stop = new AbortController();
    const warm = (): void => {
      stop.abort();
      warmUpSearch();
    };
    for (const sign of SIGNS_OF_A_PERSON) addEventListener(sign, warm, { signal: stop.signal, passive: true });
    return () => stop.abort();
  }, []);
}

function pageOptions(
  catalogue: Catalogue | undefined,
  version: number,
  box: string,
  request: SearchRequest,
  page: number,
) {
  const query = { ...request, offset: page * HITS_PER_PAGE, limit: HITS_PER_PAGE };
  const plainAnswer = (): Answer | undefined =>
    catalogue && isPlain(request)
      ? { text: request.text, result: plainSearch(catalogue.rows, facetTableOf(catalogue), query) }
      : undefined;
  return {
    queryKey: ['search', version, request, page] as const,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<Answer> => {
      const plain = plainAnswer();
      if (plain) return plain;
      try {
        return { text: request.text, result: await searchRecords(signal, `${box} ${page}`, query) };
      } catch (error) {
        throw bundleErrorOf(error) ?? error;
      }
    },
    initialData: plainAnswer,
    gcTime: KEPT_MILLISECONDS,
    throwOnError: (error: Error) => error.name !== 'AbortError',
  };
}

const facetTables = new WeakMap<Catalogue, FacetTable>();

function facetTableOf(catalogue: Catalogue): FacetTable {
  const known = facetTables.get(catalogue) ?? buildFacetTable(catalogue.rows);
  facetTables.set(catalogue, known);
  return known;
}

/** What the worker could not read, as the page's own error boundary knows it. */
function bundleErrorOf(error: unknown): BundleError | null {
  if (!(error instanceof WorkerError) || error.name !== 'BundleError') return null;
  const { file, reason } = error.fields as { file: string; reason: BundleError['reason'] };
  return new BundleError(file, reason, { cause: error });
}
