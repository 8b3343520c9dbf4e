/**
 * From a log's bytes to its story, against an open catalogue. The whole of diagnosis behind one call; the page's worker and
 * the terminal use the same.
 *
 * Cost: one pass over the log, then work on the hits and failing stretches alone.
 */
import type { Encoding } from '../log/detect-encoding.ts';
import type { LogInput } from '../log/log-input.ts';
import type { KeptBytes, ResidentLog } from '../log/resident-log.ts';
import { unwrapLines } from '../log/unwrap-lines.ts';
import type { LineMatcher, Pattern } from '../match/pattern.ts';
import type { ErrorRecord } from '../record/model.ts';
import { type TypedCommand, triedDeadEnds, typedCommands, versionFor, workaroundsFor } from './advice.ts';
import { collectCandidates } from './collect-candidates.ts';
import type { Diagnosis, DiagnosisReport, Seen, UnknownRegion } from './diagnosis.ts';
import { MAX_TEXT } from './diagnosis.ts';
import { findRegions, type Region } from './find-regions.ts';
import { type DiagnosisCatalogue, type Knowledge, knowledgeOf } from './knowledge.ts';
import type { Signal } from './line-signals.ts';
import type { FreeRow } from './packed-signals.ts';
import { placeLines } from './place-lines.ts';
import { type RunStory, readRun, stepAt } from './run-end.ts';
import { headsTrace, inSameReport } from './same-report.ts';
import { type ChunkLane, laneOf, type ScannedLog, scanLog } from './scan-log.ts';
import { seenInLog } from './seen-in-log.ts';
import { type Told, tellStory } from './tell-story.ts';
import { weighBySeen } from './weigh-by-seen.ts';

export interface DiagnoseOptions {
  readonly signal?: AbortSignal;
  /** Bytes of the input taken so far, and lines. Called every few megabytes. */
  readonly onProgress?: (bytesDone: number, linesDone: number) => void;
  /** A record's first hit, while the log is still being read: a promise of what may come, not yet a diagnosis. */
  readonly onFirstHit?: (id: string, line: number) => void;
  /** What a person chose instead of the encoding that was guessed. */
  readonly encoding?: Encoding | null;
  /** Has the log scanned elsewhere; in this thread by default. */
  readonly lane?: ChunkLane;
  /** Keeps text that cannot be read again from the input; in memory by default. */
  readonly keep?: (bytes: Uint8Array) => KeptBytes;
  /** Rows of findings that are done with; left to the collector by default. */
  readonly free?: FreeRow;
  /** Used the first time a catalogue is seen. */
  readonly makeMatcher?: (patterns: readonly Pattern[]) => LineMatcher | Promise<LineMatcher>;
}

export interface DiagnosedLog {
  readonly report: DiagnosisReport;
  readonly log: ResidentLog;
}

/** How sure a failing stretch has to look, by what the log says of its end, before it is shown without a record. */
const LEAST_STRENGTH = { failed: 25, unclear: 60, succeeded: 84 } as const;
const MAX_DIAGNOSES = 20;
const MAX_UNKNOWN = 5;
const MAX_OF_A_RULE = 2;

/** Whether a terminal cut the lines shows in so many of them; longer logs than the second figure come from no screen. */
const WRAP_SAMPLE_LINES = 2000;
const MOST_WRAPPED_LINES = 100_000;

/** @throws BundleError when the catalogue cannot be read; the signal's reason when aborted. Any input is an answer. */
export async function diagnoseLog(
  input: LogInput,
  catalogue: DiagnosisCatalogue,
  options: DiagnoseOptions = {},
): Promise<DiagnosedLog> {
  const given = await diagnoseLines(input, catalogue, options);
  const { log, report } = given;
  if (report.binary || log.lines > MOST_WRAPPED_LINES || !unwrapLines(log.raw(1, WRAP_SAMPLE_LINES))) return given;
  const unwrapped = unwrapLines(log.raw(1, log.lines));
  if (!unwrapped) return given;
  // What a terminal cut is diagnosed as it was before, and shown as it was given.
  const bytes = new TextEncoder().encode(`${unwrapped.lines.join('\n')}\n`);
  const { signal } = options;
  const whole = await diagnoseLines({ source: input.source, bytes }, catalogue, signal ? { signal } : {});
  return { log, report: { ...report, ...placeLines(whole.report, unwrapped.starts) } };
}

async function diagnoseLines(
  input: LogInput,
  catalogue: DiagnosisCatalogue,
  options: DiagnoseOptions,
): Promise<DiagnosedLog> {
  const began = performance.now();
  const knowledge = await knowledgeOf(catalogue, options.makeMatcher);
  const lane = options.lane ?? laneOf(await knowledge.scanner(), input);
  const scan = await scanLog(input, lane, {
    signal: options.signal,
    encoding: options.encoding,
    onProgress: options.onProgress,
    keep: options.keep,
    free: options.free,
    onFirstHit: (pattern, line) => {
      const { owner, kind } = knowledge.patterns[pattern] as Pattern;
      if (kind !== 'version') options.onFirstHit?.(owner, line);
    },
  });
  const { read, log, signals } = scan;
  const run = readRun(signals);
  const binary = read.encoding.binary;
  const regions = binary ? [] : findRegions(log, signals, run);
  const candidates = collectCandidates(scan, knowledge, run, regions);
  const records = await recordsOf(
    knowledge,
    candidates.map(({ id }) => id),
    options.signal,
  );
  const genericIds = new Set(
    [...records.values()].filter(({ rootCauseType }) => rootCauseType === 'generic').map(({ id }) => id),
  );
  const seen = binary ? [] : seenInLog(log);
  weighBySeen(candidates, seen);
  const story = tellStory(candidates, knowledge, genericIds, regions, log);
  const typed = typedCommands(signals);
  const diagnoses = story
    .slice(0, MAX_DIAGNOSES)
    .map((told) => diagnosisOf(told, records.get(told.id), knowledge, scan, seen, typed));
  const least = LEAST_STRENGTH[run.end.outcome];
  const worthShowing = regions.filter(({ strength }) => strength >= least);
  const unknown = varied(unexplained(worthShowing, story, run, knowledge, log)).slice(0, MAX_UNKNOWN);
  const told = story[0];
  const weight = told ? weightOf(told, regions, signals) : 0;
  const report: DiagnosisReport = {
    source: input.source,
    lines: read.lines,
    bytes: read.bytes,
    elapsedMs: Math.round(performance.now() - began),
    diagnoses,
    unknown,
    first: firstOf(diagnoses, unknown, weight),
    skipped: { ...read.skipped },
    leftOut: (lane.leftOut ?? []).flatMap((number) => {
      const pattern = knowledge.patterns[number];
      return pattern ? [{ id: pattern.owner, source: pattern.source }] : [];
    }),
    end: run.end,
    seen,
    encoding: { encoding: read.encoding.encoding, certainty: read.encoding.certainty },
    wrappers: [...read.wrappers].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    files: read.files,
    binary,
  };
  return { report, log };
}

async function recordsOf(
  knowledge: Knowledge,
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ErrorRecord>> {
  const records = await Promise.all(ids.map((id) => knowledge.catalogue.record(id, signal)));
  return new Map(records.flatMap((record) => (record ? [[record.id, record] as const] : [])));
}

function diagnosisOf(
  told: Told,
  record: ErrorRecord | undefined,
  knowledge: Knowledge,
  scan: ScannedLog,
  seen: readonly Seen[],
  typed: readonly TypedCommand[],
): Diagnosis {
  const row = knowledge.catalogue.row(told.id);
  return {
    id: told.id,
    signature: row?.signature ?? { en: told.id, zh: null },
    aliases: row?.aliases ?? [],
    errorCode: row?.errorCode ?? null,
    role: told.role,
    score: Math.round(told.score * 1000) / 1000,
    line: told.line,
    endLine: told.endLine,
    text: told.text.slice(0, MAX_TEXT),
    occurrences: told.occurrences,
    occurrenceLines: told.lines.slice(0, 100).map(({ line }) => line),
    causedBy: told.causedBy,
    version: record ? versionFor(record, knowledge.patterns, scan.hits, seen, scan.log, told.line) : null,
    reasons: told.reasons,
    match: told.match,
    captures: told.captures,
    competing: told.competing,
    workarounds: record ? workaroundsFor(record, told.captures, typed) : [],
    triedDeadEnds: record ? triedDeadEnds(record, typed, told.line) : [],
  };
}

/** 0 to 100: how clearly the line that a record stands on speaks of what broke, whoever explains it. */
function weightOf(told: Told, regions: readonly Region[], signals: readonly Signal[]): number {
  const explained = regions.filter((region) => explains(told, region)).map(({ strength }) => strength);
  const own = signals.filter(({ line }) => line >= told.line && line <= told.endLine).map(({ rule }) => rule.strength);
  if (told.repeats) return REPEATED_WEIGHT;
  if (explained.length + own.length > 0) return Math.max(...explained, ...own);
  // Words that no rule knows belong to the message shortly before them.
  const isDetail = regions.some(({ line }) => line <= told.line && told.line - line <= DETAIL_LINES);
  return isDetail ? 100 : SILENT_WEIGHT;
}

/** Of a line that no rule takes for a failure's: a record's own words still count for something. */
const SILENT_WEIGHT = 70;
/** Of a line that only says that something failed. */
const REPEATED_WEIGHT = 34;
const DETAIL_LINES = 20;
/** By so much must an unexplained message be clearer than the line a record stands on to be told before it. */
const CLEARER = 24;
/** What stands before it may be what it follows from, even when it is worded less clearly. */
const CLEARER_BEFORE = -4;

/**
 * A record that broke first leads; one that only followed, or only stands by, does not lead before a clear failure, nor does
 * one that stands on a closing remark ("all warnings being treated as errors") before the message it remarks on.
 */
function firstOf(
  diagnoses: readonly Diagnosis[],
  unknown: readonly UnknownRegion[],
  weight: number,
): DiagnosisReport['first'] {
  const [named] = diagnoses;
  const [unnamed] = unknown;
  if (!named) return unnamed ? 'unknown' : null;
  if (!unnamed || unnamed.score < 0.6) return 'diagnosis';
  if (unnamed.score * 100 >= weight + (unnamed.endLine < named.line ? CLEARER_BEFORE : CLEARER)) return 'unknown';
  return named.role === 'root' && !(named.score < 0.5 && unnamed.score >= 0.8) ? 'diagnosis' : 'unknown';
}

/** A record explains a region when it stands on its message; one that only repeats that something failed explains a count. */
function explains({ lines, repeats }: Told, region: Region): boolean {
  if (repeats && region.strength >= 60) return false;
  return lines.some(
    ({ line, endLine }) => line <= region.line + (region.isTest ? 4 : 1) && endLine >= region.startLine,
  );
}

/** Regions on which no diagnosis stands; a count of what failed belongs to the failures of its step that are clearer. */
function unexplained(
  regions: readonly Region[],
  story: readonly Told[],
  { failedSteps }: RunStory,
  knowledge: Knowledge,
  log: ResidentLog,
): UnknownRegion[] {
  const clear = [...regions.filter(({ isRepetition }) => !isRepetition), ...story.filter(({ repeats }) => !repeats)];
  const clearIn = new Set(clear.map(({ line }) => stepAt(failedSteps, line)));
  return regions
    .filter(
      (region) =>
        !story.some(
          (told) => explains(told, region) || inSameReport(told, region, log) || headsTrace(region, told, log),
        ),
    )
    .filter(({ isRepetition, line }) => !isRepetition || !clearIn.has(stepAt(failedSteps, line)))
    .map(({ line, endLine, startLine, text, strength, rule }) => ({
      line,
      endLine,
      startLine,
      text: text.slice(0, MAX_TEXT),
      score: Math.round(strength) / 100,
      rule,
      similar: knowledge.similar.of(text),
    }));
}

/** Many messages of one kind make room for other kinds: at most two of each before the rest. */
function varied(regions: readonly UnknownRegion[]): UnknownRegion[] {
  const counts = new Map<string, number>();
  const rest: UnknownRegion[] = [];
  const first = regions.filter((region) => {
    const count = counts.get(region.rule) ?? 0;
    counts.set(region.rule, count + 1);
    if (count >= MAX_OF_A_RULE) rest.push(region);
    return count < MAX_OF_A_RULE;
  });
  return [...first, ...rest];
}
