/** Signals as they cross the border between threads: rules by number, since a copy of a rule would be another rule. */

import type { FailureRule } from './failure-rule.ts';
import { ALL_RULES } from './failure-rules/all-rules.ts';
import { ANNOTATION, LEVEL, passedRule, type Signal, STEP } from './line-signals.ts';

export interface PackedSignal extends Omit<Signal, 'rule'> {
  readonly rule: number;
}

const RULES: readonly FailureRule[] = [STEP, ANNOTATION, LEVEL, ...ALL_RULES, ...ALL_RULES.map(passedRule)];
const NUMBERS = new Map(RULES.map((rule, number) => [rule, number]));

export function packSignal(signal: Signal): PackedSignal {
  const rule = NUMBERS.get(signal.rule);
  if (rule === undefined) throw new Error(`the rule ${signal.rule.name} has no number`);
  return { ...signal, rule };
}

export function unpackSignal(signal: PackedSignal): Signal {
  const rule = RULES[signal.rule];
  if (!rule) throw new Error(`there is no rule ${signal.rule}`);
  return { ...signal, rule };
}
