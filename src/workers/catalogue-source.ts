/**
 * Where a catalogue's files come from: the shipped bundle's folder, or, while a person has records of their own open, files
 * in memory. Page and workers read through the same function; a source crosses the border once, when it changes.
 */
import { BundleError, MANIFEST_FILE, type ReadBundleFile } from '../core/catalogue/bundle-format.ts';

export interface CatalogueSource {
  /** Grows with each change, so that a worker knows whether it is up to date. */
  readonly version: number;
  /** Address of the shipped bundle's folder, with a slash at its end. */
  readonly url: string;
  /** File name in the bundle → bytes; `null` for the shipped bundle. */
  readonly files: ReadonlyMap<string, Uint8Array> | null;
}

export function readerOf({ url, files }: CatalogueSource): ReadBundleFile {
  if (files) {
    return async (name) => {
      const bytes = files.get(name);
      if (!bytes) throw new BundleError(name, 'unreachable');
      return bytes;
    };
  }
  return async (name, signal) => {
    const response = await fetch(`${url}${name}`, {
      cache: name === MANIFEST_FILE ? 'no-cache' : 'default',
      ...(signal ? { signal } : {}),
    });
    if (!response.ok) throw new BundleError(name, 'unreachable');
    return new Uint8Array(await response.arrayBuffer());
  };
}
