import { expect, test } from 'vitest';
import type { Candidate } from './collect-candidates.ts';
import type { Seen } from './diagnosis.ts';
import { weighBySeen } from './weigh-by-seen.ts';

const candidate = (id: string, line: number): Candidate => ({
  id,
  line,
  endLine: line,
  text: '',
  lines: [{ line, endLine: line }],
  occurrences: 1,
  match: { line, start: 0, end: 1, pattern: 'regex' },
  captures: {},
  ownLetters: 20,
  score: 0.5,
  reasons: [],
  repeats: false,
  beside: false,
  ownMessage: true,
});
const seen = (name: string, line: number): Seen => ({ kind: 'packageManager', name, version: null, line });
const weighed = (id: string, ...tools: Seen[]): Candidate => {
  const one = candidate(id, 9);
  weighBySeen([one], tools);
  return one;
};

test('a record of a tool that runs gains, and says where it was seen', () => {
  const one = weighed('npm/eresolve', seen('npm', 2));
  expect(one.score).toBeGreaterThan(0.5);
  expect(one.reasons).toEqual([{ kind: 'toolSeen', tool: 'npm', line: 2 }]);
});

test('its own line is no witness', () => {
  expect(weighed('npm/eresolve', seen('npm', 9))).toMatchObject({ score: 0.5, reasons: [] });
});

test('a record falls where a rival of its tool is at work', () => {
  expect(weighed('npm/eresolve', seen('pnpm', 2)).score).toBeLessThan(0.5);
  expect(weighed('npm/eresolve', seen('pnpm', 2), seen('npm', 3)).score).toBeGreaterThan(0.5);
});

test('what has no rival stays', () => {
  expect(weighed('postgresql/deadlock-detected', seen('npm', 2)).score).toBe(0.5);
});
