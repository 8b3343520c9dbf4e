import type { Fault } from '../core/record/fault.ts';
import type { CatalogueSource } from './catalogue-source.ts';

export interface OpenedBundle {
  /** The shipped catalogue and the sound records of the opened files, compiled together. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Ids of the opened records, in the order of the files; one that the shipped catalogue has too replaces it. */
  readonly own: readonly string[];
  /** How many things that should have been records were met. */
  readonly seen: number;
  readonly faults: readonly Fault[];
}

/** What `bundle.worker.ts` can do. */
export type BundleProtocol = {
  open: {
    payload: { readonly files: readonly File[]; readonly shipped: CatalogueSource };
    progress: { readonly filesDone: number; readonly filesTotal: number };
    answer: OpenedBundle;
  };
};
