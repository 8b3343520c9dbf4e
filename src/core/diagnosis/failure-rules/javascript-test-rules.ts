/** How test runners of JavaScript, and TAP, name a failed test and count the failures. */
import type { FailureRule } from '../failure-rule.ts';

export const JAVASCRIPT_TEST_RULES: readonly FailureRule[] = [
  {
    name: 'jest.test',
    kind: 'cause',
    strength: 88,
    pattern: /^ {0,6}● (?!Console\b|Deprecation|Validation Warning|Cannot log after)\S.{0,300}/,
    key: { pattern: /^ {4,}\S/, within: 3 },
  },
  { name: 'jest.file', kind: 'cause', strength: 62, pattern: /^ ?FAIL {1,3}\S+\.(?:[cm]?[jt]sx?|vue|svelte)\b/ },
  {
    name: 'jest.count',
    kind: 'summary',
    strength: 36,
    pattern: /^ *(?:Tests|Test Suites|Test Files|Snapshots): {1,8}.{0,40}\b[1-9]\d* failed/,
  },
  {
    name: 'jest.coverage',
    kind: 'cause',
    strength: 80,
    needs: ['overage'],
    pattern:
      /^(?:Jest: )?"?[\w./ -]{1,120}"? coverage threshold for \w+ \([\d.]+%\) not met|^ERROR: Coverage for \w+ \([\d.]+%\) does not meet/,
  },
  {
    name: 'suite.passed',
    kind: 'passed',
    strength: 25,
    pattern:
      /^ {0,6}\d+ passing\b|^ok {2}\t|^PASS$|^test result: ok\.|^\d+ examples?, 0 failures(?!.{0,40}[1-9]\d* error)|^OK(?: \(|$)|^\d+ (?:runs|tests), \d+ assertions, 0 failures, 0 errors|^Result: PASS$|^\d+ tests?, 0 failures|^[#ℹ] pass {1,6}[1-9]|^\s{0,4}\d+ tests? passed$|: ok=\d+ +changed=\d+ +unreachable=0 +failed=0|^All matched files use Prettier|^no offenses|, no offenses detected$|^Success: no issues found/,
  },
  { name: 'jest.passed', kind: 'passed', strength: 25, pattern: /^Tests: {1,8}(?!.{0,60}failed).{0,60}\d+ passed/ },
  {
    name: 'vitest.fail',
    kind: 'cause',
    strength: 88,
    pattern: /^ ?(?:FAIL|❯ FAIL) {1,3}\S.{0,200} > /,
    key: { pattern: /^\S{0,80}(?:Error|Exception)\b.{0,20}: /, within: 2 },
  },
  {
    name: 'mocha.header',
    kind: 'header',
    strength: 91,
    pattern: /^ {0,6}[1-9]\d* failing$/,
    key: {
      pattern: /^ +(?:\S*(?:Error|Exception)\b.{0,20}:|Error:|Timeout of|expected |Uncaught )/,
      within: 30,
      or: /^ {2,8}\d+\) \S/,
    },
  },
  {
    name: 'mocha.assert',
    kind: 'cause',
    strength: 80,
    pattern:
      /^ {2,12}(?:Uncaught )?(?:AssertionError|TypeError|ReferenceError|RangeError|SyntaxError|Error)(?: \[\w+\])?: \S/,
  },
  { name: 'tap.notok', kind: 'cause', strength: 86, pattern: /^ {0,12}not ok \d+\b(?!.{0,300}# (?:TODO|SKIP))/i },
  {
    name: 'tap.count',
    kind: 'summary',
    strength: 34,
    pattern: /^[#ℹ] fail {1,6}[1-9]|^# failed [1-9]\d* (?:of|test)|^Result: FAIL$/,
  },
  {
    name: 'karma.test',
    kind: 'cause',
    strength: 86,
    pattern:
      /^(?:Chrome|Firefox|HeadlessChrome|ChromeHeadless|PhantomJS|Safari|Edge|IE|Electron|jsdom|Mobile Safari|Opera|Node\.js)\b.{0,80}\) .{1,300} FAILED$/i,
  },
  { name: 'karma.count', kind: 'summary', strength: 34, pattern: /Executed \d+ of \d+.{0,40}\([1-9]\d* FAILED\)/ },
  {
    name: 'cross.mark',
    kind: 'cause',
    strength: 72,
    pattern: /^\s{0,16}(?:✗|✘|✕|✖|×|☓|❌|✖️)\s{1,3}(?!\| |\d+ problems?|\d+ (?:error|warning)s?\b|0 )\S.{2,300}/,
  },
  {
    name: 'jasmine.message',
    kind: 'header',
    strength: 82,
    pattern: /^ {0,6}Message:$/,
    key: { pattern: /\S/, within: 2 },
  },
  {
    name: 'ava.fail',
    kind: 'cause',
    strength: 86,
    pattern: /^ {0,4}[✖✘] (?:\[fail\]: )?(?!\d+ (?:problem|error|warning|of )|\|)\S.{1,200}/,
  },
  {
    name: 'ava.count',
    kind: 'summary',
    strength: 36,
    pattern: /^ {0,4}[1-9]\d* (?:tests?|known failures?|uncaught exceptions?) failed$/,
  },
  { name: 'cypress.count', kind: 'summary', strength: 34, pattern: /^ {0,6}✖ {1,3}[1-9]\d* of \d+ failed/ },
  {
    name: 'playwright.fail',
    kind: 'cause',
    strength: 86,
    pattern: /^ {2,4}\d+\) (?:\[[\w -]{1,40}\] › )?\S{1,200}\.[cm]?[jt]sx?:\d+:\d+ › /,
  },

  {
    name: 'qunit.fail',
    kind: 'cause',
    strength: 80,
    pattern: /^>> (?:Message: |Assertion Failed|Actual: |Expected: |.{1,200} - .{1,200} failed)/,
  },
  { name: 'nodeunit.count', kind: 'summary', strength: 36, pattern: /^FAILURES: [1-9]\d*\/\d+ assertions failed/ },
  { name: 'vows.fail', kind: 'cause', strength: 80, pattern: /^ {2,8}✗ \S/ },
  {
    name: 'karma.error',
    kind: 'cause',
    strength: 76,
    needs: ['ERROR ['],
    pattern: /^(?:\d\d \d\d \d{4} \d\d:\d\d:\d\d\.\d{3}:)?ERROR \[[\w .:()-]{1,80}\]: \S/,
  },
  {
    name: 'jasmine.count',
    kind: 'summary',
    strength: 36,
    pattern: /^\d+ (?:specs?|tests?)(?:, \d+ assertions?)?, [1-9]\d* failures?/,
  },
  {
    name: 'atom.spec',
    kind: 'cause',
    strength: 82,
    pattern: /^ {4,8}Expected .{1,300} to (?:be|equal|have|contain|match|throw)\b.{0,300}\.$/,
  },
  { name: 'bundlesize.fail', kind: 'cause', strength: 80, pattern: /^\s{0,4}FAIL {1,3}\S+: [\d.]+ ?[KMG]?B > /i },
  { name: 'dtslint.fail', kind: 'cause', strength: 84, pattern: /^ERROR: \d+:\d+ {1,4}\S/ },
  {
    name: 'testcafe.fail',
    kind: 'cause',
    strength: 84,
    pattern: /^ {1,4}\d+\) (?:A\w* error|An error|AssertionError|Cannot|The specified|Uncaught)/,
  },
];
