import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typoCounter } from './typo.ts';

const typoDistance = (a: string, b: string, allowed: number): number => typoCounter(a)(b, allowed);

it('counts a swap, a missing, a doubled and a wrong letter as one', () => {
  expect(typoDistance('module', 'moduel', 2)).toBe(1);
  expect(typoDistance('module', 'modul', 2)).toBe(1);
  expect(typoDistance('module', 'moddule', 2)).toBe(1);
  expect(typoDistance('module', 'nodule', 2)).toBe(1);
});

/** Optimal string alignment by its definition, without bounds. */
function plainDistance(a: string, b: string): number {
  const known = new Map<string, number>();
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const key = `${i},${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(i - 2, j - 2) + 1);
    known.set(key, best);
    return best;
  };
  return at(a.length, b.length);
}

it('agrees with the unbounded definition', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (a, b, allowed) => {
      const plain = plainDistance(a, b);
      expect(typoDistance(a, b, allowed)).toBe(plain <= allowed ? plain : -1);
    }),
    { numRuns: 3000 },
  );
});

it('counts over the whole length of a number, and beyond only knows the word itself', () => {
  const long = 'abcdefghijklmnopqrstuvwxyzabcde';
  expect(typoDistance(long, `${long.slice(0, 29)}ed`, 2)).toBe(1);
  expect(typoDistance(long, `x${long.slice(1)}`, 2)).toBe(1);
  expect(typoDistance(`${long}f`, `${long}g`, 2)).toBe(-1);
  expect(typoDistance(`${long}f`, `${long}f`, 2)).toBe(0);
});
