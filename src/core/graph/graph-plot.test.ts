import { describe, expect, it } from 'vitest';
import { breakSlug, nodeSize } from './graph-plot.ts';

describe('breakSlug', () => {
  it('breaks at hyphens, keeps all characters and every line within the limit', () => {
    const lines = breakSlug('local-changes-would-be-overwritten', 20);
    expect(lines.join('')).toBe('local-changes-would-be-overwritten');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(20);
  });
  it('leaves a word longer than the limit whole', () => {
    expect(breakSlug('undefinedreferencetosymbol', 10)).toEqual(['undefinedreferencetosymbol']);
  });
});

describe('nodeSize', () => {
  it('grows with the longest line and with each line', () => {
    const small = nodeSize({ id: 'x', lines: ['a', 'b'] });
    expect(nodeSize({ id: 'x', lines: ['a'.repeat(20), 'b'] }).width).toBeGreaterThan(small.width);
    expect(nodeSize({ id: 'x', lines: ['a', 'b', 'c'] }).height).toBeGreaterThan(small.height);
  });
});
