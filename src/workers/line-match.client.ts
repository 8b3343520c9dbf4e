import type { LineMatch } from '../core/match/match-on-line.ts';
import type { LineMatchProtocol } from './line-match.worker.ts';
import { WorkerClient } from './messenger.ts';

const client = new WorkerClient<LineMatchProtocol>(
  () => new Worker(new URL('./line-match.worker.ts', import.meta.url), { type: 'module' }),
);

/** @returns where the pattern stands on the line, `null` where it does not. Rejects when the signal aborts. */
export function matchLine(signal: AbortSignal, source: string, text: string): Promise<LineMatch | null> {
  return client.call(signal, 'match', { source, text });
}
