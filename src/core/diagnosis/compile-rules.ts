/** All rules into what `signal-filter.ts` looks for. Build time: some seconds, most of them for patterns written out. */
import { compileTables } from '../match/compile-tables.ts';
import type { Pattern } from '../match/pattern.ts';
import type { FailureRule } from './failure-rule.ts';
import type { Beginning } from './line-beginning.ts';
import { beginningOf } from './rule-beginning.ts';
import { rulePattern } from './rule-patterns.ts';

/** An alternative of a rule that the matcher cannot look for. */
export interface ApartAlternative extends Beginning {
  readonly rule: number;
  /** Whatever its case. */
  readonly source: string;
}

export interface RuleTables {
  /** The matcher's, over patterns of which each stands for a rule. */
  readonly tables: Uint8Array;
  /** Pattern → position of its rule; never falling. */
  readonly ruleOf: readonly number[];
  readonly apart: readonly ApartAlternative[];
}

export function compileRules(rules: readonly Pick<FailureRule, 'pattern'>[]): RuleTables {
  const patterns: Pattern[] = [];
  const ruleOf: number[] = [];
  const apart: ApartAlternative[] = [];
  for (const [rule, { pattern }] of rules.entries()) {
    const found = rulePattern(pattern.source);
    for (const source of found.alternatives) {
      patterns.push({ owner: '', kind: 'regex', source });
      ruleOf.push(rule);
    }
    for (const source of found.apart) apart.push({ rule, source, ...beginningOf(source) });
  }
  return { tables: compileTables(patterns), ruleOf, apart };
}
