/** A report on lines that were put together, told in the lines of the log as it was given. */
import type { Diagnosis, DiagnosisReport, Reason } from './diagnosis.ts';

/** @param starts for each line of the report, which line of the log it begins with, from 0; one more for the end. */
export function placeLines(
  report: DiagnosisReport,
  starts: readonly number[],
): Pick<DiagnosisReport, 'diagnoses' | 'unknown' | 'first' | 'end' | 'seen'> {
  const first = (line: number): number => (starts[line - 1] as number) + 1;
  const last = (line: number): number => starts[line] as number;
  const placed = (each: Diagnosis): Diagnosis => ({
    ...each,
    line: first(each.line),
    endLine: last(each.endLine),
    occurrenceLines: each.occurrenceLines.map(first),
    version: each.version && { ...each.version, line: first(each.version.line) },
    reasons: each.reasons.map(
      (reason): Reason => ('line' in reason ? { ...reason, line: first(reason.line) } : reason),
    ),
    match: { ...each.match, line: first(each.match.line) },
    workarounds: each.workarounds.map((workaround) => ({
      ...workaround,
      takenOnLine: workaround.takenOnLine === null ? null : first(workaround.takenOnLine),
    })),
    triedDeadEnds: each.triedDeadEnds.map((tried) => ({ ...tried, line: first(tried.line) })),
  });
  return {
    first: report.first,
    diagnoses: report.diagnoses.map(placed),
    unknown: report.unknown.map((region) => ({
      ...region,
      line: first(region.line),
      startLine: first(region.startLine),
      endLine: last(region.endLine),
    })),
    end: { ...report.end, line: report.end.line === null ? null : first(report.end.line) },
    seen: report.seen.map((each) => ({ ...each, line: first(each.line) })),
  };
}
