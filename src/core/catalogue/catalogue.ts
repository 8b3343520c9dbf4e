/**
 * A catalogue that is open: rows at once, everything else when first asked for, each file read once. The same class stands
 * on the shipped bundle in the page and its workers, on files in Node, and on a bundle that a person opened.
 */
import type { TransitionGraph } from '../graph/transition-graph.ts';
import type { Pattern } from '../match/pattern.ts';
import type { ErrorRecord } from '../record/model.ts';
import {
  BundleError,
  decodeAll,
  decodeGraph,
  decodeIndex,
  decodeManifest,
  decodePatterns,
  decodeRecord,
  MANIFEST_FILE,
  type Manifest,
  type ReadBundleFile,
} from './bundle-format.ts';
import type { IndexRow } from './index-row.ts';

export class Catalogue {
  readonly manifest: Manifest;
  /** Ordered by id. */
  readonly rows: readonly IndexRow[];
  readonly #read: ReadBundleFile;
  readonly #byId: ReadonlyMap<string, IndexRow>;

  constructor(manifest: Manifest, rows: readonly IndexRow[], read: ReadBundleFile) {
    this.manifest = manifest;
    this.rows = rows;
    this.#read = read;
    this.#byId = new Map(rows.map((row) => [row.id, row]));
  }

  row(id: string): IndexRow | undefined {
    return this.#byId.get(id);
  }

  /** @returns `null` when the catalogue has no such record. @throws BundleError */
  async record(id: string, signal?: AbortSignal): Promise<ErrorRecord | null> {
    const row = this.#byId.get(id);
    return row ? decodeRecord(row.detailFile, await readFile(this.#read, row.detailFile, signal)) : null;
  }

  /** @throws BundleError */
  async patterns(signal?: AbortSignal): Promise<readonly Pattern[]> {
    return decodePatterns(this.manifest.patterns, await readFile(this.#read, this.manifest.patterns, signal));
  }

  /** Tables for `createTableMatcher`, over `patterns` in their order. @throws BundleError */
  async matcherTables(signal?: AbortSignal): Promise<Uint8Array> {
    return readFile(this.#read, this.manifest.matcher, signal);
  }

  /** Every record with its details. @throws BundleError */
  async all(signal?: AbortSignal): Promise<readonly ErrorRecord[]> {
    return decodeAll(this.manifest.all, await readFile(this.#read, this.manifest.all, signal));
  }

  /** Bytes for `openRecordSearch`, beside `rows`. @throws BundleError */
  async searchIndex(signal?: AbortSignal): Promise<Uint8Array> {
    return readFile(this.#read, this.manifest.search, signal);
  }

  /** @throws BundleError */
  async graph(signal?: AbortSignal): Promise<TransitionGraph> {
    return decodeGraph(this.manifest.graph, await readFile(this.#read, this.manifest.graph, signal));
  }
}

/** Reads manifest and index. @throws BundleError naming the file that could not be read. */
export async function openCatalogue(read: ReadBundleFile, signal?: AbortSignal): Promise<Catalogue> {
  const manifest = decodeManifest(await readFile(read, MANIFEST_FILE, signal));
  const rows = decodeIndex(manifest.index, await readFile(read, manifest.index, signal));
  return new Catalogue(manifest, rows, read);
}

async function readFile(read: ReadBundleFile, name: string, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await read(name, signal);
  } catch (cause) {
    if (signal?.aborted || cause instanceof BundleError) throw cause;
    throw new BundleError(name, 'unreachable', { cause });
  }
}
