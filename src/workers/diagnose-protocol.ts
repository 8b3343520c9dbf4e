import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
import type { RecordDraft } from '../core/diagnosis/draft-record.ts';
import type { Encoding } from '../core/log/detect-encoding.ts';
import type { CatalogueSource } from './catalogue-source.ts';

export interface DiagnoseInput {
  readonly name: string;
  readonly blob: Blob;
}

export interface DiagnoseProgress {
  /** Over all inputs. */
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly linesDone: number;
  /** Records met so far: a promise of what may come, not yet a diagnosis. */
  readonly met: readonly string[];
}

/** What `diagnose.worker.ts` can do. It keeps the logs of its last `diagnose` for `lines` and `find`. */
export type DiagnoseProtocol = {
  use: { payload: CatalogueSource; progress: never; answer: null };
  diagnose: {
    payload: { readonly inputs: readonly DiagnoseInput[]; readonly encoding: Encoding | null };
    progress: DiagnoseProgress;
    /** One report for each input, in their order. */
    answer: readonly DiagnosisReport[];
  };
  /** Raw lines `from` to `to`, counted from 1, both included. */
  lines: {
    payload: { readonly input: number; readonly from: number; readonly to: number };
    progress: never;
    answer: readonly string[];
  };
  /** The draft of a record from one of the report's `unknown`; `null` when there is none at that place. */
  draft: {
    payload: { readonly input: number; readonly unknown: number; readonly today: string };
    progress: never;
    answer: RecordDraft | null;
  };
  /** The report again, with what a good run has too put behind what is new. */
  compare: {
    payload: { readonly input: number; readonly good: DiagnoseInput };
    progress: never;
    answer: DiagnosisReport;
  };
  /** Numbers of the lines that hold the text, regardless of case, at most `limit`. */
  find: {
    payload: { readonly input: number; readonly text: string; readonly limit: number };
    progress: never;
    answer: readonly number[];
  };
};
