/**
 * Which lines of a log speak of failing: every line is looked over once by a cheap filter, the few that pass by the rules.
 *
 * Invariants: signals are in order of line; of a log full of them the first and the last `KEPT` of each kind are kept, so
 * that memory is bounded. Cost: one linear expression a line, the rules on perhaps one in twenty.
 */
import type { CleanLine } from '../log/clean-line.ts';
import type { Marker } from '../log/wrappers.ts';
import type { FailureRule } from './failure-rule.ts';
import { ALL_RULES } from './failure-rules/all-rules.ts';
import { RuleSet } from './rule-set.ts';

export interface Signal {
  readonly line: number;
  readonly rule: FailureRule;
  readonly marker: Marker | null;
  /** Cleaned line, cut. */
  readonly text: string;
  /** For exits: the code, where one is said. */
  readonly code: number | null;
}

const KEPT = 3000;
const LOOKED_AT_UNITS = 2000;

export class SignalCollector {
  readonly signals: Signal[] = [];
  readonly #tail: Signal[] = [];
  /** Of each rule with a long tail only these counts matter. */
  dropped = 0;

  look(line: number, { text, marker, lines, level }: CleanLine): void {
    if (marker === 'group' || marker === 'command') {
      this.#put({ line, rule: STEP_RULE, marker, text: text.slice(0, 200), code: null });
      return;
    }
    if (marker === 'debug') return;
    for (const candidate of lines) this.#lookAt(line, candidate, marker, level);
  }

  all(): readonly Signal[] {
    return [...this.signals, ...this.#tail];
  }

  #lookAt(line: number, whole: string, marker: Marker | null, level: string | null): void {
    const text = whole.length > LOOKED_AT_UNITS ? whole.slice(0, LOOKED_AT_UNITS) : whole;
    if (marker !== 'error' && level !== 'error' && level !== 'fatal' && !RULES.mayFit(text)) return;
    const signal = signalOf(line, text, marker, level);
    if (signal) this.#put(signal);
  }

  #put(signal: Signal): void {
    if (this.signals.length < KEPT) {
      this.signals.push(signal);
      return;
    }
    this.#tail.push(signal);
    if (this.#tail.length > KEPT * 2) this.dropped += this.#tail.splice(0, KEPT).length;
  }
}

const STEP_RULE: FailureRule = { name: 'ci.step', kind: 'step', strength: 0, pattern: /^/ };
const ANNOTATION: FailureRule = { name: 'ci.annotation', kind: 'cause', strength: 66, pattern: /^/ };
const LEVEL: FailureRule = { name: 'log.level', kind: 'cause', strength: 52, pattern: /^/ };

const TAGGED = /^npm (?:ERR!|error) /;
const RULES = new RuleSet(ALL_RULES);

/** What one cleaned line says; `null` when nothing. */
export function signalOf(line: number, text: string, marker: Marker | null, level: string | null): Signal | null {
  let best: FailureRule | null = null;
  let code: number | null = null;
  for (const { rule, match } of RULES.fitting(text)) {
    // The strongest that fits speaks for the line, but an exit always does.
    if (best && rankOf(rule) <= rankOf(best) && rule.kind !== 'exit') continue;
    best = rule;
    if (rule.kind === 'exit') {
      code = match[1] === undefined ? null : Number(match[1]);
      break;
    }
  }
  const tagged = TAGGED.exec(text);
  if (tagged) {
    // npm repeats what a script printed behind its own tag.
    const inner = signalOf(line, text.slice(tagged[0].length), null, null);
    if (inner?.rule.kind === 'cause' && (!best || inner.rule.strength > best.strength)) best = inner.rule;
  }
  if (marker === 'error' && (!best || (best.kind === 'cause' && best.strength < ANNOTATION.strength)))
    best = ANNOTATION;
  else if (!best && (level === 'error' || level === 'fatal')) best = LEVEL;
  if (best?.kind === 'exit' && code === 0)
    return { line, rule: { ...best, kind: 'passed', strength: 20 }, marker, text: text.slice(0, 200), code };
  return best ? { line, rule: best, marker, text: text.slice(0, 400), code } : null;
}

/** A tool's own count or repetition is told apart before anybody's "error:" is, though it says less of what broke. */
function rankOf({ kind, strength }: FailureRule): number {
  return kind === 'summary' && strength >= 30 ? Math.max(strength, 61) : strength;
}
