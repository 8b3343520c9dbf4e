import { expect, it } from 'vitest';
import { aRecord } from '../../testing/a-wire-record.ts';
import { indexRowOf } from '../catalogue/index-row.ts';
import { buildFacetTable } from './facets.ts';
import { isPlain, plainSearch } from './plain-search.ts';

const rows = ['git/a', 'git/b', 'npm/c'].map((id) => indexRowOf(aRecord({ id }), ''));

it('lists the catalogue in its own order, narrowed and paged', () => {
  const facets = buildFacetTable(rows);
  const all = plainSearch(rows, facets, { filters: {}, offset: 1, limit: 1 });
  expect(all.total).toBe(3);
  expect(all.hits.map(({ id }) => id)).toEqual(['git/b']);
  const git = plainSearch(rows, facets, { filters: { domain: ['git'] }, offset: 0, limit: 9 });
  expect(git.hits.map(({ id }) => id)).toEqual(['git/a', 'git/b']);
  expect(git.facets.domain).toContainEqual({ value: 'npm', count: 1 });
});

it('leaves texts and other orders to the search', () => {
  expect(isPlain({ text: ' ', sort: 'relevance' })).toBe(true);
  expect(isPlain({ text: 'a', sort: 'relevance' })).toBe(false);
  expect(isPlain({ text: '', sort: 'name' })).toBe(false);
});
