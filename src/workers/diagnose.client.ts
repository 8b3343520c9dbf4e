import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
import type { RecordDraft } from '../core/diagnosis/draft-record.ts';
import type { Encoding } from '../core/log/detect-encoding.ts';
import { currentSource } from './catalogue-source.client.ts';
import type { DiagnoseInput, DiagnoseProgress, DiagnoseProtocol } from './diagnose-protocol.ts';
import { WorkerClient } from './messenger.ts';

/** It beats every second but while it tells the story, which takes a second or two on the largest logs. */
const SILENCE_MILLISECONDS = 30_000;

const client = new WorkerClient<DiagnoseProtocol>(
  () => new Worker(new URL('./diagnose.worker.ts', import.meta.url), { type: 'module', name: 'errdex-diagnose' }),
);

/**
 * Diagnoses the inputs against the catalogue that the page stands on.
 * @returns one report for each input. @throws WorkerError, with `file` and `reason` where the catalogue could not be read;
 * the signal's reason when aborted.
 */
export async function diagnoseInputs(
  signal: AbortSignal,
  inputs: readonly DiagnoseInput[],
  encoding: Encoding | null,
  onProgress: (progress: DiagnoseProgress) => void,
): Promise<readonly DiagnosisReport[]> {
  await client.call(signal, 'use', currentSource());
  return client.call(
    signal,
    'diagnose',
    { inputs, encoding },
    { onProgress, silenceMilliseconds: SILENCE_MILLISECONDS },
  );
}

/** Raw lines of a diagnosed input, counted from 1, both ends included. */
export function logLines(signal: AbortSignal, input: number, from: number, to: number): Promise<readonly string[]> {
  return client.call(signal, 'lines', { input, from, to });
}

/** Numbers of the lines of a diagnosed input that hold the text. */
export function findInLog(signal: AbortSignal, input: number, text: string, limit: number): Promise<readonly number[]> {
  return client.call(signal, 'find', { input, text, limit });
}

/** The draft of a record from a failure that no record explains; `unknown` is its position in the report. */
export function draftFromUnknown(signal: AbortSignal, input: number, unknown: number): Promise<RecordDraft | null> {
  return client.call(signal, 'draft', { input, unknown, today: new Date().toISOString().slice(0, 10) });
}

/** A diagnosed input's report, with what a good run has too put behind what is new. */
export function compareWithGoodRun(signal: AbortSignal, input: number, good: DiagnoseInput): Promise<DiagnosisReport> {
  return client.call(signal, 'compare', { input, good });
}
