/** Every rule there is. To teach diagnosis a tool, add its lines to the file of its kind and a sample to `rules.test.ts`. */
import type { FailureRule } from '../failure-rule.ts';
import { COMPILER_RULES } from './compiler-rules.ts';
import { FUNCTIONAL_TEST_RULES } from './functional-test-rules.ts';
import { JAVASCRIPT_TEST_RULES } from './javascript-test-rules.ts';
import { JVM_TEST_RULES } from './jvm-test-rules.ts';
import { LINT_RULES } from './lint-rules.ts';
import { NATIVE_TEST_RULES } from './native-test-rules.ts';
import { OTHER_COMPILER_RULES } from './other-compiler-rules.ts';
import { RUN_RULES } from './run-rules.ts';
import { RUNNER_RULES } from './runner-rules.ts';
import { RUNTIME_RULES } from './runtime-rules.ts';
import { SCRIPT_TEST_RULES } from './script-test-rules.ts';
import { STYLE_RULES } from './style-rules.ts';
import { SYSTEM_RULES } from './system-rules.ts';

export const TEST_RULES: readonly FailureRule[] = [
  ...SCRIPT_TEST_RULES,
  ...JAVASCRIPT_TEST_RULES,
  ...NATIVE_TEST_RULES,
  ...JVM_TEST_RULES,
  ...FUNCTIONAL_TEST_RULES,
];

export const ALL_RULES: readonly FailureRule[] = [
  ...RUNNER_RULES,
  ...RUN_RULES,
  ...TEST_RULES,
  ...COMPILER_RULES,
  ...OTHER_COMPILER_RULES,
  ...LINT_RULES,
  ...STYLE_RULES,
  ...RUNTIME_RULES,
  ...SYSTEM_RULES,
];
