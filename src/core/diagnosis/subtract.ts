/**
 * A good run taken away from a bad one: what is in both, but for times, ids and numbers, did not break it.
 *
 * Lines are compared by a key in which everything that differs from run to run is opened. Memory: one number a different
 * line of the good run. Cost: linear in both logs.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import type { Diagnosis, DiagnosisReport } from './diagnosis.ts';

/** What a line says in every run: numbers, ids, times, temporary paths opened. */
export function lineKey(text: string): string {
  return text
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '#')
    .replace(/\b0x[0-9a-f]+\b/gi, '#')
    .replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,64}\b/gi, '#')
    .replace(/\/tmp\/[^\s:'"]+/g, '/tmp/#')
    .replace(/\d+(?:[.,:]\d+)*/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

const STEP_LINES = 10_000;

export class GoodRun {
  readonly #keys = new Set<number>();

  constructor(log: ResidentLog) {
    for (let from = 1; from <= log.lines; from += STEP_LINES) {
      for (const { text } of log.clean(from, from + STEP_LINES - 1)) this.#keys.add(hash(lineKey(text)));
    }
  }

  has(text: string): boolean {
    return this.#keys.has(hash(lineKey(text)));
  }

  /** Stretches of the bad run, from 1 and inclusive, whose lines the good run does not have; blank lines join them. */
  newStretches(log: ResidentLog): { from: number; to: number }[] {
    const stretches: { from: number; to: number }[] = [];
    let open: { from: number; to: number } | null = null;
    for (let from = 1; from <= log.lines; from += STEP_LINES) {
      const lines = log.clean(from, from + STEP_LINES - 1);
      for (let at = 0; at < lines.length; at++) {
        const { text } = lines[at] as (typeof lines)[number];
        if (text.trim() === '') continue;
        if (this.has(text)) open = null;
        else if (open) open.to = from + at;
        else {
          open = { from: from + at, to: from + at };
          stretches.push(open);
        }
      }
    }
    return stretches;
  }

  /** The report with what the good run has, too, behind what is new; a diagnosis whose line is not new decides nothing. */
  rank(report: DiagnosisReport): DiagnosisReport {
    const judged = report.diagnoses.map(
      (each): Diagnosis =>
        this.has(each.text)
          ? {
              ...each,
              role: 'related',
              causedBy: null,
              score: each.score * 0.4,
              reasons: [...each.reasons, { kind: 'alsoInGoodRun' }],
            }
          : each,
    );
    const diagnoses = [
      ...judged.filter(({ role }) => role !== 'related'),
      ...judged.filter(({ role }) => role === 'related'),
    ];
    const unknown = [
      ...report.unknown.filter(({ text }) => !this.has(text)),
      ...report.unknown.filter(({ text }) => this.has(text)),
    ];
    const newDiagnosis = diagnoses.some(({ role }) => role === 'root');
    const newUnknown = unknown.some(({ text }) => !this.has(text));
    const first = newDiagnosis ? 'diagnosis' : newUnknown ? 'unknown' : report.first;
    return { ...report, diagnoses, unknown, first };
  }
}

/** FNV-1a in two halves: 2^52 values, so that a million lines share one by a chance of one in nine thousand. */
function hash(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
  }
  return (low >>> 0) * 2 ** 20 + ((high >>> 0) & 0xfffff);
}
