/**
 * Hits to candidates: one a record, with the place that shows it best, how specific the matched words are, and how much the
 * log's own course speaks for it. What a log's outcome rules out is left out here: right or silent.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import { isJoined, matchOnLine } from '../match/match-on-line.ts';
import { MAX_JOINED_LINES } from '../match/pattern.ts';
import type { MatchedSpan, Reason } from './diagnosis.ts';
import { TEST_RULES } from './failure-rules/all-rules.ts';
import type { Region } from './find-regions.ts';
import type { Knowledge } from './knowledge.ts';
import {
  isCaptured,
  isCaughtAndLogged,
  isHandled,
  isIgnored,
  isMentioned,
  isPassedTest,
  isQuotedSource,
} from './line-context.ts';
import type { Signal } from './line-signals.ts';
import { type RunStory, stepAt } from './run-end.ts';
import type { HitPlace, ScannedLog } from './scan-log.ts';

export interface Candidate {
  readonly id: string;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly lines: readonly { line: number; endLine: number }[];
  readonly occurrences: number;
  readonly match: MatchedSpan;
  readonly captures: Readonly<Record<string, string>>;
  /** Letters of the matched words that the pattern itself names. */
  readonly ownLetters: number;
  /** 0 to 1. */
  score: number;
  readonly reasons: Reason[];
  /** The line only repeats that something failed before it. */
  readonly repeats: boolean;
  /** Stands beside what failed: in a failing test's run, but in no failure that the runner reports. */
  readonly beside: boolean;
  /** Whether its line begins a message, as far as the rules of failing lines know; otherwise it explains another. */
  readonly ownMessage: boolean;
}

const LOOKED_AT = 12;
/** By so much a later place must be better. */
const BETTER = 0.02;
const BESIDE_WEIGHT = 0.6;
/** Lines of a failed test's report below its title. */
const REPORTED_LINES = 6;

export function collectCandidates(
  scan: ScannedLog,
  knowledge: Knowledge,
  run: RunStory,
  regions: readonly Region[],
): Candidate[] {
  if (run.surelyPassed || scan.read.encoding.binary) return [];
  const bySignal = new Map(scan.signals.map((signal) => [signal.line, signal]));
  const failedTests = scan.signals
    .filter(({ rule }) => rule.kind === 'cause' && rule.strength >= 82 && TEST_RULES.includes(rule))
    .map(({ line }) => line);
  const grouped = new Map<string, HitPlace[]>();
  const counts = new Map<string, number>();
  for (const [pattern, hits] of scan.hits) {
    const { owner, kind } = knowledge.patterns[pattern] as (typeof knowledge.patterns)[number];
    if (kind === 'version') continue;
    const list = grouped.get(owner) ?? [];
    list.push(...hits.lines);
    grouped.set(owner, list);
    counts.set(owner, (counts.get(owner) ?? 0) + hits.count);
  }
  const met = [...grouped].map(([id, places]): Met => {
    places.sort((a, b) => a.line - b.line);
    return { id, unique: places.filter(({ line }, at) => at === 0 || line !== places[at - 1]?.line), best: null };
  });
  findBest(met, (place, places) => weigh(place, scan.log, knowledge, bySignal, run, regions, places));
  const candidates: Candidate[] = [];
  for (const { id, unique, best } of met) {
    if (!best) continue;
    // A suite or a build that went well: what stands before its verdict did no harm, unless it is itself a failed test or a crash.
    const rule = bySignal.get(best.line)?.rule;
    const graver = rule !== undefined && (TEST_RULES.includes(rule) || rule.name.startsWith('crash.'));
    if (run.end.outcome === 'succeeded' && best.line <= (run.end.line ?? 0) && !graver) continue;
    // What a failed test itself reports, be it far from where the words stand best, is not beside the failure.
    const reported =
      best.beside &&
      unique.some(({ line }) => failedTests.some((test) => line >= test && line - test <= REPORTED_LINES));
    candidates.push({
      ...best,
      beside: best.beside && !reported,
      score: reported ? Math.min(1, best.score / BESIDE_WEIGHT) : best.score,
      id,
      lines: unique,
      occurrences: unique.length < counts.get(id)! && unique.length >= 400 ? counts.get(id)! : unique.length,
    });
  }
  return candidates;
}

type Weighed = Omit<Candidate, 'id' | 'lines' | 'occurrences'>;

/** A record that was met, and the place that shows it best. */
interface Met {
  readonly id: string;
  readonly unique: readonly HitPlace[];
  best: Weighed | null;
}

/** In the order of the log, whatever record a place is of: who reads it back and forth reads a large one again and again. */
function findBest(met: readonly Met[], weighed: (place: HitPlace, places: number) => Weighed | null): void {
  const looks = met.flatMap((each) => each.unique.slice(0, LOOKED_AT).map((place) => ({ each, place })));
  looks.sort((a, b) => a.place.line - b.place.line);
  for (const { each, place } of looks) {
    const { best, unique } = each;
    if (best && best.score + BETTER >= 1) continue;
    const found = weighed(place, Math.min(LOOKED_AT, unique.length));
    // Of places as good as each other the first one counts: it is where the trouble began.
    if (found && (!best || found.score > best.score + BETTER)) each.best = found;
  }
}

function weigh(
  { line, endLine, pattern }: HitPlace,
  log: ResidentLog,
  knowledge: Knowledge,
  bySignal: ReadonlyMap<number, Signal>,
  run: RunStory,
  regions: readonly Region[],
  places: number,
): Weighed | null {
  const { source, kind, owner } = knowledge.patterns[pattern] as (typeof knowledge.patterns)[number];
  const found = matchInContext(source, log, line, endLine);
  if (!found) return null;
  const { text, start, end, captures } = found;
  const matched = text.slice(start, end);
  const capturedLetters = Object.values(captures).reduce((sum, value) => sum + value.length, 0);
  const ownLetters = Math.max(4, found.own - capturedLetters);
  const reasons: Reason[] = [{ kind: 'specificWords', words: matched.slice(0, 200) }];
  // 8 letters of the pattern's own say little, 40 say nearly everything.
  let score = Math.min(1, Math.log2(1 + ownLetters) / 5.6);
  let signal: Signal | undefined;
  for (let at = line; at <= endLine && !signal; at++) signal = bySignal.get(at);
  const region = regions.find((each) => endLine >= each.startLine && line <= each.endLine);
  const step = stepAt(run.failedSteps, line);
  if (run.failedSteps.length > 0 && !step) {
    // The runner says which steps failed, and this line stands in none of them.
    return null;
  }
  if (step && run.end.line !== null) reasons.push({ kind: 'inFailedStep', line: step.to, text: step.exit.text });
  const warned =
    (isWarning(signal ? text : headOf(log, line, text)) &&
      !/warn/i.test(knowledge.catalogue.row(owner)?.signature.en ?? '')) ||
    // A crash loop prints the same trace again and again among calm lines; a handled exception seldom does.
    (places === 1 && isCaughtAndLogged(log, line));
  if (warned) {
    // A warning on its own is no diagnosis; beside a failure it may have something to do with it.
    if (run.end.outcome !== 'failed') return null;
    score *= 0.55;
    reasons.push({ kind: 'onlyWarning' });
  } else if (signal) {
    const fatal = /fatal|panic|emerg|crit/i.test(text.slice(0, 120));
    reasons.push({ kind: 'severity', level: fatal ? 'fatal' : 'error' });
    if (signal.rule.kind !== 'summary') score *= signal.rule.strength >= 60 ? 1.05 : 0.92;
    // The message that a header announced.
  } else if (region?.line !== line || region.strength < 60) score *= 0.9;
  const counted =
    signal !== undefined &&
    (signal.rule.kind === 'summary' || signal.rule.kind === 'exit') &&
    signal.rule.strength < 60;
  const repeats = counted || REPEATS.test(text);
  if (repeats) score *= 0.8;
  const captured = isCaptured(log, line);
  // A test runner shows what a test printed; where no run failed, nothing did.
  if (
    (captured && run.end.outcome !== 'failed') ||
    isIgnored(log, endLine, false) ||
    isQuotedSource(text) ||
    isMentioned(text, start) ||
    isPassedTest(text)
  )
    return null;
  if (run.end.outcome !== 'failed' && isHandled(text, start, end)) return null;
  const beside =
    warned ||
    captured ||
    (!region &&
      !repeats &&
      // A panic's or an assertion's message stands on the line after its title.
      !regions.some((each) => line > each.endLine && line <= each.endLine + 2) &&
      regions.some(({ isTest, strength }) => isTest && strength >= 82));
  return {
    line,
    endLine,
    text,
    match: { line, start, end, pattern: kind === 'regexZh' ? 'regexZh' : 'regex' },
    captures,
    ownLetters,
    score: Math.min(1, beside ? score * BESIDE_WEIGHT : score),
    reasons,
    repeats,
    beside,
    ownMessage: signal !== undefined,
  };
}

/** A runner's word that something it ran failed, whatever it was. */
const REPEATS =
  /^(?:> )?Execution failed for task '|^(?:\[ERROR\] )?Failed to execute goal \S+ \(.{0,80}\) on project .{1,80}: (?:Compilation failure|There are test failures|There was an error)|Command failed with exit code|lifecycle script|\bELIFECYCLE\b|current transaction is aborted/;

/** The line that says how grave it is: a message's indented lines speak with the voice of the one that heads them. */
function headOf(log: ResidentLog, line: number, text: string): string {
  const isBoxed = text.startsWith('│');
  if (!isBoxed && !/^(?: {2}|\t)/.test(text)) return text;
  const inside = isBoxed ? /^│/ : /^(?!\S)/;
  const before = log.clean(Math.max(1, line - 12), line - 1);
  const head = before.findLast((above) => !inside.test(above.text))?.text ?? text;
  if (!isBoxed) return head;
  // A box has its word in the upper edge: "╭ Warning ────╮".
  return head.startsWith('╭ ') ? head.slice(2) : text;
}

function isWarning(text: string): boolean {
  // TensorFlow and Abseil say how grave a line is by one letter before its source file.
  if (/^(?:\S+ \S+: )?[IW](?:\d{4} \S+\s+\d+)? (?:tensorflow|external)\/\S+\] /.test(text)) return true;
  return /^(?:\S{1,60}: )?\[?(?:warn(?:ing)?|警告)\b|^npm warn|^CMake (?:Deprecation )?Warning|^\(node:\d+\) |: warning: /i.test(
    text,
  );
}

/** The hit's words and captures: on the line itself, in the messages a structured line holds, or over joined lines. */
function matchInContext(
  source: string,
  log: ResidentLog,
  line: number,
  endLine: number,
): { text: string; start: number; end: number; own: number; captures: Readonly<Record<string, string>> } | null {
  const joins = isJoined(source);
  const clean = log.clean(line, Math.max(endLine, joins ? line + MAX_JOINED_LINES - 1 : line));
  const first = clean[0];
  if (!first) return null;
  if (joins) {
    const joined = clean.map(({ text }) => text).join('\n');
    const match = matchOnLine(source, joined);
    if (match && match.start <= first.text.length) {
      const own = match.end - match.start;
      return {
        text: first.text,
        start: match.start,
        end: Math.min(match.end, first.text.length),
        own,
        captures: match.captures,
      };
    }
  }
  for (const text of first.lines) {
    const match = matchOnLine(source, text);
    if (match) return { text, own: match.end - match.start, ...match };
  }
  return null;
}
