/**
 * Which lines of a log speak of failing, and what they say.
 *
 * Invariant: what a line says depends on nothing but the line. Cost: one expression a rule that is tried.
 */
import type { Marker } from '../log/wrappers.ts';
import type { FailureRule } from './failure-rule.ts';
import { ALL_RULES } from './failure-rules/all-rules.ts';
import { alternativesOf, RuleSet } from './rule-set.ts';

export interface Signal {
  readonly line: number;
  readonly rule: FailureRule;
  readonly marker: Marker | null;
  /** Cleaned line, cut. */
  readonly text: string;
  /** For exits: the code, where one is said. */
  readonly code: number | null;
}

/** What stands behind so many characters of a line does not count. */
export const LOOKED_AT_UNITS = 2000;

export const STEP: FailureRule = { name: 'ci.step', kind: 'step', strength: 0, pattern: /^/ };
export const ANNOTATION: FailureRule = { name: 'ci.annotation', kind: 'cause', strength: 66, pattern: /^/ };
export const LEVEL: FailureRule = { name: 'log.level', kind: 'cause', strength: 52, pattern: /^/ };

/** npm repeats what a script printed behind its own tag. */
const TAGGED = /^npm (?:ERR!|error) /;
const passed = new Map<FailureRule, FailureRule>();

/** An exit whose code is 0. The same rule gives the same object. */
export function passedRule(exit: FailureRule): FailureRule {
  let rule = passed.get(exit);
  if (!rule) {
    rule = { ...exit, kind: 'passed', strength: 20 };
    passed.set(exit, rule);
  }
  return rule;
}

/**
 * Every rule there is, in the order in which they speak for a line: an exit always does, then the strongest that fits. Of
 * rules as strong as each other those that name words go first, then those that know how the line begins.
 */
export const RULES = new RuleSet(
  ALL_RULES.map((rule, at) => ({ rule, at }))
    .sort((a, b) => precedence(b.rule) - precedence(a.rule) || vagueness(a.rule) - vagueness(b.rule) || a.at - b.at)
    .map(({ rule }) => rule),
);

function vagueness({ needs, pattern }: FailureRule): number {
  if (needs) return 0;
  return alternativesOf(pattern.source).some((source) => source.startsWith('^')) ? 1 : 2;
}

/** All that lines are searched for: the rules, in their order, and the tag. */
export const LOOKED_FOR: readonly Pick<FailureRule, 'pattern'>[] = [...RULES.rules, { pattern: TAGGED }];
/** The tag's position in it. */
export const TAG = RULES.rules.length;

export function afterTag(text: string): string {
  return text.replace(TAGGED, '');
}

/** What a line may fit, by position in `RULES`; `null` when all must be tried. */
export interface Suspicion {
  readonly rules: readonly number[] | null;
  /** The same of what stands behind npm's tag. */
  readonly inner: readonly number[] | null;
}

const ANY: Suspicion = { rules: null, inner: null };

/** The title of a step that a runner prints. */
export function stepSignal(line: number, text: string, marker: Marker): Signal {
  return { line, rule: STEP, marker, text: text.slice(0, 200), code: null };
}

/** A line that its runner or logger marked speaks of failing, whatever its words. */
export function isMarked(marker: Marker | null, level: string | null): boolean {
  return marker === 'error' || level === 'error' || level === 'fatal';
}

/** What one cleaned line says; `null` when nothing. */
export function signalOf(
  line: number,
  whole: string,
  marker: Marker | null,
  level: string | null,
  { rules, inner }: Suspicion = ANY,
): Signal | null {
  const text = whole.length > LOOKED_AT_UNITS ? whole.slice(0, LOOKED_AT_UNITS) : whole;
  const first = RULES.first(text, rules ?? undefined);
  let best = first?.rule ?? null;
  const said = best?.kind === 'exit' ? first?.match[1] : undefined;
  const code = said === undefined ? null : Number(said);
  const tagged = TAGGED.exec(text);
  if (tagged) {
    const repeated = RULES.first(text.slice(tagged[0].length), inner ?? undefined)?.rule;
    if (repeated?.kind === 'cause' && (!best || repeated.strength > best.strength)) best = repeated;
  }
  if (marker === 'error' && (!best || (best.kind === 'cause' && best.strength < ANNOTATION.strength)))
    best = ANNOTATION;
  else if (!best && (level === 'error' || level === 'fatal')) best = LEVEL;
  if (best?.kind === 'exit' && code === 0)
    return { line, rule: passedRule(best), marker, text: text.slice(0, 200), code };
  return best ? { line, rule: best, marker, text: text.slice(0, 400), code } : null;
}

/** A tool's own count or repetition is told apart before anybody's "error:" is, though it says less of what broke. */
function precedence({ kind, strength }: FailureRule): number {
  if (kind === 'exit') return 1000;
  return kind === 'summary' && strength >= 30 ? Math.max(strength, 62) : strength;
}
