import { expect, test } from 'vitest';
import { LINES_PER_OFFSET } from './clean-block.ts';
import { LineCleaner } from './clean-line.ts';
import { ResidentLog } from './resident-log.ts';

/** Two stretches of the text, as two chunks would have added them. */
function residentLog(bytes: Uint8Array): { log: ResidentLog; reads: () => number } {
  const log = new ResidentLog();
  let reads = 0;
  const kept = {
    readNow: (from: number, to: number) => {
      reads++;
      return bytes.subarray(from, to);
    },
  };
  const begins = [0];
  for (let at = 0; at < bytes.length - 1; at++) if (bytes[at] === 10) begins.push(at + 1);
  const half = Math.floor(begins.length / 2);
  for (const part of [begins.slice(0, half), begins.slice(half)]) {
    const from = part[0] ?? 0;
    const offsets = Uint32Array.from(part.filter((_, at) => at % LINES_PER_OFFSET === 0).map((begin) => begin - from));
    const next = begins[begins.indexOf(part[part.length - 1] ?? 0) + 1];
    log.add(kept, { lines: part.length, from, to: next ?? bytes.length, offsets });
  }
  return { log, reads: () => reads };
}

const LINES = Array.from({ length: 400 }, (_, at) =>
  at % 7 === 0 ? `2026-11-23T10:00:00.1234567Z ✗ line ${at}\r` : at % 11 === 0 ? '' : `\u001b[31mline\u001b[0m ${at}`,
);

test('any range of lines is cleaned as each line is, the last without its end, too', () => {
  for (const end of ['', '\n']) {
    const { log } = residentLog(new TextEncoder().encode(LINES.join('\n') + end));
    expect(log.lines).toBe(LINES.length);
    const cleaner = new LineCleaner();
    const wanted = LINES.map((line) => cleaner.clean(line.replace(/\r$/, '')));
    for (const [from, to] of [
      [1, 400],
      [1, 1],
      [60, 70],
      [195, 206],
      [399, 500],
      [-5, 3],
      [60, 70],
    ] as const)
      expect(log.clean(from, to)).toEqual(wanted.slice(Math.max(0, from - 1), to));
    expect(log.clean(401, 410)).toEqual([]);
    expect(log.text(8)).toBe('✗ line 7');
  }
});

test('lines too long to be kept are read all the same', () => {
  const long = 'x'.repeat(100_000);
  const { log } = residentLog(new TextEncoder().encode(`a\n${long}\nb\n${long}\n`));
  expect(log.clean(1, 4).map(({ text }) => text.length)).toEqual([1, 100_000, 1, 100_000]);
});

test('a line that was looked at is not read again', () => {
  const { log, reads } = residentLog(new TextEncoder().encode(LINES.join('\n')));
  log.clean(100, 110);
  const before = reads();
  log.clean(100, 110);
  expect(reads()).toBe(before);
});
