import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';

export interface HitLine {
  readonly line: number;
  /** What stands there: a record's id, or `null` for a failure that no record explains. */
  readonly id: string | null;
  readonly root: boolean;
}

/** Every marked line of a report, ascending, one mark a line: a root before anything else, the known before the unknown. */
export function hitLines({ diagnoses, unknown }: DiagnosisReport): HitLine[] {
  const marks = new Map<number, HitLine>();
  for (const { line } of unknown) marks.set(line, { line, id: null, root: false });
  for (const { id, role, occurrenceLines, line } of [...diagnoses].reverse()) {
    for (const each of [line, ...occurrenceLines]) {
      if (!marks.get(each)?.root) marks.set(each, { line: each, id, root: role === 'root' });
    }
  }
  return [...marks.values()].sort((a, b) => a.line - b.line);
}
