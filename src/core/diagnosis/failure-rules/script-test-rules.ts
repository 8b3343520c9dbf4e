/** How test runners of scripting languages name a failed test and count the failures. */
import type { FailureRule } from '../failure-rule.ts';

export const SCRIPT_TEST_RULES: readonly FailureRule[] = [
  // Python
  {
    name: 'pytest.assert',
    kind: 'cause',
    strength: 90,
    pattern: /^E {2,}(?:[\w.]*(?:Error|Exception|Failed|Exit|Warning|Timeout|Interrupt)\b|assert\b|Failed:)/,
  },
  { name: 'pytest.summary', kind: 'cause', strength: 86, pattern: /^(?:FAILED|ERROR) \S+\.py(?:::\S+| - |$)/ },
  {
    name: 'pytest.header',
    kind: 'header',
    strength: 82,
    pattern: /^_{3,} (?:ERROR (?:at|collecting) )?[\w.[\]<>/ :,-]{1,200} _{3,}$/,
    key: { pattern: /^E {2,}\S/, within: 400 },
  },
  {
    name: 'pytest.count',
    kind: 'summary',
    strength: 36,
    pattern: /^=+ .{0,120}\b[1-9]\d* (?:failed|error)s?\b.{0,120} (?:in|=)/,
  },
  {
    name: 'pytest.usage',
    kind: 'cause',
    strength: 82,
    pattern:
      /^(?:ERROR: (?:usage|file or directory not found|not found:|Missing required plugins)|pytest: error: |py\.test: error: |INTERNALERROR> \w*Error)/,
  },
  {
    name: 'pytest.passed',
    kind: 'passed',
    strength: 30,
    pattern: /^=+ \d+ passed\b(?!.{0,120}(?:failed|error)).{0,120} in /,
  },
  { name: 'unittest.fail', kind: 'cause', strength: 84, pattern: /^(?:FAIL|ERROR): \w+ \([\w.]+\)/ },
  { name: 'unittest.count', kind: 'summary', strength: 36, pattern: /^FAILED \((?:.{0,40})(?:failures|errors)=[1-9]/ },
  { name: 'nose.fail', kind: 'cause', strength: 84, pattern: /^(?:FAIL|ERROR): [\w.]+(?:\(.{0,200}\))? ?(?:\.\.\.)?$/ },
  { name: 'doctest.fail', kind: 'cause', strength: 86, pattern: /^File ".{1,300}", line \d+, in \S+$/ },

  // JavaScript
  {
    name: 'jest.test',
    kind: 'cause',
    strength: 88,
    pattern: /^ {0,6}● (?!Console\b|Deprecation|Validation Warning|Cannot log after)\S.{0,300}/,
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
  { name: 'vitest.fail', kind: 'cause', strength: 88, pattern: /^ ?(?:FAIL|❯ FAIL) {1,3}\S.{0,200} > / },
  {
    name: 'mocha.header',
    kind: 'header',
    strength: 80,
    pattern: /^ {0,6}[1-9]\d* failing$/,
    key: { pattern: /^ +(?:\S*(?:Error|Exception)\b.{0,20}:|Error:|Timeout of|expected |Uncaught )/, within: 30 },
  },
  {
    name: 'mocha.assert',
    kind: 'cause',
    strength: 86,
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
    pattern: /^\s{0,16}(?:✗|✘|✕|✖|×|☓|❌|✖️)\s{1,3}(?!\d+ problems?|\d+ (?:error|warning)s?\b|0 )\S.{2,300}/,
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
    pattern: /^ {0,4}[✖✘] (?:\[fail\]: )?(?!\d+ (?:problem|error|warning|of ))\S.{1,200}/,
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

  // Ruby, PHP, Perl, Elixir, Erlang
  { name: 'rspec.failure', kind: 'cause', strength: 88, pattern: /^ {0,8}Failure\/Error: \S/ },
  { name: 'rspec.list', kind: 'cause', strength: 70, pattern: /^rspec (?:'?\.\/)?\S+(?::\d+|\[[\d:,]+\])/ },
  {
    name: 'rspec.count',
    kind: 'summary',
    strength: 36,
    pattern: /^\d+ examples?, (?:[1-9]\d* failures?|0 failures.{0,40}, [1-9]\d* errors? occurred)/,
  },
  { name: 'rspec.load', kind: 'cause', strength: 86, pattern: /^An error occurred (?:while loading|in an? )/ },
  {
    name: 'minitest.failure',
    kind: 'header',
    strength: 84,
    pattern: /^ {0,4}(?:\d+\) )?(?:Failure|Error):$/,
    key: { pattern: /\S/, within: 2 },
  },
  { name: 'testunit.failure', kind: 'cause', strength: 86, pattern: /^(?:Failure|Error): test\w*[ (:]/ },
  {
    name: 'minitest.count',
    kind: 'summary',
    strength: 36,
    pattern: /^\d+ (?:runs|tests), \d+ assertions, (?:[1-9]\d* failures|0 failures, [1-9]\d* errors)/,
  },
  {
    name: 'cucumber.count',
    kind: 'summary',
    strength: 34,
    pattern: /^\d+ (?:scenarios?|steps?) \(.{0,60}[1-9]\d* failed/,
  },
  {
    name: 'cucumber.list',
    kind: 'cause',
    strength: 78,
    pattern: /^(?:cucumber (?:-p \S+ )?|behat )?features\/\S+\.feature:\d+/,
  },
  {
    name: 'phpunit.header',
    kind: 'header',
    strength: 86,
    pattern: /^There (?:was|were) [1-9]\d* (?:failure|error)s?:$/,
    key: { pattern: /^\d+\) \S/, within: 4 },
  },
  { name: 'phpunit.assert', kind: 'cause', strength: 86, pattern: /^Failed asserting that / },
  {
    name: 'phpunit.count',
    kind: 'summary',
    strength: 36,
    pattern: /^(?:FAILURES!|ERRORS!)$|^Tests: \d+, Assertions: \d+, .{0,60}(?:Failures|Errors): [1-9]/,
  },
  {
    name: 'phpspec.count',
    kind: 'summary',
    strength: 34,
    pattern: /^\d+ examples? \(.{0,60}(?:[1-9]\d* (?:failed|broken))/,
  },
  { name: 'perl.failed', kind: 'cause', strength: 84, pattern: /^ {0,8}# {3}Failed test(?! \(TODO\))/ },
  {
    name: 'perl.count',
    kind: 'summary',
    strength: 40,
    pattern:
      /^Failed \d+\/\d+ (?:test programs|subtests)|^# Looks like you (?:failed|planned)|Dubious, test returned|^Test Summary Report$/,
  },
  {
    name: 'exunit.header',
    kind: 'header',
    strength: 86,
    pattern: /^ {2}\d+\) (?:test|property|doctest) .{1,200} \([\w.]+\)$/,
    key: { pattern: /^ {5}(?!test\/|lib\/)\S/, within: 5 },
  },
  {
    name: 'exunit.count',
    kind: 'summary',
    strength: 34,
    pattern: /^(?:\d+ (?:doctests?|properties|property|features?), )*\d+ tests?, [1-9]\d* failures?/,
  },
  {
    name: 'eunit.fail',
    kind: 'cause',
    strength: 84,
    pattern:
      /: [\w-]{1,80}(?:\.\.\.|:).{0,40}\*failed\*$|^\*{1,3} ?(?:failed|context setup failed)|^%%% .{1,200} (?:==> )?FAILED/,
  },
  {
    name: 'eunit.count',
    kind: 'summary',
    strength: 34,
    pattern: /^ {0,4}Failed: [1-9]\d*\. {1,3}Skipped: |^Failed [1-9]\d* tests\./,
  },
];
