/** How test runners of the JVM (Java, Kotlin, Groovy, Scala, Clojure) name a failed test and count the failures. */
import type { FailureRule } from '../failure-rule.ts';

export const JVM_TEST_RULES: readonly FailureRule[] = [
  {
    name: 'surefire.test',
    kind: 'cause',
    strength: 88,
    pattern: /(?:<<< (?:FAILURE|ERROR)!)$/,
    except: /^(?:\[\w+\] )?Tests run:/,
  },
  {
    name: 'surefire.listed',
    kind: 'cause',
    strength: 86,
    pattern: /^(?:\[ERROR\] )?(?:Failed tests|Tests in error): {1,4}\S/,
  },
  {
    name: 'surefire.list',
    kind: 'header',
    strength: 84,
    pattern: /^(?:Failed tests|Tests in error): ?$|^\[ERROR\] (?:Failed tests|Tests in error|Failures|Errors): ?$/,
    key: { pattern: /^(?:\[ERROR\] )? {1,6}\S/, within: 2 },
  },
  {
    name: 'surefire.count',
    kind: 'summary',
    strength: 38,
    pattern: /^(?:\[\w+\] )?Tests run: \d+, (?:Failures: [1-9]|Failures: 0, Errors: [1-9])/,
  },
  {
    name: 'gradle.test',
    kind: 'cause',
    strength: 88,
    needs: [' FAILED'],
    pattern: /^[\w.$ -]{2,200} > .{1,300} FAILED$/,
  },
  { name: 'gradle.count', kind: 'summary', strength: 36, pattern: /^\d+ tests? completed, [1-9]\d* failed/ },
  { name: 'scalatest.test', kind: 'cause', strength: 88, pattern: /\*\*\* (?:FAILED|ABORTED) \*\*\*/ },
  {
    name: 'sbt.tests',
    kind: 'summary',
    strength: 44,
    pattern:
      /^\[error\] (?:Failed tests:|Error during tests:|Failed: Total \d+)|\*\*\* [1-9]\d* (?:SUITES?|TESTS?) (?:FAILED|ABORTED)|^\[error\] ! |^\[error\] x /,
  },
  { name: 'clojure.test', kind: 'cause', strength: 86, pattern: /^(?:FAIL|ERROR) in (?:\(|\S+ \()/ },
  {
    name: 'clojure.count',
    kind: 'summary',
    strength: 34,
    pattern: /^(?:[1-9]\d* failures?, \d+ errors?|0 failures, [1-9]\d* errors?)\.$|^Tests failed\.$/,
  },

  {
    name: 'testng.fail',
    kind: 'cause',
    strength: 82,
    pattern: /^FAILED(?: CONFIGURATION)?: (?:@\w+ )?[a-zA-Z_]\w*(?:\(.{0,200}\))?$/,
  },
  {
    name: 'junit.testcase',
    kind: 'cause',
    strength: 84,
    pattern: /^(?:Test \S+\.\S+ (?:FAILED|failed: .{1,300}))$|^\[error\] Test \S+ failed: /,
  },
  {
    name: 'junit.tree',
    kind: 'cause',
    strength: 86,
    needs: ['✘', '[X] '],
    pattern: /^[│|' ]{0,20}[├└'+]?[─-]{0,3} ?\S.{0,200} (?:✘|\[X\]) \S/,
  },
  {
    name: 'junit.count',
    kind: 'summary',
    strength: 36,
    pattern: /^\[ {1,9}[1-9]\d* tests failed {1,9}\]$|^FAILURES!!!$/,
  },
  { name: 'junit.console', kind: 'cause', strength: 84, pattern: /^ {4}=> \S{1,200}(?:Error|Exception|Failure)\b/ },
  { name: 'spock.condition', kind: 'cause', strength: 86, pattern: /^\s{0,8}Condition not satisfied:?$/ },
  { name: 'specs2.fail', kind: 'cause', strength: 86, pattern: /^\[(?:error|info)\] {1,12}[x!] \S/ },
  {
    name: 'scalacheck.fail',
    kind: 'cause',
    strength: 86,
    needs: ['Falsified', 'Exception raised', 'Gave up'],
    pattern: /^(?:\[\w+\] )?[!x] \S.{1,200}: (?:Falsified|Exception raised|Gave up)/,
  },
  { name: 'munit.fail', kind: 'cause', strength: 88, pattern: /^(?:\[error\] )?==> X \S/ },
  { name: 'partest.fail', kind: 'cause', strength: 86, pattern: /^!! {1,4}\d+ - \S/ },
  {
    name: 'midje.fail',
    kind: 'cause',
    strength: 86,
    pattern: /^FAIL (?:"[^"]{1,300}" )?at \(\S+:\d+\)|^FAIL in \S+ \(\S+:\d+\)|^(?:failure|error) in \(\S+:\d+\) : /,
  },
  { name: 'midje.count', kind: 'summary', strength: 34, pattern: /^FAILURE: [1-9]\d* checks? failed\./ },
];
