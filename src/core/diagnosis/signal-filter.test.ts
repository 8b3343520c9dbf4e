import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockCleaner } from '../log/block-cleaner.ts';
import { LOOKED_AT_UNITS, RULES, signalOf } from './line-signals.ts';
import { ruleTables } from './rule-tables.ts';
import { SignalFilter, type Suspect } from './signal-filter.ts';

const filter = new SignalFilter(ruleTables());
const cleaner = new BlockCleaner();
const encoder = new TextEncoder();

/** Lines as they are fed, with what the filter suspects of each. */
function suspected(lines: readonly string[]): { text: string; suspect: Suspect | undefined }[] {
  const block = cleaner.clean(encoder.encode(`${lines.join('\n')}\n`));
  const byLine = new Map(filter.suspects(block).map((suspect) => [suspect.line, suspect]));
  return Array.from({ length: block.fedLines }, (_, line) => ({ text: block.text(line), suspect: byLine.get(line) }));
}

function expectNothingMissed(lines: readonly string[]): void {
  for (const { text, suspect } of suspected(lines)) {
    const all = signalOf(1, text, null, null);
    const known = suspect ? signalOf(1, text, null, null, suspect) : null;
    expect(known, text.slice(0, 300)).toEqual(all);
  }
}

const captured = ['repro', 'src/core/diagnosis/corpus'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.log'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n')),
);
/** Lines as the rules' own tests have them. */
const samples = ['rules.test.ts', 'more-rules.test.ts'].flatMap((name) =>
  [...readFileSync(join('src/core/diagnosis/failure-rules', name), 'utf8').matchAll(/'((?:[^'\\\n]|\\.){6,})'/g)].map(
    ([, text]) => (text as string).replace(/\\(.)/g, '$1'),
  ),
);

describe('the filter of lines that may speak of failing', () => {
  test('misses nothing of what was captured', () => {
    expect(captured.length).toBeGreaterThan(4000);
    expectNothingMissed([...new Set(captured)]);
  });

  test('misses nothing of what the rules are tested with, in any case, behind a tag, or at the start of a long line', () => {
    const distinct = [...new Set(samples)].filter((line) => !line.includes('\t') && signalOf(1, line, null, null));
    expect(distinct.length).toBeGreaterThan(200);
    expectNothingMissed(distinct);
    expectNothingMissed(distinct.map((line) => line.toUpperCase()));
    expectNothingMissed(distinct.map((line) => `npm ERR! ${line}`));
    expectNothingMissed(distinct.map((line) => `${line} ${'x '.repeat(LOOKED_AT_UNITS)}`));
    expectNothingMissed(distinct.map((line) => `${line} ${'错 '.repeat(LOOKED_AT_UNITS)}`));
    expectNothingMissed(distinct.map((line) => `npm error ${line} ${'x '.repeat(LOOKED_AT_UNITS)}`));
  });

  test('misses nothing of lines put together from such', () => {
    const pieces = samples.flatMap((line) => line.split(/(?<=[ :([])/)).filter((piece) => piece !== '');
    const piece = fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('0', '12', ' ', '\t', 'ſ', 'K', '×', '错误', 'é'),
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(fc.array(line, { minLength: 20, maxLength: 20 }), (lines) => expectNothingMissed(lines)),
      { numRuns: 150, seed: 3 },
    );
  });

  test('asks about few of the rules', () => {
    const distinct = [...new Set(captured)];
    const asked = suspected(distinct).reduce((sum, { suspect }) => sum + (suspect?.rules?.length ?? 0), 0);
    const fitting = distinct.filter((line) => RULES.first(line) !== null).length;
    expect(asked).toBeLessThan(4 * fitting);
  });
});
