import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DepthTerms } from './record-terms.ts';
import { decodeSearchIndex, encodeSearchIndex } from './search-index.ts';

const term = fc.string({ unit: fc.constantFrom('a', 'b', '端', '口', '𠮷', 'é'), minLength: 1, maxLength: 5 });
const record = fc
  .tuple(...([0, 1, 2] as const).map(() => fc.uniqueArray(term, { maxLength: 6 })))
  .map(([pattern = [], cause = [], advice = []]): DepthTerms => [pattern, cause, advice]);
const records = fc.array(record, { maxLength: 300 });

function decoded(bytes: Uint8Array): string[][][] {
  const { recordCount, each } = decodeSearchIndex(bytes);
  const out = Array.from({ length: recordCount }, (): string[][] => [[], [], []]);
  each((word, classNumber, number) => out[number]?.[classNumber]?.push(word));
  return out.map((classes) => classes.map((list) => list.sort()));
}

it('decodes what it encoded', () => {
  fc.assert(
    fc.property(records, (terms) => {
      expect(decoded(encodeSearchIndex(terms))).toEqual(
        terms.map((classes) => classes.map((list) => [...list].sort())),
      );
    }),
    { numRuns: 60 },
  );
});

it('refuses anything cut off, and never reads beyond', () => {
  const bytes = encodeSearchIndex([
    [['alpha', 'beta'], ['gamma'], ['beta']],
    [['alpha'], ['端口'], []],
  ]);
  for (let length = 0; length < bytes.length; length++)
    expect(() => decoded(bytes.slice(0, length))).toThrow(RangeError);
});

it('survives any change of a byte with an answer or a RangeError', () => {
  const bytes = encodeSearchIndex([
    [['alpha', 'beta'], ['gamma'], ['beta']],
    [['alpha'], [], ['delta']],
  ]);
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
      const broken = bytes.slice();
      broken[at] = value;
      try {
        // Counts are checked before anything is sized by them; the record count is checked by who opens it.
        if (at < 4 || at >= 8) decoded(broken);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 2000 },
  );
});
