/** Runs every check of the project, each to its end, and closes with the line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureChromium } from './find-chromium.ts';

const REPORTS = 'node_modules/.cache/errdex/reports';

interface Tally {
  passed: number;
  failed: number;
}

interface Check {
  readonly name: string;
  readonly command: string;
  /** Reads the runner's JSON report; without one the check counts as a single one. */
  readonly report?: { readonly file: string; read(json: never): Tally };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

const CHECKS: readonly Check[] = [
  { name: 'lint', command: 'npm run --silent lint' },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'catalogue', command: 'npm run --silent check:catalogue -- --stats' },
  { name: 'build', command: 'npm run --silent build' },
  {
    name: 'unit',
    command: `npx vitest run --reporter=default --reporter=json --outputFile.json=${REPORTS}/unit.json`,
    report: {
      file: `${REPORTS}/unit.json`,
      read: ({ numPassedTests, numFailedTests }: VitestReport) => ({ passed: numPassedTests, failed: numFailedTests }),
    },
  },
  {
    name: 'pages',
    command: 'npx playwright test -c e2e --reporter=line,json',
    report: {
      file: `${REPORTS}/pages.json`,
      read: ({ stats }: PlaywrightReport) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    },
  },
];

mkdirSync(REPORTS, { recursive: true });
const env = { ...process.env, CHROMIUM_PATH: ensureChromium(), PLAYWRIGHT_JSON_OUTPUT_NAME: `${REPORTS}/pages.json` };
const total: Tally = { passed: 0, failed: 0 };
const lines: string[] = [];
for (const { name, command, report } of CHECKS) {
  console.log(`\n── ${name} ──`);
  if (report) rmSync(report.file, { force: true });
  const start = performance.now();
  const ok = spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;
  const tally =
    report && existsSync(report.file)
      ? report.read(JSON.parse(readFileSync(report.file, 'utf8')) as never)
      : { passed: Number(ok), failed: Number(!ok) };
  // A runner that fails without a failed test has failed all the same.
  if (!ok && tally.failed === 0) tally.failed = 1;
  total.passed += tally.passed;
  total.failed += tally.failed;
  lines.push(`${name.padEnd(10)} ${ok ? 'ok  ' : 'FAIL'} ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
