/**
 * The log under diagnosis: one at a time, kept while the person looks elsewhere in the app, never stored. Home and the
 * diagnosis page both start it; React reads it through `subscribeToSession` and `currentSession`.
 */
import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
import type { Encoding } from '../core/log/detect-encoding.ts';
import { compareWithGoodRun, diagnoseInputs } from './diagnose.client.ts';
import type { DiagnoseInput, DiagnoseProgress } from './diagnose-protocol.ts';

export type DiagnoseSession =
  | { readonly state: 'idle' }
  | { readonly state: 'empty' }
  | { readonly state: 'running'; readonly inputs: readonly DiagnoseInput[]; readonly progress: DiagnoseProgress }
  | {
      readonly state: 'done';
      readonly inputs: readonly DiagnoseInput[];
      readonly reports: readonly DiagnosisReport[];
      /** Differs between runs, so that what is shown of one is not kept for the next. */
      readonly run: number;
    }
  | { readonly state: 'failed'; readonly inputs: readonly DiagnoseInput[]; readonly error: unknown };

let session: DiagnoseSession = { state: 'idle' };
let controller: AbortController | null = null;
let runs = 0;
const listeners = new Set<() => void>();

export function currentSession(): DiagnoseSession {
  return session;
}

export function subscribeToSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function diagnoseText(text: string, name: string): void {
  if (text.trim() === '') {
    cancelSession();
    show({ state: 'empty' });
  } else void start([{ name, blob: new Blob([text]) }], null);
}

export function diagnoseFiles(files: readonly File[]): void {
  const inputs = files.map((file) => ({ name: file.name, blob: file }));
  if (inputs.every(({ blob }) => blob.size === 0)) {
    cancelSession();
    show({ state: 'empty' });
  } else void start(inputs, null);
}

/** Reads the same inputs again, as the given encoding or against a catalogue that has changed. */
export function diagnoseAgain(encoding: Encoding | null): void {
  if ('inputs' in session) void start(session.inputs, encoding);
}

/** Ranks one input's report again after a good run of the same thing; the log itself is not read anew. */
export async function compareSession(input: number, good: File): Promise<void> {
  if (session.state !== 'done') return;
  const { inputs, reports } = session;
  const own = new AbortController();
  controller = own;
  const compared = await compareWithGoodRun(own.signal, input, { name: good.name, blob: good });
  if (own.signal.aborted) return;
  show({
    state: 'done',
    inputs,
    reports: reports.map((report, at) => (at === input ? compared : report)),
    run: ++runs,
  });
}

/** Stops what is under way and forgets the log. */
export function cancelSession(): void {
  controller?.abort();
  controller = null;
  show({ state: 'idle' });
}

async function start(inputs: readonly DiagnoseInput[], encoding: Encoding | null): Promise<void> {
  controller?.abort();
  const own = new AbortController();
  controller = own;
  const bytesTotal = inputs.reduce((sum, { blob }) => sum + blob.size, 0);
  show({ state: 'running', inputs, progress: { bytesDone: 0, bytesTotal, linesDone: 0, met: [] } });
  try {
    const reports = await diagnoseInputs(own.signal, inputs, encoding, (progress) => {
      if (!own.signal.aborted) show({ state: 'running', inputs, progress });
    });
    if (!own.signal.aborted) show({ state: 'done', inputs, reports, run: ++runs });
  } catch (error) {
    if (!own.signal.aborted) show({ state: 'failed', inputs, error });
  }
}

function show(next: DiagnoseSession): void {
  session = next;
  for (const listener of listeners) listener();
}
