import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopRecords } from './top-records.ts';

it('keeps what sorting keeps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (scores, limit) => {
        const top = new TopRecords(limit);
        // Not in order of their numbers, as they come from the postings.
        const order = scores.map((_, record) => record).sort((a, b) => ((a * 7) % 11) - ((b * 7) % 11));
        for (const record of order) top.add(record, scores[record] ?? 0);
        const sorted = [...order].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b).slice(0, limit);
        expect(top.records().sort((a, b) => a - b)).toEqual(sorted.sort((a, b) => a - b));
      },
    ),
  );
});
