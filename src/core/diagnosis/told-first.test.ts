/** What leads, where a log says several things: short logs as tools print them, each with the place a reader wants first. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/report-of.ts';
import { placesOf } from './evaluate.ts';

const NO_MODULE = "ModuleNotFoundError: No module named 'orjson'";
const TRACE = [
  'Traceback (most recent call last):',
  '  File "app.py", line 3, in <module>',
  '    import orjson',
  NO_MODULE,
];

describe('first is what broke, not what only repeats it', () => {
  test.each<[string, string[], number]>([
    [
      'an unknown message beside an Error of make',
      [
        './gen-tables < tables.in > tables.h',
        'make[1]: *** [Makefile:12: tables.h] Error 3',
        'make[1]: *** Waiting for unfinished jobs....',
        'gen-tables: row 12 of tables.in: column count differs',
        'make: *** [Makefile:4: all] Error 2',
      ],
      4,
    ],
    [
      'an unknown exception at the collection of tests',
      [
        '_____________________ ERROR collecting tests/test_cart.py ______________________',
        'cart.py:3: in compute',
        '    raise CartEmpty("nothing to add")',
        'E   cart.CartEmpty: nothing to add',
        '!!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!',
      ],
      4,
    ],
    [
      'a clone that failed before make found nothing',
      [
        "fatal: repository '/home/dev/lib' does not exist",
        "fatal: clone of '/home/dev/lib' into submodule path 'vendor/lib' failed",
        "make: Entering directory '/home/dev/vendor/lib'",
        'make: *** No targets specified and no makefile found.  Stop.',
      ],
      1,
    ],
    [
      "a compiler's warning, not its closing remark",
      [
        "a.c:1:18: error: unused variable 'unused' [-Werror=unused-variable]",
        '    1 | int a(void){ int unused; return 0; }',
        'cc1: all warnings being treated as errors',
        'make: *** [Makefile:2: all] Error 1',
      ],
      1,
    ],
    [
      "what a script printed behind npm's tag",
      [
        'npm ERR! command failed',
        'npm ERR! command sh -c node-pre-gyp install --fallback-to-build',
        "npm ERR! gyp: Call to 'frobnicate --libs' returned exit status 1 while in binding.gyp.",
        'npm ERR! A complete log of this run can be found in: /root/.npm/_logs/x.log',
      ],
      3,
    ],
    [
      'the line that names a place, where no rule knows the tool',
      [
        '$ ./ci/check.sh',
        'checking headers',
        'header of src/b.rs lacks a licence line',
        '1 file without licence',
        'section_end:1763892009:step_script',
        'ERROR: Job failed: exit code 1',
      ],
      3,
    ],
    [
      "what a command of several lines printed, not the runner's quotation of it",
      [
        '$ if true; then',
        '    make test',
        '  fi',
        'frob: stage two gave up',
        'The command "if true; then',
        '    make test',
        '  fi" exited with 2.',
        'Done. Your build exited with 1.',
      ],
      4,
    ],
    [
      'the description that Spring Boot prints under its banner',
      [
        '2026-03-02 10:00:03.629 ERROR 4144 --- [           main] o.s.b.d.LoggingFailureAnalysisReporter   : ',
        '',
        '***************************',
        'APPLICATION FAILED TO START',
        '***************************',
        '',
        'Description:',
        '',
        'Web server failed to open its ledger: the page is torn.',
        '',
        'Action:',
        '',
        'Mend the page.',
      ],
      9,
    ],
    [
      'a time limit of the runner',
      ['$ make', 'running 400 cases', 'The job exceeded the maximum time limit for jobs, and has been terminated.'],
      3,
    ],
  ])('%s', async (_, lines, line) => {
    expect(placesOf(await reportOf(lines))[0]?.line).toBe(line);
  });
});

describe('a known cause is named', () => {
  test.each<[string, string[], number]>([
    ["under Cloud Build's steps", TRACE.map((line) => `Step #3: ${line}`), 4],
    [
      'in a container that compose saw exit',
      [...TRACE.map((line) => `web_1  | ${line}`), 'shop_web_1 exited with code 1'],
      4,
    ],
    [
      "without the head of pytest's report",
      [
        'cart/__init__.py:3: in <module>',
        '    import orjson',
        `E   ${NO_MODULE}`,
        'ERROR tests/test_cart.py',
        '!!!!!!!!!!!!!!!!!!!! Interrupted: 1 error during collection !!!!!!!!!!!!!!!!!!!!',
        '=============================== 1 error in 0.12s ===============================',
      ],
      3,
    ],
    ['below what a logger says of it', ['2026-03-02 10:00:01,123 ERROR importer: import failed', ...TRACE], 5],
    [
      "in the report of Python's own test runner",
      [
        'E',
        '='.repeat(70),
        'ERROR: test_load (tests.test_cart.CartTest)',
        '-'.repeat(70),
        ...TRACE,
        '',
        '-'.repeat(70),
        'Ran 1 test in 0.001s',
        '',
        'FAILED (errors=1)',
      ],
      8,
    ],
    [
      'behind an exception that is raised from it',
      [
        'ERROR in app: Exception on / [GET]',
        ...TRACE,
        '',
        'The above exception was the direct cause of the following exception:',
        '',
        'Traceback (most recent call last):',
        '  File "app.py", line 9, in index',
        '    raise CartError("no reader") from error',
        'cart.CartError: no reader',
        'GET / 500',
      ],
      5,
    ],
  ])('%s', async (_, lines, line) => {
    const { first, diagnoses } = await reportOf(lines);
    expect(first).toBe('diagnosis');
    expect(diagnoses[0]).toMatchObject({ id: 'python/module-not-found', line, role: 'root' });
  });
});

test('what a logger says above one trace is not explained by the cause of another', async () => {
  const { unknown } = await reportOf([
    'ERROR in app: Exception on / [GET]',
    'Traceback (most recent call last):',
    '  File "app.py", line 9, in index',
    'cart.CartError: no reader',
    '',
    ...TRACE,
  ]);
  expect(unknown.some(({ line }) => line < 5)).toBe(true);
});

describe('nothing is named', () => {
  test.each<[string, string[]]>([
    [
      "when node's own runner counts no failure",
      [
        "Error: Cannot find module './missing.js'",
        'Require stack:',
        '- /app/test/a.test.js',
        '✔ reports a missing module (1.2ms)',
        'ℹ tests 3',
        'ℹ pass 3',
        'ℹ fail 0',
      ],
    ],
    ['when a suite passed', [...TRACE, '========= 12 passed in 0.31s =========']],
    [
      'where prose quotes a message',
      [
        'Checking docs/troubleshooting.md',
        `  If you see "Error: Cannot find module 'express'", run npm install.`,
        '2 pages written',
      ],
    ],
    [
      'where an error was caught, or expected',
      [
        "caught KeyError: 'theme', using default",
        "could not import orjson (No module named 'orjson'), falling back to json",
        'ERROR:  relation "orders_old" does not exist (expected)',
        'plugins loaded: 12',
      ],
    ],
    [
      'in the title of a test that passed',
      [
        '    ✓ throws ECONNREFUSED when the server is down (12 ms)',
        "    ✓ reports Error: Cannot find module 'x' (2 ms)",
        `ok 3 - dies with "ModuleNotFoundError: No module named 'x'"`,
      ],
    ],
    [
      'in a document or in code',
      [
        '## Error: listen EADDRINUSE: address already in use :::3000',
        `src/loader.js:12:    throw new Error("Cannot find module '" + name + "'");`,
        "-    raise KeyError: 'x'",
        `+    print("ImportError: cannot import name 'y' from 'z'")`,
      ],
    ],
    [
      'where a program tries again and goes on',
      [
        '2024-02-01 10:00:01,123 WARNING app: could not reach cache: [Errno 111] Connection refused, retrying in 2s',
        '2024-02-01 10:00:03,200 INFO app: connected to cache on attempt 2',
      ],
    ],
  ])('%s', async (_, lines) => {
    expect((await reportOf(lines)).diagnoses.map(({ id, line }) => `${line}: ${id}`)).toEqual([]);
  });
});

test('of two panics alike the first leads, whatever stands after the second', async () => {
  const panic = (line: number) => [
    '$ ./main',
    '',
    `thread 'main' (${line}) panicked at main.rs:${line}:21:`,
    'index out of bounds: the len is 2 but the index is 2',
    'note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace',
  ];
  for (const after of [[], ['  --> src/lib.rs:3:95']]) {
    const { diagnoses } = await reportOf([...panic(4), ...panic(9), ...after]);
    expect(diagnoses.map(({ id, line }) => [id, line])).toEqual([['rust/panic-index-out-of-bounds', 4]]);
  }
});
