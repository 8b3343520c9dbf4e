import { describe, expect, test } from 'vitest';
import { LineCleaner } from './clean-line.ts';

const clean = (raw: string) => new LineCleaner().clean(raw);

describe('wrappers', () => {
  // Name, line as the collector prints it, what the tool itself had printed.
  test.each([
    ['GitHub Actions', '2026-11-23T10:00:00.1234567Z   File "a.py", line 1', '  File "a.py", line 1'],
    ['GitHub Actions after a mark', '\ufeff2026-11-23T10:00:00.1234567Z hello', 'hello'],
    ['GitHub CLI', 'build\tRun tests\t2026-11-23T10:00:00.1234567Z hello', 'hello'],
    ['an annotation', '2026-11-23T10:00:00.1234567Z ##[error]boom', 'boom'],
    ['a workflow command', '::error file=a.js,line=1::boom', 'boom'],
    ['GitLab', '2026-11-23T10:00:00.123456Z 01O hello', 'hello'],
    ['Jenkins', '[2026-11-23T10:00:00.123Z] hello', 'hello'],
    ['a time of day', '10:00:00 hello', 'hello'],
    ['docker compose', 'web-1  | hello', 'hello'],
    ['docker compose, older', 'shop_db_1 | hello', 'hello'],
    ['Travis', 'travis_fold:start:after_failuretravis_time:start:014817d7$ hello', '$ hello'],
    [
      'Travis, at the end of a step',
      'travis_time:end:237e571e:start=1,finish=2,duration=1,event=scriptThe command',
      'The command',
    ],
    ['Cloud Build', 'Step #3: hello', 'hello'],
    ['Cloud Build with a title', 'Step #3 - "deps": hello', 'hello'],
    ['a time of day with a half', '10:00:00 AM [vite] hello', '[vite] hello'],
    ['foreman', '10:00:00 web.1  | hello', 'hello'],
    ['kubectl', '[pod/web-6d4cf56db6-x8k2z/app] hello', 'hello'],
    ['stern', 'web-6d4cf56db6-x8k2z app hello', 'hello'],
    ['Kubernetes', '2026-11-23T10:00:00.123456789Z stderr F hello', 'hello'],
    ['klog', 'E1123 10:00:00.123456       1 reflector.go:147] hello', 'hello'],
    ['syslog', 'Nov 23 10:00:00 host sshd[123]: hello', 'hello'],
    ['the journal of the kernel', 'Nov 23 10:00:00 host kernel: [ 1234.567890] hello', 'hello'],
    ['journalctl -o short-iso', '2026-11-23T10:00:00+0000 host nginx[12]: hello', 'hello'],
    ['PostgreSQL', '2026-11-23 10:00:00.123 UTC [77] ERROR:  hello', 'ERROR:  hello'],
    ['Redis', '1:M 23 Nov 2026 10:00:00.123 # hello', 'hello'],
    ['BuildKit', '#12 3.456 hello', 'hello'],
    ['epoch seconds', '1763892000.123 hello', 'hello'],
    ['Python logging', '2026-11-23 10:00:00,123 ERROR app: hello', 'ERROR app: hello'],
    ['concurrently', '[0] hello', 'hello'],
    ['Turborepo', '@acme/web:build: hello', 'hello'],
    ['a container in a runner', '2026-11-23T10:00:00.1234567Z web-1  | 2026-11-23 10:00:00,5 hello', 'hello'],
    ['JSON', '{"level":"error","time":1,"msg":"hello"}', 'hello'],
    ["docker's own files", '{"log":"10:00:00 hello\\n","stream":"stderr","time":"2026-11-23T10:00:00Z"}', 'hello'],
  ])('%s is peeled off', (_, line, wanted) => {
    expect(clean(line).text).toBe(wanted);
  });

  // What only looks like a wrapper is the tool's own.
  test.each([
    'main.c:12:3: error: expected',
    '    6 |     int *slots = malloc(16);',
    'error: build: failed',
    '[ERROR] Failed to execute goal',
    'npm error code E404',
    'make: *** [Makefile:2: all] Error 2',
    '127.0.0.1 - - [23/Nov/2026:10:00:00 +0000] "GET / HTTP/1.1" 500',
    '{"not": "a log line"}',
    '{ broken json',
    ' name   | type',
    'java.lang.Error: x',
    '10 passing (2s)',
  ])('%s stays whole', (line) => {
    expect(clean(line).text).toBe(line);
  });

  test('a structured line yields message, error and stack line by line', () => {
    const line = JSON.stringify({
      severity: 'ERROR',
      message: 'start failed',
      error: { message: 'boom', stack: 'Error: boom\n    at a.js:1' },
    });
    expect(clean(line)).toMatchObject({
      level: 'error',
      lines: ['start failed', 'boom', 'Error: boom', '    at a.js:1'],
    });
  });

  test('escapes in logfmt are opened beside the line itself', () => {
    const line = 'level=error msg="first\\nsecond \\"x\\""';
    expect(clean(line)).toMatchObject({ text: line, level: 'error', lines: [line, 'first', 'second "x"'] });
  });

  test('what a runner marks is said', () => {
    expect(clean('##[group]Run npm test').marker).toBe('group');
    expect(clean('##[error]boom').marker).toBe('error');
    expect(clean('plain').marker).toBeNull();
  });

  test('hostile lines are cleaned within the time a test has: quadratic work on them would take minutes', () => {
    const lines = [
      '2026-'.repeat(20_000),
      '[pod/'.repeat(20_000),
      'a-'.repeat(50_000),
      `{${'"a":{'.repeat(20_000)}`,
      '1'.repeat(200_000),
      `web-1 ${' '.repeat(100_000)}`,
    ];
    for (const line of lines) expect(clean(line).visible).toBe(line);
  });
});
