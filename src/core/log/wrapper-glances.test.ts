import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASK } from './wrapper-glances.ts';
import { WRAPPERS } from './wrappers.ts';

/** Lines and pieces of lines that each wrapper's expression fits, or nearly. */
const PIECES = [
  'build\tRun tests\t2026-11-23T',
  '2026-11-23T10:00:00.1234567Z ',
  '2026-11-23 10:00:00,123 ',
  '2026/11/23 10:00:00',
  '10:00:00.1 AM ',
  '[10:00:00] ',
  ' UTC ',
  ' CEST ',
  ' EST]',
  '+02:00 ',
  ' -0130 ',
  ' [77] LOG: ',
  '- ',
  '| ',
  '1763892000.123: ',
  '1763892000123 ',
  '01O ',
  '00E+',
  '<13>1 Nov 23 10:00:00 host sshd[123]: ',
  'web-6d4 app[77]: ',
  '[ 1234.567890] ',
  'E1123 10:00:00.123456       1 reflector.go:147] ',
  '11-23 10:00:00.123  1234  5678 E Tag: ',
  '1:M 23 Nov 2026 10:00:00.123 # ',
  '6ba7b810-9dad-11d1-80b4-00c04fd430c8\tERROR\t',
  'shop_db_1 | ',
  'web-12345  | ',
  'web.1  | ',
  '[pod/web-6d4cf56db6-x8k2z/app] ',
  'web-6d4cf56db6-x8k2z app ',
  '#12 3.456 ',
  '#7 ERROR',
  '[step:L12:3s] ',
  '[a/b]   | ',
  '[0] ',
  '@acme/web:build: ',
  'web:check-types:ci: ',
  'Step #3 - "deps": ',
  'lerna: a: ',
  'travis_fold:start:a.1travis_time:start:014817d7$ ',
  '##[error]',
  '::warning file=a.js::',
  'stderr F ',
] as const;

const near = fc
  .tuple(
    fc.constantFrom(...PIECES),
    fc.nat(60),
    fc.constantFrom('', '0', ' ', ':', '-', '[', 'A', 'a', '.', '|', '\t'),
    fc.nat(2),
  )
  .map(([piece, place, put, cut]) => {
    const at = place % (piece.length + 1);
    return place > 45 ? piece : piece.slice(0, at) + put + piece.slice(at + cut);
  });
const line = fc.array(fc.oneof({ weight: 6, arbitrary: near }, fc.string({ maxLength: 4, unit: 'grapheme-ascii' })), {
  maxLength: 4,
});

test('what bytes tell of a wrapper is what its expression says', () => {
  const told = new Map<string, number>();
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(
      line,
      fc.constantFrom('', ' ', '0', ' ok', ']'),
      fc.constantFrom('\n', '00 ', '[1]'),
      (parts, end, beyond) => {
        const text = (parts.join('') + end).replaceAll('\n', '');
        if (text === '') return;
        // What stands behind the line is not the line's.
        const bytes = encoder.encode(`${beyond}${text}${beyond}`);
        for (const { name, begins, prefix, glance } of WRAPPERS) {
          if (!glance || !begins(text.charCodeAt(0))) continue;
          const taken = glance(bytes, beyond.length, beyond.length + text.length);
          if (taken === ASK) continue;
          expect(taken, `${name}: ${text}`).toBe(prefix.exec(text)?.[0].length ?? 0);
          const key = `${name} ${taken > 0}`;
          told.set(key, (told.get(key) ?? 0) + 1);
        }
      },
    ),
    { numRuns: 30_000 },
  );
  // Both answers came, of those that give both.
  for (const name of ['ISO time', 'GitLab', 'docker compose'])
    for (const found of [true, false]) expect(told.get(`${name} ${found}`), name).toBeGreaterThan(20);
});

test('every wrapper tells of most lines without its expression', () => {
  const without = WRAPPERS.filter(({ glance, needs }) => !glance && !needs).map(({ name }) => name);
  expect(without).toEqual([]);
});
