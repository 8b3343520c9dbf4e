/** Diagnoses logs off the page's thread and keeps them, so that the page asks only for the lines it shows. */
import { type Catalogue, openCatalogue } from '../core/catalogue/catalogue.ts';
import { diagnoseLog } from '../core/diagnosis/diagnose-log.ts';
import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
import { draftRecord } from '../core/diagnosis/draft-record.ts';
import { GoodRun } from '../core/diagnosis/subtract.ts';
import type { ResidentLog } from '../core/log/resident-log.ts';
import { type CatalogueSource, readerOf } from './catalogue-source.ts';
import type { DiagnoseProtocol } from './diagnose-protocol.ts';
import { serve } from './messenger.ts';

/** Often enough for a bar that moves, seldom enough that messages cost nothing. */
const PROGRESS_MILLISECONDS = 60;
const FIND_STEP = 20_000;

declare const self: DedicatedWorkerGlobalScope;

let source: CatalogueSource | null = null;
let catalogue: Promise<Catalogue> | null = null;
let logs: ResidentLog[] = [];
let told: DiagnosisReport[] = [];

serve<DiagnoseProtocol>(self, {
  use(next) {
    if (next.version !== source?.version) {
      source = next;
      catalogue = null;
    }
    return null;
  },

  async diagnose({ inputs, encoding }, { signal, progress }) {
    if (!source) throw new Error('no catalogue was named');
    catalogue ??= openCatalogue(readerOf(source));
    // A catalogue that could not be had is asked for again at the next try.
    catalogue.catch(() => {
      catalogue = null;
    });
    const open = await catalogue;
    logs = [];
    const reports: DiagnosisReport[] = [];
    const met = new Set<string>();
    const bytesTotal = inputs.reduce((sum, { blob }) => sum + blob.size, 0);
    let before = 0;
    let linesBefore = 0;
    let progressAt = 0;
    for (const { name, blob } of inputs) {
      const { report, log } = await diagnoseLog({ source: name, bytes: piecesOf(blob) }, open, {
        signal,
        encoding,
        onFirstHit: (id) => met.add(id),
        onProgress: (bytesDone, linesDone) => {
          const now = performance.now();
          if (now - progressAt < PROGRESS_MILLISECONDS) return;
          progressAt = now;
          progress({ bytesDone: before + bytesDone, bytesTotal, linesDone: linesBefore + linesDone, met: [...met] });
        },
      });
      before += blob.size;
      linesBefore += report.lines;
      logs.push(log);
      reports.push(report);
    }
    told = reports;
    return reports;
  },

  async draft({ input, unknown, today }, { signal }) {
    const [log, report] = [logs[input], told[input]];
    const region = report?.unknown[unknown];
    if (!log || !report || !region || !catalogue) return null;
    return draftRecord(region, log, report.seen, await (await catalogue).all(signal), today);
  },

  async compare({ input, good }, { signal }) {
    const report = told[input];
    if (!report || !catalogue) throw new Error('there is no log to compare with');
    const { log } = await diagnoseLog({ source: good.name, bytes: piecesOf(good.blob) }, await catalogue, { signal });
    return new GoodRun(log).rank(report);
  },

  lines: ({ input, from, to }) => logs[input]?.raw(from, to) ?? [],

  async find({ input, text, limit }, { signal }) {
    const log = logs[input];
    const wanted = text.toLowerCase();
    const found: number[] = [];
    if (!log || wanted === '') return found;
    for (let from = 1; from <= log.lines && found.length < limit; from += FIND_STEP) {
      const lines = log.clean(from, from + FIND_STEP - 1);
      for (const [index, line] of lines.entries()) {
        if (line.text.toLowerCase().includes(wanted)) found.push(from + index);
        if (found.length === limit) break;
      }
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
    }
    return found;
  },
});

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
