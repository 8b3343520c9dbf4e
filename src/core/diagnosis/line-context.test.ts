import { describe, expect, it } from 'vitest';
import { reportOf } from '../../testing/report-of.ts';
import { ResidentLog } from '../log/resident-log.ts';
import { isCaughtAndLogged } from './line-context.ts';

const trace = [
  'Traceback (most recent call last):',
  '  File "a.py", line 3, in load',
  "ModuleNotFoundError: No module named 'numpyy'",
];
const caught = (lines: readonly string[], text = "No module named 'numpyy'"): boolean => {
  const log = new ResidentLog();
  log.append(lines);
  return isCaughtAndLogged(log, lines.findIndex((line) => line.includes(text)) + 1);
};

describe('isCaughtAndLogged', () => {
  it('sees a trace between calm lines of a logger', () => {
    expect(caught(['INFO:app:falling back', ...trace, 'INFO:app:served 200 requests'])).toBe(true);
    expect(
      caught(['2026-01-02 10:00:00,123 WARNING cache is cold', ...trace, '2026-01-02 10:00:01,002 INFO ready']),
    ).toBe(true);
  });

  it('knows the two-line form of java.util.logging, and calm words of an end later on', () => {
    const java = [
      'Nov 23, 2026 2:36:54 AM Shop main',
      'WARNING: ignored bad record',
      'java.lang.NullPointerException: count is null',
      '\tat Shop.main(Shop.java:3)',
      '',
      'Nov 23, 2026 2:36:55 AM Shop main',
      'INFO: served',
      'INFO: shutdown complete',
    ];
    expect(caught(java, 'NullPointer')).toBe(true);
  });

  it('takes a trace at the end for a crash', () => {
    expect(caught(['INFO:app:starting', ...trace])).toBe(false);
  });

  it('takes a trace that an error announced for one', () => {
    expect(caught(['ERROR:app:request failed', ...trace, 'INFO:app:next request'])).toBe(false);
  });

  it('takes a trace before words of going down for a crash', () => {
    expect(caught(['INFO:app:starting', ...trace, 'INFO:supervisor:worker exited, restarting'])).toBe(false);
  });

  it('takes a trace after plain output for a crash', () => {
    expect(caught(['loading', ...trace, 'INFO:app:next'])).toBe(false);
  });
});

describe('words around a message', () => {
  const fault = 'runtime error: index out of range [5] with length 3';
  const named = async (line: string): Promise<string | undefined> => (await reportOf([line])).diagnoses[0]?.id;

  it('say nothing of a panic that Go caught and raised again', async () => {
    expect(await named(`panic: ${fault} [recovered]`)).toBe('go/index-out-of-range');
    expect(await named(`panic: ${fault} [recovered, repanicked]`)).toBe('go/index-out-of-range');
  });

  it('say that a program caught it and went on', async () => {
    expect(await named(`worker 3 recovered from ${fault}`)).toBeUndefined();
  });
});
