/** How test runners of compiled languages name a failed test and count the failures. */
import type { FailureRule } from '../failure-rule.ts';

export const COMPILED_TEST_RULES: readonly FailureRule[] = [
  // JVM
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

  // Go, Rust, C and C++, .NET, Swift, Dart, Haskell, Julia, OCaml, D, Lua, R
  { name: 'go.fail', kind: 'cause', strength: 88, pattern: /^\s{0,12}--- FAIL: \S/ },
  {
    name: 'go.package',
    kind: 'summary',
    strength: 38,
    pattern: /^FAIL(?:\t\S+(?:\t[\d.]+s| \[(?:build|setup) failed\])?|)$|^FAIL {1,8}\S+ \[(?:build|setup) failed\]/,
  },
  { name: 'go.timeout', kind: 'cause', strength: 90, pattern: /^panic: test timed out after / },
  { name: 'testify.error', kind: 'cause', strength: 86, pattern: /^\s{2,12}Error: {2,12}\t? *\S/ },
  {
    name: 'ginkgo.fail',
    kind: 'cause',
    strength: 86,
    pattern: /^(?:• (?:Failure|\[FAILED\])|\[Fail\]|\[FAIL\]|\s*\[It\].{0,200}\[FAILED\])/,
  },
  {
    name: 'rust.test',
    kind: 'cause',
    strength: 84,
    pattern: /^test \S.{0,200} \.\.\. FAILED$|^---- \S.{0,200} (?:stdout|stderr) ----$/,
  },
  { name: 'rust.panicked', kind: 'cause', strength: 90, pattern: /^thread '.{1,200}' (?:\(\d+\) )?panicked at / },
  {
    name: 'rust.count',
    kind: 'summary',
    strength: 36,
    pattern:
      /^test result: FAILED\.|^error: (?:test failed, to rerun|\d+ targets? failed)|^ {0,4}(?:FAIL|SIGABRT|SIGSEGV|TIMEOUT) \[ {1,8}[\d.]+s\]/,
  },
  { name: 'gtest.fail', kind: 'cause', strength: 84, pattern: /^\[ {2}FAILED {2}\] \S+\.\S+/ },
  {
    name: 'gtest.where',
    kind: 'cause',
    strength: 88,
    needs: ['Failure', 'unknown file'],
    pattern: /^\S{1,300}:\d+: Failure$|^unknown file: (?:Failure|error)/,
  },
  { name: 'gtest.count', kind: 'summary', strength: 34, pattern: /^ ?\d+ FAILED TESTS?$/ },
  {
    name: 'ctest.fail',
    kind: 'cause',
    strength: 78,
    pattern: /^ *\d+\/\d+ Test +#\d+: .{1,200}\*\*\*(?:Failed|Timeout|Exception|Not Run)/,
  },
  {
    name: 'ctest.list',
    kind: 'header',
    strength: 70,
    pattern: /^The following tests FAILED:$/,
    key: { pattern: /^\s+\d+ - \S/, within: 2 },
  },
  { name: 'ctest.count', kind: 'summary', strength: 34, pattern: /^\d+% tests passed, [1-9]\d* tests? failed/ },
  { name: 'ctest.passed', kind: 'passed', strength: 25, pattern: /^100% tests passed/ },
  {
    name: 'catch.fail',
    kind: 'cause',
    strength: 86,
    needs: ['FAILED:', 'ERROR: ', 'error: in'],
    pattern:
      /^\S{1,300}:\d+: FAILED:$|^\S{1,300}\(\d+\): FAILED:$|: (?:ERROR: (?:CHECK|REQUIRE|TEST CASE)|error: in "[\w/]+":)/,
  },
  { name: 'automake.fail', kind: 'cause', strength: 80, pattern: /^(?:FAIL|XPASS|ERROR): [\w./+ -]{1,160}$/ },
  {
    name: 'automake.count',
    kind: 'summary',
    strength: 34,
    pattern: /^# (?:FAIL|ERROR): +[1-9]|^\d+ of \d+ tests? failed|^See .{1,120}test-suite\.log$/,
  },
  {
    name: 'meson.fail',
    kind: 'cause',
    strength: 76,
    pattern: /^ *\d+\/\d+ .{1,200} (?:FAIL|TIMEOUT|ERROR) +[\d.]+ ?s/,
  },
  {
    name: 'dotnet.test',
    kind: 'cause',
    strength: 86,
    needs: ['Failed', '[FAIL]', 'X '],
    pattern:
      /^ {0,6}(?:Failed {1,3}[\w`<>]+\.[\w.`<>]+.{0,200}|Failed {1,3}\S.{0,200} \[[\d.,< ]+ ?(?:ms|s|m)\]|X [\w.]+ \[.{1,20}\]|.{1,200} \[FAIL\])$/,
  },
  {
    name: 'dotnet.count',
    kind: 'summary',
    strength: 34,
    pattern:
      /^Test Run Failed\.|^Failed! {1,3}- Failed: +[1-9]|^(?:Total )?tests: \d+\. Passed: \d+\. Failed: [1-9]|^ {0,5}Failed: +[1-9]/i,
  },
  {
    name: 'nunit.fail',
    kind: 'cause',
    strength: 84,
    pattern: /^\d+\) (?:Failed|Error|Invalid|Test Failure|Test Error) : /,
  },
  {
    name: 'xctest.fail',
    kind: 'cause',
    strength: 88,
    needs: ['-[', '✗', 'failed ('],
    pattern: /^\S{1,300}:\d+: error: -\[.{1,200}\] : |^✗ \w+, |^Test Case '.{1,200}' failed \(/,
  },
  { name: 'dart.fail', kind: 'cause', strength: 84, pattern: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: .{1,300} \[E\]$/ },
  {
    name: 'hspec.fail',
    kind: 'cause',
    strength: 80,
    needs: ['FAIL'],
    pattern: /^ {2,20}.{1,160} FAILED \[\d+\]$|^ {0,24}.{1,120}: {2,40}FAIL(?: \([\d.]+s\))?$/,
  },
  {
    name: 'hspec.list',
    kind: 'cause',
    strength: 84,
    pattern: /^ {0,4}(?:test|src|spec)\S{0,200}\.l?hs:\d+:(?:\d+:)? ?$/,
  },
  {
    name: 'hspec.count',
    kind: 'summary',
    strength: 34,
    pattern: /^\d+ examples?, [1-9]\d* failures?|^Test suite \S+: FAIL$|^\d+ out of \d+ tests? failed/,
  },
  { name: 'julia.fail', kind: 'cause', strength: 88, pattern: /(?:Test Failed|Error During Test)(?: at \S+:\d+)?$/ },
  {
    name: 'julia.count',
    kind: 'summary',
    strength: 38,
    pattern: /^ERROR: (?:LoadError: )?Some tests did not pass|^ERROR: Package \S+ errored during testing/,
  },
  { name: 'busted.fail', kind: 'cause', strength: 84, pattern: /^(?:Failure|Error) (?:→|->) \S/ },
  {
    name: 'r.check',
    kind: 'cause',
    strength: 80,
    pattern:
      /^\* checking .{1,120} \.\.\. (?:\[.{1,30}\] )?(?:ERROR|WARNING)$|^── (?:Failure|Error)|^(?:══|──) \d*\.? ?(?:Failure|Error)/,
  },
  {
    name: 'r.count',
    kind: 'summary',
    strength: 34,
    pattern: /^\[ FAIL [1-9]\d* \| |^Status: [1-9]\d* (?:ERROR|WARNING)s?/,
  },
  {
    name: 'test.count',
    kind: 'summary',
    strength: 32,
    pattern:
      /\b[1-9]\d* (?:of \d+ )?(?:tests?|specs?|assertions?|checks?|examples?|scenarios?|cases?|suites?) (?:have )?failed\b|^Tests? (?:have )?failed\b|\bfailed tests?: [1-9]|^Some tests failed/i,
  },
];
