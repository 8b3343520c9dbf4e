/** How test runners of Python, Ruby, PHP, Perl and shells name a failed test and count the failures. */
import type { FailureRule } from '../failure-rule.ts';

export const SCRIPT_TEST_RULES: readonly FailureRule[] = [
  {
    name: 'pytest.assert',
    kind: 'cause',
    strength: 90,
    pattern:
      /^E {2,}(?:[\w.]*(?:Error|Exception|Failed|Exit|Warning|Timeout|Interrupt)\b|[a-z_][\w.]{0,120}\.[A-Z]\w{1,80}(?:: |$)|assert\b|Failed:)/,
  },
  { name: 'pytest.summary', kind: 'cause', strength: 86, pattern: /^(?:FAILED|ERROR) \S+\.py(?:::\S+| - |$)/ },
  {
    name: 'pytest.collect',
    kind: 'header',
    strength: 84,
    pattern: /^_{3,} ERROR collecting \S.{0,200} _{3,}$/,
    key: { pattern: /^E {2,}\S/, within: 60, or: /^[A-Za-z]/ },
  },
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
    pattern:
      /^!{3,} (?:Interrupted: |stopping after \d+ failures?)|^=+ .{0,120}\b[1-9]\d* (?:failed|error)s?\b.{0,120} (?:in|=)/,
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
    key: { pattern: /^(?!\d+\) )\S/, within: 6, or: /^\d+\) \S/ },
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

  { name: 'nose.import', kind: 'cause', strength: 86, pattern: /^ERROR: Failure: \w+ \(/ },
  {
    name: 'coverage.least',
    kind: 'cause',
    strength: 84,
    pattern:
      /^(?:FAIL|ERROR:?|Coverage failure:) .{0,40}(?:Required test coverage of|total of) ?[\d.]+%? |^Coverage \([\d.]+%\) is below the expected minimum coverage|^(?:Line|Branch) coverage \([\d.]+%\) is below/,
  },
  {
    name: 'cucumber.failing',
    kind: 'header',
    strength: 80,
    pattern: /^(?:Failing Scenarios:|\(::\) failed steps \(::\)|--- Failed scenarios:|Failing scenarios:)$/,
    key: { pattern: /\S/, within: 3 },
  },
  {
    name: 'minitest.reporter',
    kind: 'cause',
    strength: 84,
    pattern:
      /^ {0,4}(?:FAIL|ERROR)\["|^ {1,6}test_\S.{0,160} {1,60}(?:FAIL|ERROR) \(\d|^ (?:FAIL|ERROR) \S{1,120}#test_\S+ \(/,
  },
  {
    name: 'mspec.fail',
    kind: 'header',
    strength: 84,
    pattern: /^\d+\)$/,
    key: { pattern: /^\S.{1,300} (?:FAILED|ERROR)$/, within: 1 },
  },
  { name: 'kitchen.fail', kind: 'cause', strength: 84, pattern: /^>>>>>> Message: \S/ },
  { name: 'phpspec.fail', kind: 'cause', strength: 84, pattern: /^ {2,8}\d+ {1,3}[✘!] \S/ },
  { name: 'atoum.fail', kind: 'cause', strength: 82, pattern: /^=> (?:Failures?|Errors?|Exceptions?) \(\d+\):/ },
  {
    name: 'deprecations.notices',
    kind: 'cause',
    strength: 62,
    pattern:
      /^(?:Remaining |Other |Legacy |Unsilenced )(?:self |direct |indirect |vendor )?deprecation notices \(\d+\)$/,
  },
  { name: 'perl5.core', kind: 'cause', strength: 84, pattern: /^\S{1,160} \.+ ?(?:FAILED at test \d+|FAILED--)/ },
  {
    name: 'check-manifest',
    kind: 'header',
    strength: 76,
    pattern: /^missing from (?:VCS|sdist):$/,
    key: { pattern: /\S/, within: 2 },
  },
  { name: 'twine.check', kind: 'cause', strength: 80, pattern: /^Checking (?:distribution )?\S+: FAILED/i },
  { name: 'pest.fail', kind: 'cause', strength: 80, pattern: /^ {1,6}⨯ \S/ },
  { name: 'prove.program', kind: 'cause', strength: 72, needs: ['(Wstat: '], pattern: /^\S{1,200} +\(Wstat: [1-9]/ },
  { name: 'bats.count', kind: 'cause', strength: 70, pattern: /^bats warning: Executed \d+ instead of expected/ },
];
