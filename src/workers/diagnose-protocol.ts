import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
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
  /** Numbers of the lines that hold the text, regardless of case, at most `limit`. */
  find: {
    payload: { readonly input: number; readonly text: string; readonly limit: number };
    progress: never;
    answer: readonly number[];
  };
};
