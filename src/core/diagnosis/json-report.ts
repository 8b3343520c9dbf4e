/** The report as the terminal prints it: one flat object a log, in one language, with nothing but what scripts rely on. */
import type { Language, LocalisedText } from '../record/model.ts';
import type { DiagnosisReport, Role, VersionVerdict } from './diagnosis.ts';

export interface JsonReport {
  readonly source: string;
  readonly lines: number;
  readonly bytes: number;
  readonly elapsedMs: number;
  readonly diagnoses: readonly {
    readonly id: string;
    readonly signature: string;
    readonly aliases: readonly string[];
    readonly errorCode: string | null;
    readonly role: Role;
    readonly score: number;
    readonly line: number;
    readonly endLine: number;
    readonly text: string;
    readonly occurrences: number;
    readonly causedBy: string | null;
    readonly version: { readonly product: string; readonly version: string; readonly verdict: VersionVerdict } | null;
  }[];
  readonly unknown: readonly {
    readonly line: number;
    readonly endLine: number;
    readonly text: string;
    readonly similar: readonly { readonly id: string; readonly score: number }[];
  }[];
  readonly skipped: { readonly lines: number; readonly bytes: number };
}

export function jsonReportOf(report: DiagnosisReport, language: Language): JsonReport {
  return {
    source: report.source,
    lines: report.lines,
    bytes: report.bytes,
    elapsedMs: report.elapsedMs,
    diagnoses: report.diagnoses.map(
      ({ id, signature, aliases, errorCode, role, score, line, endLine, text, occurrences, causedBy, version }) => ({
        id,
        signature: inLanguage(signature, language),
        aliases,
        errorCode,
        role,
        score,
        line,
        endLine,
        text,
        occurrences,
        causedBy,
        version: version && { product: version.product, version: version.version, verdict: version.verdict },
      }),
    ),
    unknown: report.unknown.map(({ line, endLine, text, similar }) => ({ line, endLine, text, similar })),
    skipped: report.skipped,
  };
}

function inLanguage(text: LocalisedText, language: Language): string {
  return text[language] ?? text.en ?? text.zh ?? '';
}
