import type { RuleTables } from '../core/diagnosis/compile-rules.ts';
import type { ChunkScan } from '../core/diagnosis/scan-chunk.ts';
import type { TextChunk } from '../core/log/text-chunks.ts';

/** A sign of life; in careful mode also which pattern is tried next. */
export interface ScanBeat {
  readonly pattern: number | null;
}

/** What `scan.worker.ts` can do. It scans one chunk after the other and keeps nothing but the matcher. */
export type ScanProtocol = {
  /** The matcher's tables, patterns that are to be left out, and the rules of failure. */
  use: {
    payload: { readonly tables: Uint8Array; readonly without: readonly number[]; readonly rules: RuleTables };
    progress: never;
    answer: null;
  };
  scan: {
    payload: {
      readonly chunk: TextChunk;
      /** What a chunk that is a range lies in. */
      readonly blob: Blob | null;
      /** Say of every pattern that it is tried: should one never come to an end, it is known which. */
      readonly careful: boolean;
    };
    progress: ScanBeat;
    answer: ChunkScan;
  };
};
