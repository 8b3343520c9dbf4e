/**
 * The bundle: the one place that knows the names of the files in it. Everything but the manifest is named by its content,
 * so it may be cached for ever; the manifest is asked for anew at each visit.
 *
 *   manifest.json                    which files, how many records
 *   index.<hash>.json                rows (`IndexRow[]`), ordered by id
 *   patterns.<hash>.json             what the matcher looks for (`Pattern[]`)
 *   matcher.<hash>.bin               the same compiled to tables, so that no parser runs before a log is read
 *   graph.<hash>.json                the transition graph
 *   search.<hash>.bin                what the search needs beside the rows (`core/search`)
 *   all.<hash>.json                  every record in one piece, read only to join it with records of one's own
 *   records/<id with .>.<hash>.json  one record's details (`ErrorRecord`), so that opening one loads no other
 */
import type { TransitionGraph } from '../graph/transition-graph.ts';
import type { Pattern } from '../match/pattern.ts';
import type { ErrorRecord } from '../record/model.ts';
import type { IndexRow } from './index-row.ts';

export const BUNDLE_FORMAT = 1;
export const MANIFEST_FILE = 'manifest.json';

export interface Manifest {
  readonly format: typeof BUNDLE_FORMAT;
  readonly recordCount: number;
  /** File names below the bundle's folder. */
  readonly index: string;
  readonly patterns: string;
  /** Compiled from the patterns, in their order. */
  readonly matcher: string;
  readonly graph: string;
  readonly search: string;
  readonly all: string;
}

/** Reads one file of a bundle by its name. Rejects when the file cannot be had. */
export type ReadBundleFile = (name: string, signal?: AbortSignal) => Promise<Uint8Array>;

/** Thrown when a bundle's file is not what it should be; `file` is its name in the bundle. */
export class BundleError extends Error {
  readonly file: string;
  readonly reason: 'unreachable' | 'notJson' | 'wrongFormat';
  constructor(file: string, reason: BundleError['reason'], options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
    this.name = 'BundleError';
    this.file = file;
    this.reason = reason;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

export function encodeJson(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}

function decodeJson(file: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (cause) {
    throw new BundleError(file, 'notJson', { cause });
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Shape checks are shallow: the bundle is our own compiler's work; they are there to say which file is stale or cut off. */
export function decodeManifest(bytes: Uint8Array): Manifest {
  const value = decodeJson(MANIFEST_FILE, bytes);
  if (!isObject(value) || value.format !== BUNDLE_FORMAT || typeof value.index !== 'string') {
    throw new BundleError(MANIFEST_FILE, 'wrongFormat');
  }
  return value as unknown as Manifest;
}

export function decodeIndex(file: string, bytes: Uint8Array): readonly IndexRow[] {
  return decodeArray<IndexRow>(file, bytes);
}

export function decodePatterns(file: string, bytes: Uint8Array): readonly Pattern[] {
  return decodeArray<Pattern>(file, bytes);
}

export function decodeGraph(file: string, bytes: Uint8Array): TransitionGraph {
  const value = decodeJson(file, bytes);
  if (!isObject(value) || !Array.isArray(value.edges)) throw new BundleError(file, 'wrongFormat');
  return value as unknown as TransitionGraph;
}

export function decodeRecord(file: string, bytes: Uint8Array): ErrorRecord {
  const value = decodeJson(file, bytes);
  if (!isObject(value) || typeof value.id !== 'string') throw new BundleError(file, 'wrongFormat');
  return value as unknown as ErrorRecord;
}

export function decodeAll(file: string, bytes: Uint8Array): readonly ErrorRecord[] {
  return decodeArray<ErrorRecord>(file, bytes);
}

function decodeArray<Item>(file: string, bytes: Uint8Array): readonly Item[] {
  const value = decodeJson(file, bytes);
  if (!Array.isArray(value)) throw new BundleError(file, 'wrongFormat');
  return value as Item[];
}
