/** A warning is no failure: it is told beside one, or to somebody who pastes nothing else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readSignatures } from '../../compile/read-signatures.ts';
import { catalogueOf } from './catalogue-of.ts';
import { diagnoseLog } from './diagnose-log.ts';
import type { DiagnosisCatalogue } from './knowledge.ts';

let catalogue: DiagnosisCatalogue;
beforeAll(async () => {
  catalogue = catalogueOf((await readSignatures('public/data/signatures')).records);
});

const toldOf = async (lines: readonly string[]): Promise<string[]> => {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const { report } = await diagnoseLog({ source: 'a.log', bytes }, catalogue);
  return report.diagnoses.map(({ id }) => id);
};

const BOXED = [
  'Progress: resolved 212, reused 212, downloaded 0, added 212, done',
  '',
  'dependencies:',
  '+ sharp 0.34.2',
  '',
  '╭ Warning ─────────────────────────────────────────────────────────────╮',
  '│                                                                      │',
  '│   Ignored build scripts: sharp.                                      │',
  '│   Run "pnpm approve-builds" to pick which dependencies should be     │',
  '│   allowed to run scripts.                                            │',
  '│                                                                      │',
  '╰──────────────────────────────────────────────────────────────────────╯',
  'Done in 3.1s using pnpm v10.34.9',
];
const UNNAMED =
  "AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using 172.18.0.4. Set the 'ServerName' directive globally to suppress this message";
const SERVED = Array.from(
  { length: 6 },
  (_, n) => `172.18.0.1 - - [26/Nov/2026:08:11:0${n} +0000] "GET / HTTP/1.1" 200 45`,
);

describe('a warning', () => {
  test('in a box is not told of a run that went well', async () => {
    expect(await toldOf(BOXED)).toEqual([]);
  });

  test('in a box is told beside the failure that follows', async () => {
    const failed = [
      ...BOXED,
      "Error: Cannot find module '../build/Release/sharp.node'",
      'Process completed with exit code 1.',
      '##[error]Process completed with exit code 1.',
    ];
    expect(await toldOf(failed)).toContain('pnpm/ignored-builds');
  });

  test('that says how to be rid of it is not told of a server that serves', async () => {
    expect(await toldOf([UNNAMED, ...SERVED])).toEqual([]);
  });

  test('that somebody pastes alone is told', async () => {
    expect(await toldOf([UNNAMED])).toEqual(['apache/could-not-determine-server-name']);
  });
});
