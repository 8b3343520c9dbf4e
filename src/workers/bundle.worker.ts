/** Opens records of one's own: validates them at the same edge as the compiler and joins them with the shipped catalogue. */
import { buildBundle } from '../core/catalogue/build-bundle.ts';
import { openCatalogue } from '../core/catalogue/catalogue.ts';
import type { Fault } from '../core/record/fault.ts';
import type { ErrorRecord } from '../core/record/model.ts';
import { parseBundleText } from '../core/record/parse-bundle.ts';
import type { BundleProtocol } from './bundle-protocol.ts';
import { readerOf } from './catalogue-source.ts';
import { serve } from './messenger.ts';

/** Records are a few kilobytes each; a file beyond this is no bundle, and JSON.parse would hold it three times over. */
const MAX_BUNDLE_BYTES = 256 << 20;

declare const self: DedicatedWorkerGlobalScope;

serve<BundleProtocol>(self, {
  async open({ files, shipped }, { signal, progress }) {
    const own = new Map<string, ErrorRecord>();
    const faults: Fault[] = [];
    let seen = 0;
    for (const [index, file] of files.entries()) {
      signal.throwIfAborted();
      const parsed =
        file.size > MAX_BUNDLE_BYTES
          ? { records: [], seen: 1, faults: [tooLarge(file)] }
          : parseBundleText(await file.text(), file.name);
      seen += parsed.seen;
      faults.push(...parsed.faults);
      for (const record of parsed.records) {
        if (own.has(record.id)) faults.push(taken(file.name, record.id));
        else own.set(record.id, record);
      }
      progress({ filesDone: index + 1, filesTotal: files.length });
    }
    if (own.size === 0) return { files: new Map(), own: [], seen, faults };
    const catalogue = await openCatalogue(readerOf(shipped), signal);
    const joined = [...(await catalogue.all(signal)).filter(({ id }) => !own.has(id)), ...own.values()];
    // Files in memory need no hash against stale caches, only names of their own.
    let count = 0;
    return { files: buildBundle(joined, () => String(count++)), own: [...own.keys()], seen, faults };
  },
});

function tooLarge(file: File): Fault {
  const params = { expected: `${MAX_BUNDLE_BYTES >> 20} MB`, actual: `${Math.ceil(file.size / (1 << 20))} MB` };
  return { file: file.name, record: null, field: null, code: 'tooLong', params, severity: 'error' };
}

function taken(file: string, id: string): Fault {
  return { file, record: id, field: 'id', code: 'duplicateId', params: { detail: id }, severity: 'error' };
}
