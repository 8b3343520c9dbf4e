import { describe, expect, test } from 'vitest';
import { ResidentLog } from '../log/resident-log.ts';
import { GoodRun, lineKey } from './subtract.ts';

const logOf = (...lines: string[]): ResidentLog => {
  const log = new ResidentLog();
  log.append(lines);
  return log;
};

describe('a good run', () => {
  test.each([
    ['times and durations', 'built in 1.2s at 10:00:01', 'built in 14.07s at 11:22:33'],
    ['commits', 'checking out 8f14e45fce', 'checking out a5771bce93'],
    ['ids', 'job 1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', 'job 9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'],
    ['addresses in memory', 'at 0x7ffd12', 'at 0x55aa'],
    ['temporary paths', 'using /tmp/npm-1a/x', 'using /tmp/npm-9/yy/z'],
  ])('is like another but for %s', (_, a, b) => {
    expect(lineKey(a)).toBe(lineKey(b));
  });

  test('is not like one that says something else', () => {
    expect(lineKey('facade of added beef')).not.toBe(lineKey('facade of added cafe'));
    expect(lineKey('test a passed')).not.toBe(lineKey('test a failed'));
  });

  test('leaves the stretches that are new, joined over blank lines', () => {
    const good = new GoodRun(logOf('start 1', 'warn: cache', 'done 3'));
    const bad = logOf('start 9', 'boom', '', 'at x', 'warn: cache', 'late', 'done 4');
    expect(good.newStretches(bad)).toEqual([
      { from: 2, to: 4 },
      { from: 6, to: 6 },
    ]);
  });
});
