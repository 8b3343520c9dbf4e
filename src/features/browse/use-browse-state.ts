/**
 * The state of the catalogue page. All of it is in the address: what is ticked and sorted at once, what is typed after a
 * short rest, since writing the address costs more than searching. `settle` writes it now, before the page is left.
 */
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SearchRequest } from '../../catalogue-access/search-queries.ts';
import { FACETS, type Facet, type SearchFilters, type Sort } from '../../core/search/query.ts';
import { useLanguage } from '../../i18n/i18n.ts';

const route = getRouteApi('/browse');
const REST_MILLISECONDS = 300;

export interface BrowseState {
  /** What is typed, ahead of the address. */
  readonly text: string;
  readonly request: SearchRequest;
  /** Wanted values over all facets. */
  readonly filterCount: number;
  type(text: string): void;
  toggle(facet: Facet, value: string): void;
  clearFilters(): void;
  sortBy(sort: Sort): void;
  settle(): Promise<void>;
}

export function useBrowseState(): BrowseState {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const language = useLanguage();
  const inAddress = search.q ?? '';
  const [text, setText] = useState(inAddress);
  const typed = useRef(inAddress);
  const written = useRef(inAddress);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  useEffect(() => {
    // Somebody else wrote the address: back, a link, the home page's box.
    if (inAddress === written.current) return;
    clearTimeout(timer.current);
    written.current = inAddress;
    typed.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = useCallback(async () => {
    clearTimeout(timer.current);
    if (typed.current === written.current) return;
    written.current = typed.current;
    await navigate({
      search: (previous) => ({ ...previous, q: typed.current || undefined }),
      replace: true,
      resetScroll: false,
    });
  }, [navigate]);

  const type = useCallback(
    (next: string) => {
      typed.current = next;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void settle(), REST_MILLISECONDS);
    },
    [settle],
  );

  const change = useCallback(
    (part: SearchFilters & { sort?: Sort | undefined }) => {
      clearTimeout(timer.current);
      written.current = typed.current;
      void navigate({
        search: (previous) => ({ ...previous, ...part, q: typed.current || undefined }) as typeof previous,
        resetScroll: false,
      });
    },
    [navigate],
  );

  // By content: writing the text into the address makes new lists of the same values.
  const wanted = JSON.stringify(FACETS.flatMap((facet) => (search[facet] ? [[facet, search[facet]]] : [])));
  const filters = useMemo((): SearchFilters => Object.fromEntries(JSON.parse(wanted)), [wanted]);
  const sort = search.sort ?? 'relevance';
  const request = useMemo((): SearchRequest => ({ text, filters, sort, language }), [text, filters, sort, language]);

  return {
    text,
    request,
    filterCount: Object.values(filters).reduce((sum, values) => sum + values.length, 0),
    type,
    settle,
    toggle: useCallback(
      (facet, value) => {
        const wanted = filters[facet] ?? [];
        change({ [facet]: wanted.includes(value) ? wanted.filter((item) => item !== value) : [...wanted, value] });
      },
      [filters, change],
    ),
    clearFilters: useCallback(() => change(Object.fromEntries(FACETS.map((facet) => [facet, []]))), [change]),
    sortBy: useCallback((next) => change({ sort: next === 'relevance' ? undefined : next }), [change]),
  };
}
