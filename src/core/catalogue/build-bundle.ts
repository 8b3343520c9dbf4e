/** Records in, the files of a bundle out. Runs at build time and, for a bundle that a person opens, in a worker. */
import { buildTransitionGraph } from '../graph/transition-graph.ts';
import { compileTables } from '../match/compile-tables.ts';
import type { Pattern } from '../match/pattern.ts';
import type { ErrorRecord } from '../record/model.ts';
import { buildSearchIndex } from '../search/record-search.ts';
import { BUNDLE_FORMAT, encodeJson, MANIFEST_FILE, type Manifest } from './bundle-format.ts';
import { indexRowOf } from './index-row.ts';

/**
 * @param hash names a file by its content, e.g. the first eight hexadecimal digits of its SHA-256.
 * @returns file name in the bundle → bytes; the manifest is among them.
 */
export function buildBundle(
  records: readonly ErrorRecord[],
  hash: (bytes: Uint8Array) => string,
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, extension: string, bytes: Uint8Array): string => {
    const file = `${name}.${hash(bytes)}.${extension}`;
    files.set(file, bytes);
    return file;
  };
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = ordered.map((record) =>
    indexRowOf(record, put(`records/${record.id.replace('/', '.')}`, 'json', encodeJson(record))),
  );
  const patterns = patternsOf(ordered);
  const manifest: Manifest = {
    format: BUNDLE_FORMAT,
    recordCount: rows.length,
    index: put('index', 'json', encodeJson(rows)),
    patterns: put('patterns', 'json', encodeJson(patterns)),
    matcher: put('matcher', 'bin', compileTables(patterns)),
    graph: put('graph', 'json', encodeJson(buildTransitionGraph(ordered))),
    search: put('search', 'bin', buildSearchIndex(ordered)),
    all: put('all', 'json', encodeJson(ordered)),
  };
  files.set(MANIFEST_FILE, encodeJson(manifest));
  return files;
}

/** Every pattern of the records, a record's own side by side. */
export function patternsOf(records: readonly ErrorRecord[]): Pattern[] {
  return records.flatMap((record): Pattern[] => [
    { owner: record.id, kind: 'regex', source: record.regex },
    ...(record.regexZh ? [{ owner: record.id, kind: 'regexZh' as const, source: record.regexZh }] : []),
    ...record.detect.map((entry) => ({
      owner: record.id,
      kind: 'version' as const,
      source: entry.versionRegex,
      product: entry.product,
    })),
  ]);
}
