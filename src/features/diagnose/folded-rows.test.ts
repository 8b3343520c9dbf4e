import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedRows } from './folded-rows.ts';

const shape = (lines: number, marked: number[], opened: number[] = []): string =>
  foldedRows(lines, marked, new Set(opened))
    .map((row) => (row.kind === 'line' ? String(row.line) : `${row.from}-${row.to}`))
    .join(' ');

describe('foldedRows', () => {
  it('keeps three lines on either side of a mark', () => {
    expect(shape(20, [10])).toBe('1-6 7 8 9 10 11 12 13 14-20');
  });

  it('joins marks that stand close', () => {
    expect(shape(20, [5, 9])).toBe('1 2 3 4 5 6 7 8 9 10 11 12 13-20');
  });

  it('opens the gap that was asked for', () => {
    expect(shape(12, [6], [10])).toBe('1 2 3 4 5 6 7 8 9 10 11 12');
  });

  it('is one gap where nothing is marked', () => {
    expect(shape(9, [])).toBe('1-9');
  });

  it('covers every line once, in order, whatever is marked', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.uniqueArray(fc.integer({ min: 1, max: 80 })), (lines, marks) => {
        const marked = marks.filter((mark) => mark <= lines).sort((a, b) => a - b);
        const covered = foldedRows(lines, marked, new Set()).flatMap((row) =>
          row.kind === 'line' ? [row.line] : Array.from({ length: row.to - row.from + 1 }, (_, at) => row.from + at),
        );
        expect(covered).toEqual(Array.from({ length: lines }, (_, at) => at + 1));
      }),
    );
  });
});
