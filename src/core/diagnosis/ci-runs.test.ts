/** Whole CI runs, put together from captured steps: what went well before, what failed, what a runner does after it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/report-of.ts';
import { type CaseLabel, judgeCase, placesOf } from './evaluate.ts';

const CORPUS = 'src/core/diagnosis/corpus';
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
const clean = readdirSync(join(CORPUS, 'clean')).map((name) => ({
  name: name.replace('.log', ''),
  lines: linesOf(join(CORPUS, 'clean', name)),
}));
const cases = readFileSync(join(CORPUS, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as CaseLabel)
  .map((label) => ({ label, lines: linesOf(join(CORPUS, 'cases', `${label.case}.log`)) }));

interface Step {
  readonly command: string;
  readonly lines: readonly string[];
  readonly code: number;
}

const RUNNERS: Readonly<Record<string, (steps: readonly Step[]) => string[]>> = {
  'Travis CI': (steps) => [
    'travis_fold:start:worker_info\r\u001b[0K\u001b[33;1mWorker information\u001b[0m',
    'hostname: 0f1e2d3c@1.production-4-worker-org-gce',
    'travis_fold:end:worker_info\r\u001b[0K',
    ...steps.flatMap(({ command, lines, code }, index) => [
      `travis_time:start:0a1b2c${index}0\r\u001b[0K$ ${command}`,
      ...lines,
      `travis_time:end:0a1b2c${index}0:start=1,finish=2,duration=1,event=script\r\u001b[0K\u001b[3${code ? 1 : 2};1mThe command "${command}" exited with ${code}.\u001b[0m`,
      '',
    ]),
    ...(steps.some(({ code }) => code)
      ? [
          'travis_fold:start:after_failure',
          '$ cat debug.log',
          'cat: debug.log: No such file or directory',
          'travis_fold:end:after_failure',
        ]
      : []),
    '',
    `Done. Your build exited with ${Math.max(...steps.map(({ code }) => code))}.`,
  ],
  'GitHub Actions': (steps) => {
    const out: string[] = [
      "Current runner version: '2.329.0'",
      '##[group]Runner Image',
      'Image: ubuntu-24.04',
      '##[endgroup]',
    ];
    for (const { command, lines, code } of steps) {
      out.push(`##[group]Run ${command}`, command, 'shell: /usr/bin/bash -e {0}', '##[endgroup]', ...lines);
      if (code) {
        out.push(`##[error]Process completed with exit code ${code}.`);
        break;
      }
    }
    out.push(
      'Post job cleanup.',
      '[command]/usr/bin/git version',
      'git version 2.51.0',
      'Cleaning up orphan processes',
    );
    return out.map((line, index) => `2026-11-23T10:00:${String(index % 60).padStart(2, '0')}.1234567Z ${line}`);
  },
  'GitLab CI': (steps) => {
    const out: string[] = [
      'Running with gitlab-runner 18.4.0 (139a0ac0)',
      'section_start:1763892000:prepare_executor\r\u001b[0K\u001b[0K\u001b[36;1mPreparing the "docker" executor\u001b[0;m',
    ];
    for (const { command, lines, code } of steps) {
      out.push(`\u001b[32;1m$ ${command}\u001b[0;m`, ...lines);
      if (code) {
        out.push(
          'section_end:1763892009:step_script\r\u001b[0K',
          `\u001b[31;1mERROR: Job failed: exit code ${code}\u001b[0;m`,
        );
        return out;
      }
    }
    out.push('\u001b[32;1mJob succeeded\u001b[0;m');
    return out;
  },
};

const isTestRun = (name: string): boolean =>
  /npm-ci|git-clone|apt-install|make-warnings|javac|cmake|vite-build|cargo-warnings|configure|pnpm|tsc/.test(name);

describe.each(Object.keys(RUNNERS))('a run on %s', (runner) => {
  const dress = RUNNERS[runner] as (steps: readonly Step[]) => string[];

  test('that failed in its third step is led to the failure in it', async () => {
    const before = clean.filter(({ name }) => isTestRun(name));
    const missed: string[] = [];
    for (const [index, { label, lines }] of cases.entries()) {
      const [a, b] = [before[index % before.length], before[(index * 7 + 3) % before.length]] as [
        (typeof clean)[number],
        (typeof clean)[number],
      ];
      const run = dress([
        { command: 'make deps', lines: a.lines, code: 0 },
        { command: 'make prepare', lines: b.lines, code: 0 },
        { command: 'make ci', lines, code: 1 },
      ]);
      // Where the failing step's lines went.
      const at = run.findIndex(
        (line) => line.endsWith(lines[0] as string) && line.length < (lines[0] as string).length + 40,
      );
      const start = run.findIndex((_, line) =>
        lines.every((each, offset) => (run[line + offset] ?? '').endsWith(each)),
      );
      expect(start, `${label.case} ${at}`).toBeGreaterThan(0);
      const shifted = {
        ...label,
        key_line_no: (label.key_line_no ?? 0) + start,
        accept_lines: (label.accept_lines ?? []).map((line) => Number(line) + start),
      };
      const found = await reportOf(run);
      const result = judgeCase(found, shifted);
      if (result.locatedAt !== 1)
        missed.push(
          `${label.case}: wanted ${shifted.key_line_no}, shown ${placesOf(found)
            .slice(0, 2)
            .map(({ line, text }) => `${line}: ${text.trim().slice(0, 60)}`)
            .join(' | ')}`,
        );
    }
    expect(missed.length / cases.length, missed.join('\n')).toBeLessThan(0.05);
  });

  test('is led to the failure, too, when suites passed in the same step before it', async () => {
    const suites = clean.filter(({ name }) =>
      /mocha|pytest|go-test|cargo-test|phpunit|rspec|tape|prove|unittest/.test(name),
    );
    const missed: string[] = [];
    for (const [index, { label, lines }] of cases.entries()) {
      const before = suites[index % suites.length] as (typeof clean)[number];
      const run = dress([
        { command: 'make deps', lines: ['all: nothing to be done'], code: 0 },
        { command: 'make ci', lines: [...before.lines, ...lines], code: 1 },
      ]);
      const start = run.findIndex((_, line) =>
        lines.every((each, offset) => (run[line + offset] ?? '').endsWith(each)),
      );
      const shifted = {
        ...label,
        key_line_no: (label.key_line_no ?? 0) + start,
        accept_lines: (label.accept_lines ?? []).map((line) => Number(line) + start),
      };
      const result = judgeCase(await reportOf(run), shifted);
      if (result.locatedAt !== 1) missed.push(`${label.case} after ${before.name}: ${result.shown}`);
    }
    expect(missed.length / cases.length, missed.join('\n')).toBeLessThan(0.05);
  });

  test('that passed has no diagnosis, whatever its steps printed on the way', async () => {
    const alarms: string[] = [];
    for (const { label, lines } of cases) {
      // A failure that the run lived through: retried, allowed, expected.
      const found = await reportOf(
        dress([
          { command: 'make flaky || true', lines, code: 0 },
          { command: 'make', lines: ['all: nothing to be done'], code: 0 },
        ]),
      );
      if (found.diagnoses.length > 0) alarms.push(`${label.case}: ${found.diagnoses[0]?.id}`);
    }
    expect(alarms).toEqual([]);
  });
});
