/**
 * How good diagnosis is, against labels. A label says where a log's failure stands and, where the catalogue should know it,
 * which record names it; a label without either says that the log is clean.
 *
 * Fields of a label (one JSON object a line):
 *   case           name of the log, with or without `.log`
 *   key_line_no    the line that tells what broke, from 1; `null` on a clean log
 *   accept_lines   other lines that are as good: numbers, `[from, to]` pairs or "from-to"
 *   accept_regex   what the line shown, or the record's signature, alias or code, may match instead
 *   also_ok        record ids, or words of theirs, that are not wrong as first diagnosis
 *   root           record id; `null` where the catalogue has none for it
 *   consequences   record ids that follow from it
 */
import type { DiagnosisReport } from './diagnosis.ts';

export interface CaseLabel {
  readonly case: string;
  readonly key_line_no?: number | null;
  readonly accept_lines?: readonly (number | string | readonly number[])[] | null;
  readonly accept_regex?: string | readonly string[] | null;
  readonly also_ok?: readonly (string | number)[] | null;
  readonly root?: string | null;
  readonly consequences?: readonly string[] | null;
}

export interface CaseResult {
  readonly case: string;
  readonly clean: boolean;
  /** Whether a name can be judged: the label gives a record or an expression. */
  readonly nameable: boolean;
  readonly namedAt: number | null;
  /** A record was named first, and it is not right. */
  readonly wrongFirst: boolean;
  readonly locatedAt: number | null;
  /** Whether a place can be judged. */
  readonly locatable: boolean;
  /** `null` where the label names no consequences. */
  readonly rootFirst: boolean | null;
  readonly falseAlarm: boolean;
  readonly shown: string;
}

export function isClean(label: CaseLabel): boolean {
  return label.key_line_no == null && !label.accept_lines?.length && !label.accept_regex?.length && !label.root;
}

/** The places a reader is led to, in the order shown. */
export function placesOf(
  report: DiagnosisReport,
): { line: number; endLine: number; text: string; id: string | null }[] {
  const named = report.diagnoses.map(({ line, endLine, text, id }) => ({ line, endLine, text, id }));
  const unnamed = report.unknown.map(({ line, text }) => ({ line, endLine: line, text, id: null }));
  return report.first === 'unknown' ? [...unnamed, ...named] : [...named, ...unnamed];
}

export function judgeCase(report: DiagnosisReport, label: CaseLabel): CaseResult {
  const clean = isClean(label);
  const accepts = expressionOf(label.accept_regex);
  const lines = linesOf(label);
  const alsoOk = (label.also_ok ?? []).map((each) => String(each).toLowerCase());
  const isRight = (each: DiagnosisReport['diagnoses'][number]): boolean => {
    if (label.root) return each.id === label.root;
    return (
      accepts !== null &&
      [each.id, each.signature.en, each.signature.zh, each.errorCode, each.text, ...each.aliases].some(
        (text) => text != null && accepts(text),
      )
    );
  };
  const isFine = (each: DiagnosisReport['diagnoses'][number]): boolean =>
    isRight(each) ||
    alsoOk.some((ok) => [each.id, each.errorCode ?? '', ...each.aliases].some((name) => name.toLowerCase() === ok)) ||
    (!label.root && lines.some((line) => line >= each.line && line <= each.endLine));
  const namedAt = report.diagnoses.findIndex(isRight);
  const first = report.diagnoses[0];
  const places = placesOf(report);
  const locatedAt = places.findIndex(
    ({ line, endLine, text }) => lines.some((each) => each >= line && each <= endLine) || (accepts?.(text) ?? false),
  );
  const consequences = label.consequences ?? [];
  const top = places[0];
  return {
    case: label.case,
    clean,
    nameable: !clean && Boolean(label.root),
    namedAt: namedAt < 0 ? null : namedAt + 1,
    wrongFirst:
      !clean && first !== undefined && first.role !== 'related' && report.first === 'diagnosis' && !isFine(first),
    locatable: !clean && (lines.length > 0 || accepts !== null),
    locatedAt: locatedAt < 0 ? null : locatedAt + 1,
    rootFirst: consequences.length === 0 || !label.root ? null : first?.id === label.root,
    falseAlarm: clean && report.diagnoses.length > 0,
    shown: top ? `${top.id ?? '?'} @${top.line}: ${top.text.trim().slice(0, 100)}` : 'nothing',
  };
}

function linesOf({ key_line_no: key, accept_lines: accepted }: CaseLabel): number[] {
  const lines = key == null ? [] : [key];
  for (const each of accepted ?? []) {
    if (typeof each === 'number') lines.push(each);
    else {
      const [from, to] = typeof each === 'string' ? each.split('-').map(Number) : each;
      if (from === undefined) continue;
      for (let line = from; line <= Math.min(to ?? from, from + 10_000); line++) lines.push(line);
    }
  }
  return lines;
}

function expressionOf(source: CaseLabel['accept_regex']): ((text: string) => boolean) | null {
  const sources = (typeof source === 'string' ? [source] : (source ?? [])).filter((each) => each !== '');
  if (sources.length === 0) return null;
  const expressions = sources.flatMap((each) => {
    try {
      return [new RegExp(each, 'i')];
    } catch {
      return [];
    }
  });
  return (text) => expressions.some((expression) => expression.test(text));
}

export interface Figures {
  readonly cases: number;
  readonly clean: number;
  /** Counts over counts, e.g. `named@1: [58, 60]`. */
  readonly shares: Readonly<
    Record<
      'named@1' | 'named@3' | 'wrong@1' | 'located@1' | 'located@3' | 'root-first' | 'false alarms',
      readonly [number, number]
    >
  >;
}

export function figuresOf(results: readonly CaseResult[]): Figures {
  const failing = results.filter(({ clean }) => !clean);
  const clean = results.filter((each) => each.clean);
  const located = failing.filter(({ locatable }) => locatable);
  const nameable = failing.filter((each) => each.nameable);
  const chains = failing.filter(({ rootFirst }) => rootFirst !== null);
  const within = (at: number | null, limit: number): boolean => at !== null && at <= limit;
  return {
    cases: results.length,
    clean: clean.length,
    shares: {
      'named@1': [nameable.filter(({ namedAt }) => within(namedAt, 1)).length, nameable.length],
      'named@3': [nameable.filter(({ namedAt }) => within(namedAt, 3)).length, nameable.length],
      'wrong@1': [failing.filter(({ wrongFirst }) => wrongFirst).length, failing.length],
      'located@1': [located.filter(({ locatedAt }) => within(locatedAt, 1)).length, located.length],
      'located@3': [located.filter(({ locatedAt }) => within(locatedAt, 3)).length, located.length],
      'root-first': [chains.filter(({ rootFirst }) => rootFirst).length, chains.length],
      'false alarms': [clean.filter(({ falseAlarm }) => falseAlarm).length, clean.length],
    },
  };
}
