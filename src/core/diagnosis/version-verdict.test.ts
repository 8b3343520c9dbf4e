import { describe, expect, test } from 'vitest';
import type { VersionRow } from '../record/model.ts';
import { compareVersions, versionNumbers, versionVerdict } from './version-verdict.ts';

const row = (version: string, more: Partial<VersionRow> = {}): VersionRow => ({
  version,
  introduced: null,
  deprecated: null,
  removed: null,
  behaviorChange: null,
  status: 'active',
  ...more,
});

describe('the version seen', () => {
  const rows = [
    row('Node.js 22.12.0', { status: 'fixed' }),
    row('Node.js 20.19.0'),
    row('Node.js 12.0.0'),
    row('npm 7'),
  ];

  test.each([
    ['20.20.2', 'applies', 'Node.js 20.19.0'],
    ['20.19.0', 'applies', 'Node.js 20.19.0'],
    ['v18.3.0', 'applies', 'Node.js 12.0.0'],
    ['10.24.1', 'notYet', 'Node.js 12.0.0'],
    ['23.0.0', 'fixed', 'Node.js 22.12.0'],
  ] as const)('%s: %s by %s', (version, verdict, by) => {
    const found = versionVerdict('Node.js', version, rows);
    expect(found.verdict).toBe(verdict);
    expect(found.row?.version).toBe(by);
  });

  test('is unknown without a row of the product or without a number', () => {
    expect(versionVerdict('Deno', '1.2', rows)).toEqual({ verdict: 'unknown', row: null });
    expect(versionVerdict('Node.js', 'latest', rows)).toEqual({ verdict: 'unknown', row: null });
  });

  test('numbers compare as numbers, and only as far as both say something', () => {
    expect(versionNumbers('OpenSSH_9.2p1')).toEqual([9, 2]);
    expect(compareVersions([1, 10], [1, 9])).toBeGreaterThan(0);
    expect(compareVersions([20], [20, 19])).toBe(0);
  });
});
