/** Diagnoses logs off the page's thread and keeps them, so that the page asks only for the lines it shows. */
import { type Catalogue, openCatalogue } from '../core/catalogue/catalogue.ts';
import { type DiagnosedLog, type DiagnoseOptions, diagnoseLog } from '../core/diagnosis/diagnose-log.ts';
import type { DiagnosisReport } from '../core/diagnosis/diagnosis.ts';
import { draftRecord } from '../core/diagnosis/draft-record.ts';
import { ruleTables } from '../core/diagnosis/rule-tables.ts';
import { GoodRun } from '../core/diagnosis/subtract.ts';
import type { ResidentLog } from '../core/log/resident-log.ts';
import { bytesOfBlob, forgetPages, keepInBlob } from './blob-bytes.ts';
import { type CatalogueSource, readerOf } from './catalogue-source.ts';
import type { DiagnoseInput, DiagnoseProgress, DiagnoseProtocol } from './diagnose-protocol.ts';
import { serve } from './messenger.ts';
import { freeRange } from './read-range.ts';
import { ScanPool } from './scan-pool.ts';

/** Often enough for a bar that moves, seldom enough that messages cost nothing. */
const PROGRESS_MILLISECONDS = 60;
/** A sign of life while there is nothing new to tell. */
const BEAT_MILLISECONDS = 1000;
const FIND_STEP = 20_000;
/** Each holds some 25 MB; the others wait for two cores more often than for a third worker. */
const MOST_SCANNERS = 2;

declare const self: DedicatedWorkerGlobalScope;

let source: CatalogueSource | null = null;
let catalogue: Promise<Catalogue> | null = null;
let logs: ResidentLog[] = [];
let told: DiagnosisReport[] = [];

/** `null` where a worker can have no workers of its own: logs are then scanned here. */
const pool =
  typeof Worker === 'undefined'
    ? null
    : new ScanPool({
        spawn: () => new Worker(new URL('./scan.worker.ts', import.meta.url), { type: 'module', name: 'errdex-scan' }),
        rules: ruleTables(),
        workers: Math.min(MOST_SCANNERS, Math.max(1, navigator.hardwareConcurrency || 1)),
      });

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
    told = [];
    forgetPages();
    const bytesTotal = inputs.reduce((sum, { blob }) => sum + blob.size, 0);
    const met = new Set<string>();
    let last: DiagnoseProgress = { bytesDone: 0, bytesTotal, linesDone: 0, met: [] };
    const beat = setInterval(() => progress(last), BEAT_MILLISECONDS);
    try {
      let toldAt = 0;
      for (const input of inputs) {
        const { bytesDone: bytesBefore, linesDone: linesBefore } = last;
        const { report, log } = await diagnose(input, open, signal, {
          encoding,
          onFirstHit: (id) => met.add(id),
          onProgress: (bytesDone, linesDone) => {
            last = {
              bytesDone: bytesBefore + bytesDone,
              bytesTotal,
              linesDone: linesBefore + linesDone,
              met: [...met],
            };
            const now = performance.now();
            if (now - toldAt < PROGRESS_MILLISECONDS) return;
            toldAt = now;
            progress(last);
          },
        });
        last = { ...last, bytesDone: bytesBefore + input.blob.size, linesDone: linesBefore + report.lines };
        logs.push(log);
        told.push(report);
      }
    } finally {
      clearInterval(beat);
    }
    return told;
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
    const { log } = await diagnose(good, await catalogue, signal);
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

/** @throws BundleError; the signal's reason when aborted. */
async function diagnose(
  { name, blob }: DiagnoseInput,
  open: Catalogue,
  signal: AbortSignal,
  options: DiagnoseOptions = {},
): Promise<DiagnosedLog> {
  pool?.use(await tablesOf(open));
  return diagnoseLog({ source: name, bytes: bytesOfBlob(blob) }, open, {
    ...options,
    signal,
    keep: keepInBlob,
    ...(pool ? { lane: pool.lane(blob), free: freeRange } : {}),
  });
}

let tables: { readonly of: Catalogue; readonly bytes: Promise<Uint8Array> } | null = null;

/** Read once a catalogue: the pool tells by the object whether it has them. */
function tablesOf(open: Catalogue): Promise<Uint8Array> {
  if (tables?.of !== open) {
    const bytes = open.matcherTables();
    bytes.catch(() => {
      tables = null;
    });
    tables = { of: open, bytes };
  }
  return tables.bytes;
}
