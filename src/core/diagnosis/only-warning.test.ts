/** A warning is no failure: it is told beside one. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../testing/report-of.ts';

const toldOf = async (lines: readonly string[]): Promise<string[]> =>
  (await reportOf(lines)).diagnoses.map(({ id }) => id);

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
});
