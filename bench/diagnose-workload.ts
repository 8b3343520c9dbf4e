/**
 * Logs as CI keeps them, of any size and always the same: jobs whose output is one of the repository's own logs (nineteen in
 * twenty ran well), each as its runner or container would have wrapped it, some coloured, numbers changed from job to job.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from '../src/core/match/oracle-cases.ts';

const CORPUS = 'src/core/diagnosis/corpus';

function logsUnder(folder: string): string[][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replace(/\n$/, '').split('\n'));
}

type Wrap = (line: string, seconds: number) => string;

const stamp = (seconds: number, digits: number): string =>
  new Date(1_790_000_000_000 + seconds * 137).toISOString().replace(/(\d{3})Z$/, `$1${'0'.repeat(digits - 3)}Z`);

const WRAPS: readonly { readonly share: number; readonly begin: readonly string[]; readonly wrap: Wrap }[] = [
  { share: 40, begin: ['##[group]Run make check'], wrap: (line, at) => `${stamp(at, 7)} ${line}` },
  { share: 15, begin: [], wrap: (line, at) => `${stamp(at, 6)} 01O ${line}` },
  { share: 15, begin: [], wrap: (line) => `web-1  | ${line}` },
  { share: 10, begin: [], wrap: (line, at) => `${stamp(at, 3).replace('T', ' ').replace('Z', '')} ${line}` },
  { share: 20, begin: [], wrap: (line) => line },
];

function pickWrap(percent: number): (typeof WRAPS)[number] {
  let sum = 0;
  for (const each of WRAPS) {
    sum += each.share;
    if (percent < sum) return each;
  }
  throw new Error('the shares make no hundred');
}

/** At least `bytes` bytes of whole lines, in pieces. */
export function* ciLog(bytes: number): Generator<Uint8Array> {
  const dice = new Dice(11);
  const passed = logsUnder(join(CORPUS, 'clean'));
  const failed = [...logsUnder(join(CORPUS, 'cases')), ...logsUnder('repro')];
  const encoder = new TextEncoder();
  let size = 0;
  for (let at = 0; size < bytes; ) {
    const log = dice.pick(dice.chance(94) ? passed : failed);
    const { begin, wrap } = pickWrap(dice.below(100));
    const lines = [...begin, ...log].map((line) => {
      const varied = line.replace(/\d{3,}/g, (digits) => String(dice.below(10 ** Math.min(9, digits.length))));
      return wrap(dice.chance(4) ? `\u001b[32m${varied}\u001b[0m` : varied, at++);
    });
    const piece = encoder.encode(`${lines.join('\n')}\n`);
    size += piece.length;
    yield piece;
  }
}

export function ciLogBytes(bytes: number): Uint8Array {
  const pieces = [...ciLog(bytes)];
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
