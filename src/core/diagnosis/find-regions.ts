/**
 * From signals to failing regions: the stretches of the log that look like what broke, best first, whoever printed them.
 *
 * A region's `line` is the most telling one (the exception's message, the first compiler error), not its frame. Regions do
 * not overlap. Cost: linear in the signals, plus a look at some lines around the best of them.
 */
import type { ResidentLog } from '../log/resident-log.ts';
import type { FailureRule } from './failure-rule.ts';
import { TEST_RULES } from './failure-rules/all-rules.ts';
import { isCaptured, isIgnored } from './line-context.ts';
import type { Signal } from './line-signals.ts';
import { type FailedStep, type RunStory, stepAt } from './run-end.ts';

export interface Region {
  readonly startLine: number;
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  /** 0 to 100. */
  readonly strength: number;
  readonly rule: string;
  /** A test that failed, as its runner reports it. */
  readonly isTest: boolean;
  /** It only counts or repeats what failed: "2 failed, 3 passed". */
  readonly isRepetition: boolean;
}

const WORKED_OUT = 40;
const MAX_REGIONS = 12;
const MAX_TAIL = 40;

export function findRegions(log: ResidentLog, signals: readonly Signal[], run: RunStory): Region[] {
  if (run.surelyPassed) return [];
  const testsFailed = failedTestSteps(signals, run);
  const verdicts = signals.filter(({ rule }) => rule.kind === 'passed' && TEST_RULES.includes(rule));
  const candidates = signals
    .filter(
      ({ rule }) =>
        rule.kind === 'cause' || rule.kind === 'header' || rule.kind === 'summary' || rule.tells !== undefined,
    )
    .map((signal) => ({ signal, worth: worthOf(signal, run, log.lines, testsFailed, verdicts) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || a.signal.line - b.signal.line);
  const byLine = new Map(signals.map((signal) => [signal.line, signal]));
  const regions: Region[] = [];
  for (const { signal, worth } of candidates.slice(0, WORKED_OUT)) {
    if (regions.length >= MAX_REGIONS) break;
    if (regions.some(({ startLine, endLine }) => signal.line >= startLine && signal.line <= endLine)) continue;
    if (isCaptured(log, signal.line) || isIgnored(log, signal.line)) continue;
    const region = regionOf(log, signal, worth, byLine);
    if (!region) continue;
    if (!regions.some((other) => region.line >= other.startLine && region.line <= other.endLine)) regions.push(region);
  }
  // A suite or a build that went well: what stands before its verdict did no harm.
  const from = run.end.outcome === 'succeeded' ? (run.end.line ?? 0) : 0;
  const strong = regions.filter(({ strength, line }) => strength >= 25 && line > from);
  if (!strong.some(({ strength }) => strength >= 60)) strong.push(...besideRepetition(log, signals, run));
  if (strong.length === 0 && run.failedSteps.length > 0) return lastActivity(log, run);
  return strong.sort((a, b) => b.strength - a.strength || a.line - b.line);
}

const RETRIED =
  /\b(?:retry|retrying|retries|attempt \d+|trying again|will try|ignored|ignoring|continuing|falling back|fallback|skipping|non-fatal|allowed to fail|optional)\b/i;
const WARNING =
  /^(?:\S{1,80}: )?(?:\[?(?:warn(?:ing)?|WARN(?:ING)?|警告)\]?[:： ]|npm (?:WARN|warn)|W: |warning\b|\(node:\d+\))/;
const AFTER_FAILURE = /codecov|coveralls|cache|artifact|after_(?:failure|script)|slack|notification|telemetry/i;

/** 0 to 100: how likely this line is what a reader looks for. */
function worthOf(
  signal: Signal,
  run: RunStory,
  lines: number,
  testsFailed: ReadonlySet<FailedStep | null>,
  verdicts: readonly Signal[],
): number {
  const { rule, text, line } = signal;
  let worth = rule.tells ?? rule.strength;
  if (rule.kind === 'summary') worth = Math.min(worth, rule.strength >= 60 ? rule.strength : 48);
  const step = stepAt(run.failedSteps, line);
  // Where a test runner counted failures, its own failed cases come before what else was printed on the way.
  if (testsFailed.has(step) && TEST_RULES.includes(rule) && rule.kind !== 'summary') worth += 4;
  if (run.failedSteps.length > 0) {
    if (!step) worth -= 34;
    // The first step that failed is the one that matters; later ones run on broken ground.
    else if (step !== run.failedSteps[0]) worth -= 4;
  }
  // What was printed before a suite's passing verdict was printed by what passed.
  if (
    !TEST_RULES.includes(rule) &&
    verdicts.some((passed) => passed.line > line && stepAt(run.failedSteps, passed.line) === step)
  )
    worth -= 12;
  if (!rule.warns && WARNING.test(text)) worth -= 40;
  // A count names what was ignored, too.
  if (rule.kind !== 'summary' && RETRIED.test(text)) worth -= 24;
  if (AFTER_FAILURE.test(text) && rule.strength < 80) worth -= 15;
  if (signal.marker === 'error' && rule.kind === 'cause') worth += 4;
  const from = step ? step.from : 1;
  const span = Math.max(1, (step ? step.to : lines) - from + 1);
  const position = Math.min(1, Math.max(0, (line - from + 1) / span));
  // A vague message is the likelier the closer it stands to the exit; of clear ones the first counts.
  if (rule.strength < 66) worth += 10 * position;
  else worth += 2 * (1 - position);
  return worth;
}

/** Steps in which a test runner counted failures; `null` stands for a log without steps. */
function failedTestSteps(signals: readonly Signal[], run: RunStory): ReadonlySet<FailedStep | null> {
  const counted = signals.filter(({ rule }) => rule.kind === 'summary' && TEST_RULES.includes(rule));
  return new Set(counted.map(({ line }) => stepAt(run.failedSteps, line)));
}

function regionOf(log: ResidentLog, signal: Signal, worth: number, byLine: ReadonlyMap<number, Signal>): Region | null {
  const { line, rule } = signal;
  let key = line;
  let startLine = line;
  if (rule.key) {
    const found = keyLineAfter(log, line, rule.key);
    // A title without a message below it announces no failure: test runners title what passed, too.
    if (found === null && rule.kind === 'header') return null;
    key = found ?? line;
  } else if (rule.name === 'java.cause' || rule.name === 'java.exception') startLine = traceStart(log, line);
  const endLine = endOf(log, key, rule, byLine);
  const text = log.text(key);
  return {
    startLine: Math.min(startLine, key),
    line: key,
    endLine,
    text: text.slice(0, 600),
    strength: Math.min(100, worth),
    rule: rule.name,
    isTest: TEST_RULES.includes(rule),
    isRepetition: rule.kind === 'summary' && rule.strength < 60,
  };
}

function keyLineAfter(log: ResidentLog, line: number, key: NonNullable<FailureRule['key']>): number | null {
  const lines = log.clean(line + 1, line + key.within);
  for (const pattern of key.or ? [key.pattern, key.or] : [key.pattern]) {
    const at = lines.findIndex(({ text }) => pattern.test(text));
    if (at >= 0) return line + 1 + at;
  }
  return null;
}

const FRAME = /^\s+(?:at |in |from |File "|\.\.\. \d+ more|#\d+ )|^Caused by: |^\s*\^|^\s*\d* ?\|/;

function traceStart(log: ResidentLog, line: number): number {
  const before = log.clean(Math.max(1, line - 60), line - 1);
  let start = line;
  for (let at = before.length - 1; at >= 0; at--) {
    const text = (before[at] as { text: string }).text;
    if (FRAME.test(text)) start = line - (before.length - at);
    else {
      if (start < line || /(?:Exception|Error)\b/.test(text)) start = line - (before.length - at);
      break;
    }
  }
  return start;
}

/** The region goes on over frames, carets, indented detail, and further messages of the same kind close by. */
function endOf(log: ResidentLog, key: number, rule: FailureRule, byLine: ReadonlyMap<number, Signal>): number {
  const after = log.clean(key + 1, key + MAX_TAIL);
  let end = key;
  let blanks = 0;
  for (let at = 0; at < after.length; at++) {
    const { text } = after[at] as { text: string };
    const line = key + 1 + at;
    const signal = byLine.get(line);
    if (signal && (signal.rule.kind !== 'cause' || isOther(signal.rule, rule))) break;
    if (text.trim() === '') {
      if (++blanks > 1) break;
      continue;
    }
    if (
      /^\s/.test(text) ||
      FRAME.test(text) ||
      signal?.rule.name === rule.name ||
      (signal?.rule.kind === 'cause' && blanks === 0)
    ) {
      end = line;
      blanks = 0;
    } else if (line - end > 2 || blanks > 0) break;
  }
  return end;
}

function tellingWeight(text: string): number {
  return (
    (PLACE.test(text) ? 2 : 0) +
    (COMPLAINT.test(text) ? 2 : 0) -
    (COUNT.test(text) ? 1 : 0) -
    (/^[$>+] /.test(text) ? 3 : 0)
  );
}

/** Another tool's clear message begins a region of its own. */
function isOther(next: FailureRule, own: FailureRule): boolean {
  return next.strength >= 66 && familyOf(next) !== familyOf(own);
}

function familyOf({ name }: FailureRule): string {
  return name.slice(0, name.indexOf('.') >>> 0);
}

const TOOL_MESSAGE = /^(?!(?:g?make|ninja|npm|yarn)\b)[\w./+-]{2,60}: (?!\*\*\*|Entering|Leaving)\S.{5,}/;

/** A task runner says that a command failed, in words no rule knows: what the command printed stands right beside it. */
function besideRepetition(log: ResidentLog, signals: readonly Signal[], run: RunStory): Region[] {
  const repeated = signals.find(
    ({ rule, line }) =>
      /^(?:make\.(?:error|recipe)|ninja|scons)/.test(rule.name) &&
      (run.failedSteps.length === 0 || stepAt(run.failedSteps, line) !== null),
  );
  if (!repeated) return [];
  const from = Math.max(1, repeated.line - 8);
  const lines = log.clean(from, repeated.line + 4).map(({ text }, at) => ({ text, line: from + at }));
  const messages = lines.filter(({ text }) => TOOL_MESSAGE.test(text) && !WARNING.test(text) && !RETRIED.test(text));
  const message = messages.filter(({ line }) => line < repeated.line).pop() ?? messages[0];
  if (!message) return [];
  const { line, text } = message;
  return [
    {
      startLine: line,
      line,
      endLine: line,
      text: text.slice(0, 600),
      strength: 62,
      rule: 'beside.repetition',
      isTest: false,
      isRepetition: false,
    },
  ];
}

/** Lines that a runner itself prints around a command's own. */
const RUNNER_LINE = /^(?:section_(?:start|end):|travis_(?:fold|time):|\s*$)/;
const PLACE = /[\w/-]\.\w{1,5}\b|[\w)]:\d+\b|\bline \d+/;
const COMPLAINT =
  /\b(?:not|no|lacks?|missing|without|bad|wrong|invalid|unexpected|expected|undefined|unknown|mismatch|clash|conflict|violat\w+|exceed\w*|den(?:y|ied)|refused|error|fail\w*|abort\w*|gave up|problem|cannot|can't)\b/i;
const COUNT = /^\W*\d+ \w+|\b\d+ (?:problems?|issues?|errors?|files?|warnings?)\b/;
const LAST_LINES = 12;

/** Nothing says why: what was printed last before the exit is at least where to look, above all where it names a place. */
function lastActivity(log: ResidentLog, run: RunStory): Region[] {
  const step = run.failedSteps[0];
  if (!step) return [];
  const lines = log
    .clean(step.from, step.to - 1)
    .slice(-60)
    .map(({ text }, at, all) => ({ text, line: step.to - all.length + at }));
  // A command of several lines is quoted whole before its exit.
  const quoted = step.exit.text.startsWith('The command')
    ? -1
    : lines.findLastIndex(({ text }) => text.startsWith('The command "'));
  const last = (quoted < 0 ? lines : lines.slice(0, quoted))
    .filter(({ text }) => !RUNNER_LINE.test(text))
    .slice(-LAST_LINES);
  const weighed = last.map((each, at) => ({ ...each, weight: tellingWeight(each.text) + at / LAST_LINES }));
  const [best] = [...weighed].sort((a, b) => b.weight - a.weight);
  const end = last[last.length - 1];
  const places = [best, end].filter(
    (each, at, all) => each && all.findIndex((other) => other?.line === each.line) === at,
  );
  if (places.length > 0)
    return places.map((each, at) => ({
      startLine: each?.line ?? 1,
      line: each?.line ?? 1,
      endLine: at === 0 ? step.to : (each?.line ?? 1),
      text: (each?.text ?? '').slice(0, 600),
      strength: 30 - at,
      rule: 'last.activity',
      isTest: false,
      isRepetition: false,
    }));
  return [
    {
      startLine: step.to,
      line: step.to,
      endLine: step.to,
      text: step.exit.text,
      strength: 25,
      rule: step.exit.rule.name,
      isTest: false,
      isRepetition: false,
    },
  ];
}
