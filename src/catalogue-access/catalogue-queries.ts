/**
 * The one place pages get the catalogue from. Files of the bundle are read once and kept for the life of the
 * page; their names carry a hash, only the manifest is asked for anew at each visit. Suspends while loading; a
 * `BundleError` reaches the nearest error boundary.
 */
import {
  QueryClient,
  queryOptions,
  usePrefetchQuery,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { BundleError } from '../core/catalogue/bundle-format.ts';
import { type Catalogue, openCatalogue } from '../core/catalogue/catalogue.ts';
import type { TransitionGraph } from '../core/graph/transition-graph.ts';
import type { ErrorRecord } from '../core/record/model.ts';
import { currentSource, subscribeToSource } from '../workers/catalogue-source.client.ts';
import { readerOf } from '../workers/catalogue-source.ts';

/** Which catalogue the page stands on: grows when records of one's own are opened or closed. */
export function useSourceVersion(): number {
  return useSyncExternalStore(subscribeToSource, () => currentSource().version);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // One more try for a lost connection; a file that does not parse will not parse the second time either.
        retry: (failures, error) => failures < 1 && error instanceof BundleError && error.reason === 'unreachable',
        retryDelay: 400,
        networkMode: 'always',
      },
    },
  });
}

function catalogueQuery(version: number) {
  return queryOptions({
    queryKey: ['bundle', version, 'catalogue'],
    queryFn: ({ signal }) => openCatalogue(readerOf(currentSource()), signal),
  });
}

function graphQuery(version: number, catalogue: Catalogue) {
  return queryOptions({
    queryKey: ['bundle', version, 'graph'],
    queryFn: ({ signal }) => catalogue.graph(signal),
  });
}

/** Starts to read the catalogue while the page's own code is still on its way. Faults show where it is used. */
export function preloadCatalogue(client: QueryClient): void {
  void client.prefetchQuery(catalogueQuery(currentSource().version));
}

/** The open catalogue: its rows, and the way to everything else. */
export function useCatalogue(): Catalogue {
  return useSuspenseQuery(catalogueQuery(useSourceVersion())).data;
}

/** The same without waiting: `undefined` until it is there. */
export function useLoadedCatalogue(): Catalogue | undefined {
  return useQuery({ ...catalogueQuery(useSourceVersion()), throwOnError: true }).data;
}

/** One record's details, or `null` when the catalogue has no such id. */
export function useRecord(id: string): ErrorRecord | null {
  const catalogue = useCatalogue();
  return useSuspenseQuery({
    queryKey: ['bundle', useSourceVersion(), 'record', id],
    queryFn: ({ signal }) => catalogue.record(id, signal),
  }).data;
}

/** Starts to read the graph beside what is waited for first. */
export function usePreloadedGraph(): void {
  usePrefetchQuery(graphQuery(useSourceVersion(), useCatalogue()));
}

export function useTransitionGraph(): TransitionGraph {
  return useSuspenseQuery(graphQuery(useSourceVersion(), useCatalogue())).data;
}

/** Forgets what was loaded, the manifest too: after a fault, and when a newer bundle may have been published. */
export function useReloadCatalogue(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.resetQueries({ queryKey: ['bundle'] });
}

/** The public address of a record's own file. */
export function recordFileUrl(id: string): string {
  return `${import.meta.env.BASE_URL}data/signatures/${id}.json`;
}
