/** The rules, compiled. Builds put them here as data (`vite-plugin-rule-tables.ts`); elsewhere they are compiled when asked for. */
import { compileRules, type RuleTables } from './compile-rules.ts';
import { LOOKED_FOR } from './line-signals.ts';

let compiled: RuleTables | null = null;

export function ruleTables(): RuleTables {
  compiled ??= compileRules(LOOKED_FOR);
  return compiled;
}
