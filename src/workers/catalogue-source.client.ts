/** The catalogue that the page stands on now. One at a time; nothing of it outlives the page. */
import type { CatalogueSource } from './catalogue-source.ts';

// Absolute, since a worker resolves addresses against its own script.
const url = new URL(`${import.meta.env.BASE_URL}data/bundle/`, document.baseURI).href;

let source: CatalogueSource = { version: 1, url, files: null };
const listeners = new Set<() => void>();

export function currentSource(): CatalogueSource {
  return source;
}

/** @param files a whole bundle, or `null` to return to the shipped one. */
export function setSource(files: ReadonlyMap<string, Uint8Array> | null): void {
  source = { version: source.version + 1, url, files };
  for (const listener of listeners) listener();
}

export function subscribeToSource(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
