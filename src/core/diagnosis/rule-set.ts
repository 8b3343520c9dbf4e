/**
 * Rules in the order in which they speak for a line. Whoever knows which of them a line may fit (the matcher looks for all of
 * them in all lines at once, see `signal-filter.ts`) has only those tried.
 *
 * Invariant: `first` and `fitting` give the rules whose own pattern fits, in their order. Cost: one expression a rule tried.
 */
import type { FailureRule } from './failure-rule.ts';

export interface FittingRule {
  readonly rule: FailureRule;
  readonly match: RegExpExecArray;
}

export class RuleSet {
  readonly rules: readonly FailureRule[];
  readonly #all: readonly number[];

  constructor(rules: readonly FailureRule[]) {
    this.rules = rules;
    this.#all = rules.map((_, number) => number);
  }

  /**
   * The first of the rules that fits.
   * @param suspects positions of rules, in order; others are not tried. All of them by default, which is slow.
   */
  first(text: string, suspects: readonly number[] = this.#all): FittingRule | null {
    for (const number of suspects) {
      const fitting = this.#fits(number, text);
      if (fitting) return fitting;
    }
    return null;
  }

  /** All that fit, in their order. */
  fitting(text: string): readonly FittingRule[] {
    return this.#all.flatMap((number) => this.#fits(number, text) ?? []);
  }

  #fits(number: number, text: string): FittingRule | null {
    const rule = this.rules[number] as FailureRule;
    const match = rule.pattern.exec(text);
    return match && !rule.except?.test(text) ? { rule, match } : null;
  }
}

/** The alternatives at the top of an expression: `^a(b|c)|d` → `^a(b|c)`, `d`. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  alternatives.push(source.slice(from));
  return alternatives;
}
