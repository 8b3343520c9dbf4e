/** Answers queries off the page's thread. The index is opened once for each catalogue. */
import { BundleError } from '../core/catalogue/bundle-format.ts';
import { openCatalogue } from '../core/catalogue/catalogue.ts';
import { openRecordSearch, type RecordSearch } from '../core/search/record-search.ts';
import { type CatalogueSource, readerOf } from './catalogue-source.ts';
import { serve } from './messenger.ts';
import type { SearchProtocol } from './search-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let source: CatalogueSource | null = null;
let opened: Promise<RecordSearch> | null = null;

serve<SearchProtocol>(self, {
  async use(next) {
    if (next.version !== source?.version) {
      source = next;
      opened = null;
    }
    await search();
    return null;
  },
  search: async (query) => (await search()).search(query),
});

function search(): Promise<RecordSearch> {
  if (!source) throw new Error('no catalogue was named');
  if (opened) return opened;
  const opening = open(source);
  opened = opening;
  // A catalogue that could not be had is asked for again at the next query.
  opening.catch(() => {
    if (opened === opening) opened = null;
  });
  return opening;
}

async function open(from: CatalogueSource): Promise<RecordSearch> {
  const catalogue = await openCatalogue(readerOf(from));
  const index = await catalogue.searchIndex();
  try {
    return openRecordSearch(catalogue.rows, index);
  } catch (cause) {
    throw new BundleError(catalogue.manifest.search, 'wrongFormat', { cause });
  }
}
