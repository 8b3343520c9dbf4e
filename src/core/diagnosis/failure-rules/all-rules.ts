/** Every rule there is. To teach diagnosis a tool, add its lines to the file of its kind and a sample to `rules.test.ts`. */
import type { FailureRule } from '../failure-rule.ts';
import { COMPILED_TEST_RULES } from './compiled-test-rules.ts';
import { COMPILER_RULES } from './compiler-rules.ts';
import { LINT_RULES } from './lint-rules.ts';
import { RUN_RULES } from './run-rules.ts';
import { RUNTIME_RULES } from './runtime-rules.ts';
import { SCRIPT_TEST_RULES } from './script-test-rules.ts';
import { SYSTEM_RULES } from './system-rules.ts';

export const TEST_RULES: readonly FailureRule[] = [...SCRIPT_TEST_RULES, ...COMPILED_TEST_RULES];

export const ALL_RULES: readonly FailureRule[] = [
  ...RUN_RULES,
  ...TEST_RULES,
  ...COMPILER_RULES,
  ...LINT_RULES,
  ...RUNTIME_RULES,
  ...SYSTEM_RULES,
];
