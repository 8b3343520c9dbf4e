import { describe, expect, test } from 'vitest';
import { signalOf } from '../line-signals.ts';
import { RuleSet } from '../rule-set.ts';
import { ALL_RULES } from './all-rules.ts';

const set = new RuleSet(ALL_RULES);
const strongest = (line: string) => signalOf(1, line, null, null)?.rule;

describe('lines that tools print when something fails', () => {
  test.each([
    // What broke, as the tool words it.
    [
      'summary',
      'Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 sec <<< FAILURE! - in com.acme.CartTest',
      'surefire',
    ],
    ['cause', 'totals(com.acme.CartTest)  Time elapsed: 0.011 sec  <<< FAILURE!', 'surefire'],
    ['cause', '[ERROR] com.acme.CartTest.totals  Time elapsed: 0.011 s  <<< ERROR!', 'surefire'],
    ['cause', 'Failed tests:   totals(com.acme.CartTest): expected:<3> but was:<4>', 'surefire'],
    ['cause', 'com.acme.CartTest > totals FAILED', 'gradle'],
    ['cause', "e: file:///app/src/Main.kt:12:5 Unresolved reference 'foo'", 'kotlin'],
    ['cause', 'e: /app/src/Main.kt: (12, 5): Unresolved reference: foo', 'kotlin'],
    ['cause', '[ERROR] /app/src/main/java/App.java:[12,8] cannot find symbol', 'javac'],
    ['cause', '[error] /app/src/main/scala/App.scala:12:5: not found: value foo', 'javac'],
    ['cause', '[info] - adds two numbers *** FAILED ***', 'scalatest'],
    ['cause', 'Chrome 60.0.3112 (Linux 0.0.0) Cart totals the prices FAILED', 'karma'],
    ['cause', "src/app.ts:3:7 - error TS2322: Type 'string' is not assignable to type 'number'.", 'tsc'],
    ['cause', "/app/src/a.cpp:10:3: error: use of undeclared identifier 'x'", 'compiler'],
    ['cause', "App.sln.metaproj(0,0): Error MSB3202: The project file 'Log.csproj' was not found.", 'compiler'],
    ['cause', "CSC(0,0): Error CS0006: Metadata file 'core.dll' could not be found.", 'compiler'],
    ['summary', 'ℹ fail 2', 'tap'],
    ['cause', "C:\\app\\a.cpp(10): error C2065: 'x': undeclared identifier [C:\\app\\a.vcxproj]", 'compiler'],
    [
      'cause',
      "Program.cs(12,13): error CS0103: The name 'x' does not exist in the current context [/app/app.csproj]",
      'compiler',
    ],
    ['cause', "/usr/bin/ld: main.o: undefined reference to `foo'", 'linker'],
    ['cause', 'Undefined symbols for architecture x86_64:', 'linker'],
    ['cause', 'src/Lib.hs:10:5: error:', 'compiler'],
    ['cause', "    • Couldn't match expected type ‘Int’ with actual type ‘[Char]’", ''],
    ['cause', '== Compilation error in file lib/cart.ex ==', 'elixir'],
    ['cause', 'CMake Error at CMakeLists.txt:4 (find_package):', 'cmake'],
    ['cause', 'configure: error: zlib is required', 'configure'],
    ['cause', 'E: Unable to locate package libfoo-dev', 'apt'],
    ['cause', "fatal: unable to access 'https://git.example/a.git/': Could not resolve host: git.example", 'git'],
    ['cause', '--- FAIL: TestTotals (0.00s)', 'go'],
    ['cause', 'panic: runtime error: index out of range [3] with length 3', 'go'],
    ['cause', './cart.go:12:5: undefined: total', 'go'],
    ['cause', "thread 'tests::totals' panicked at src/lib.rs:12:9:", 'rust'],
    ['cause', 'test tests::totals ... FAILED', 'rust'],
    ['cause', '[  FAILED  ] CartTest.Totals (0 ms)', 'gtest'],
    ['cause', '/app/test/cart_test.cc:12: Failure', 'gtest'],
    ['cause', '      3/10 Test  #3: cart .............***Failed    0.01 sec', 'ctest'],
    ['cause', "#   Failed test 'totals'", 'perl'],
    ['cause', 'not ok 3 - totals', 'tap'],
    ['cause', 'FAILED tests/test_cart.py::test_totals - assert 3 == 4', 'pytest'],
    ['cause', 'E       AssertionError: assert 3 == 4', 'pytest'],
    ['cause', 'FAIL: test_totals (cart.tests.CartTest)', 'unittest'],
    ['cause', '     Failure/Error: expect(total).to eq 4', 'rspec'],
    ['cause', 'Failed asserting that 3 is identical to 4.', 'phpunit'],
    ['cause', 'PHP Fatal error:  Uncaught Error: Class "Cart" not found in /app/a.php:3', 'php'],
    ['cause', 'lib/cart.rb:12:5: C: Style/StringLiterals: Prefer single-quoted strings', 'rubocop'],
    ['cause', 'cart/views.py:12:80: E501 line too long (92 > 79 characters)', 'flake8'],
    ['cause', 'cart/views.py:12: error: Incompatible return value type (got "int", expected "str")', 'compiler'],
    ['cause', "  12:5  error  'x' is not defined  no-undef", 'eslint'],
    [
      'cause',
      '/app/test.cpp:12: error: -[CartTests testTotals] : XCTAssertEqual failed: ("3") is not equal to ("4")',
      'compiler',
    ],
    ['cause', '  Failed Acme.CartTests.Totals [12 ms]', 'dotnet'],
    ['cause', '    Acme.CartTests.Totals [FAIL]', 'dotnet'],
    ['cause', '00:02 +3 -1: totals the prices [E]', 'dart'],
    ['cause', 'Test Failed at /app/test/runtests.jl:12', 'julia'],
    ['cause', 'Exception in thread "main" java.lang.IllegalStateException: no port', 'java'],
    ['cause', 'No output has been received in the last 10m0s, this potentially indicates a stalled build', 'run'],
    ['cause', 'sh: 1: webpack: not found', 'shell'],
    ['cause', 'ERROR: Could not find a version that satisfies the requirement foo==9.9', 'pip'],
    ['cause', 'would reformat src/app.py', 'black'],
    ['cause', 'fatal: [web-1]: FAILED! => {"changed": false}', ''],
    // Counts and repetitions.
    ['summary', 'Tests run: 3, Failures: 1, Errors: 0, Skipped: 0', 'surefire'],
    ['summary', '[INFO] BUILD FAILURE', 'maven'],
    ['summary', '=================== 1 failed, 3 passed in 0.12s ===================', 'pytest'],
    ['summary', 'FAILED (failures=1)', 'unittest'],
    ['summary', '10 examples, 1 failure', 'rspec'],
    ['summary', '3 runs, 5 assertions, 1 failures, 0 errors, 0 skips', 'minitest'],
    ['summary', 'make[1]: *** [Makefile:12: all] Error 2', 'make'],
    ['summary', 'npm ERR! code ELIFECYCLE', 'npm'],
    ['summary', 'error Command failed with exit code 1.', 'yarn'],
    ['summary', ' ELIFECYCLE  Command failed with exit code 1.', 'pnpm'],
    ['summary', '✖ 12 problems (3 errors, 9 warnings)', 'eslint'],
    ['summary', 'test result: FAILED. 3 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out', 'rust'],
    // Ends of steps and runs.
    ['exit', 'Process completed with exit code 2.', 'github'],
    ['exit', 'The command "npm test" exited with 1.', 'travis'],
    ['exit', 'The command "npm install" failed and exited with 1 during .', 'travis'],
    ['exit', 'Done. Your build exited with 1.', 'travis'],
    ['exit', 'ERROR: Job failed: exit code 1', 'gitlab'],
    ['exit', "Bash exited with code '1'.", 'azure'],
    ['exit', 'Exited with code exit status 1', 'circle'],
    ['exit', 'Command exited with code 1', 'appveyor'],
    ['exit', 'CircleCI received exit code 1', 'circle'],
    ['passed', 'CircleCI received exit code 0', 'circle'],
    ['exit', 'exit code: 2 duration: 14s', 'semaphore'],
    ['exit', 'Exit status: 1', 'cirrus'],
    ['exit', 'Finished: FAILURE', 'jenkins'],
    ['exit', '🚨 Error: The command exited with status 1', 'buildkite'],
    ['passed', 'Job succeeded', 'gitlab'],
    ['passed', '[INFO] BUILD SUCCESS', 'maven'],
    ['passed', 'BUILD SUCCESSFUL in 12s', 'gradle'],
    ['passed', 'Finished: SUCCESS', 'jenkins'],
    ['passed', 'ok  \texample.com/shop\t0.012s', 'suite'],
  ])('%s: %s', (kind, line, tool) => {
    const rule = strongest(line);
    // Detail under a message, or a tool's own wording of another's: found by what stands around it.
    if (tool === '') return;
    expect(rule?.kind).toBe(kind);
    expect(rule?.name.split('.')[0]).toBe(tool);
  });
});

describe('lines that only sound bad', () => {
  test.each([
    'Found 0 errors. Watching for file changes.',
    '0 errors, 0 warnings',
    'checking for error_at_line... yes',
    'test errors::returns_error ... ok',
    '  ✓ throws on failure (3 ms)',
    '✔ handles errors',
    'ok 12 - dies with error',
    'Compiling thiserror v1.0.50',
    'Downloading failure-0.1.8.crate',
    'npm warn deprecated request@2.88.2: request has been deprecated',
    'added 12 packages, and audited 13 packages in 2s',
    'Setting up liberror-perl (0.17029-2) ...',
    'Tests run: 12, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.5 s',
    'Tests:       12 passed, 12 total',
    '100% tests passed, 0 tests failed out of 12',
    '12 examples, 0 failures',
    'test result: ok. 12 passed; 0 failed; 0 ignored',
    'The command "npm test" exited with 0.',
    'Done. Your build exited with 0.',
    '-- Looking for strerror - found',
    'creating src/error_handler.o',
    '[INFO] --- maven-failsafe-plugin:2.22.2:verify (default) @ shop ---',
    'copying errors.py -> build/lib',
    '#define ERROR 1',
    '=== RUN   TestFailover',
    '--- PASS: TestReturnsError (0.00s)',
    'exit code: 0',
  ])('%s', (line) => {
    const failing = [...set.fitting(line)].filter(
      ({ rule, match }) =>
        rule.kind === 'cause' ||
        rule.kind === 'header' ||
        rule.kind === 'summary' ||
        (rule.kind === 'exit' && match[1] !== '0'),
    );
    expect(failing.map(({ rule }) => rule.name)).toEqual([]);
  });
});
