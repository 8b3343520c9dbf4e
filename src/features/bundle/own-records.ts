/** The records of one's own that are open, and what was wrong with the others: one set at a time, for the life of the page. */
import type { Fault } from '../../core/record/fault.ts';
import { openBundle } from '../../workers/bundle.client.ts';
import { currentSource, setSource } from '../../workers/catalogue-source.client.ts';

export type OwnRecords =
  | { readonly state: 'none' }
  | { readonly state: 'opening'; readonly filesDone: number; readonly filesTotal: number }
  | { readonly state: 'failed'; readonly detail: string }
  | {
      readonly state: 'open';
      readonly ids: readonly string[];
      readonly seen: number;
      readonly faults: readonly Fault[];
    };

let own: OwnRecords = { state: 'none' };
let controller: AbortController | null = null;
const listeners = new Set<() => void>();

export function currentOwnRecords(): OwnRecords {
  return own;
}

export function subscribeToOwnRecords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function openOwnRecords(files: readonly File[]): Promise<void> {
  controller?.abort();
  const mine = new AbortController();
  controller = mine;
  show({ state: 'opening', filesDone: 0, filesTotal: files.length });
  try {
    const opened = await openBundle(mine.signal, files, currentSource(), (progress) =>
      show({ state: 'opening', ...progress }),
    );
    setSource(opened.own.length > 0 ? opened.files : null);
    show({ state: 'open', ids: opened.own, seen: opened.seen, faults: opened.faults });
  } catch (error) {
    if (!mine.signal.aborted) show({ state: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
}

export function closeOwnRecords(): void {
  controller?.abort();
  setSource(null);
  show({ state: 'none' });
}

function show(next: OwnRecords): void {
  own = next;
  for (const listener of listeners) listener();
}
