/** Scans chunks of a log, one after the other; several of these share a log. Their pool kills one that is stuck. */
/// <reference lib="webworker" />
import { type ChunkScan, ChunkScanner } from '../core/diagnosis/scan-chunk.ts';
import { SignalFilter } from '../core/diagnosis/signal-filter.ts';
import { type LoadedChunk, loadRange, type TextChunk } from '../core/log/text-chunks.ts';
import { createTableMatcher } from '../core/match/table-matcher.ts';
import { serve } from './messenger.ts';
import { freeRange, readRange } from './read-range.ts';
import type { ScanProtocol } from './scan-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let filter: SignalFilter | null = null;
let scanner: ChunkScanner | null = null;
/** Said before a pattern is tried, in careful mode. */
let announce: ((pattern: number) => void) | null = null;
/** Chunks are read side by side, but scanned one after the other: the matcher has one stream. */
let turn: Promise<unknown> = Promise.resolve();

serve<ScanProtocol>(self, {
  use({ tables, without, rules }) {
    const leftOut = new Set(without);
    const mayTry = (pattern: number): boolean => {
      announce?.(pattern);
      return !leftOut.has(pattern);
    };
    filter ??= new SignalFilter(rules);
    scanner = new ChunkScanner(createTableMatcher(tables, { mayTry }), filter, { without: leftOut });
    return null;
  },

  async scan({ chunk, blob, careful }, { signal, progress, transfer }) {
    const { loaded, giveBack } = await load(chunk, blob);
    const before = turn;
    const scan = before.then(() => {
      // A message that tells to stop is only heard between chunks.
      signal.throwIfAborted();
      if (!scanner) throw new Error('there are no tables');
      let said = -1;
      announce = careful
        ? (pattern) => {
            if (pattern !== said) progress({ pattern });
            said = pattern;
          }
        : null;
      return run(scanner.scan(loaded), () => progress({ pattern: null }));
    });
    turn = scan.catch(() => {}).then(giveBack);
    const found = await scan;
    transfer(buffersOf(found));
    return found;
  },
});

async function load(chunk: TextChunk, blob: Blob | null): Promise<{ loaded: LoadedChunk; giveBack: () => void }> {
  if (chunk.kind === 'bytes') return { loaded: chunk, giveBack: () => {} };
  if (!blob) throw new Error('there is nothing to read from');
  const held: Uint8Array<ArrayBuffer>[] = [];
  const read = async (from: number, to: number): Promise<Uint8Array> => {
    const bytes = await readRange(blob, from, to);
    held.push(bytes);
    return bytes;
  };
  const giveBack = (): void => {
    for (const bytes of held) freeRange(bytes);
  };
  return { loaded: await loadRange({ size: blob.size, read }, chunk), giveBack };
}

function run(steps: Generator<number, ChunkScan>, beat: () => void): ChunkScan {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    beat();
  }
}

function buffersOf({ index, signals, hits }: ChunkScan): Transferable[] {
  const rows = [index.offsets, hits.places, hits.counts, ...signals.flatMap(({ numbers, units }) => [numbers, units])];
  return rows.map(({ buffer }) => buffer as ArrayBuffer);
}
