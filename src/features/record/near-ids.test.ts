import { describe, expect, it } from 'vitest';
import { nearIds } from './near-ids.ts';

const IDS = ['gcc/undefined-reference', 'gcc/no-such-file', 'node/module-not-found', 'python/module-not-found'];

describe('nearIds', () => {
  it('puts the id with one slip first', () => {
    expect(nearIds('gcc/undefind-reference', IDS)[0]).toBe('gcc/undefined-reference');
  });
  it('finds the same slug in another domain', () => {
    expect(nearIds('pythn/module-not-found', IDS).slice(0, 2)).toEqual([
      'python/module-not-found',
      'node/module-not-found',
    ]);
  });
  it('suggests nothing for what is unlike everything', () => {
    expect(nearIds('zzzz/qqqq', IDS)).toEqual([]);
  });
});
