import { expect, it } from 'vitest';
import { aRecord } from '../../testing/a-wire-record.ts';
import { indexRowOf } from '../catalogue/index-row.ts';
import { buildFacetTable } from './facets.ts';

const rows = [
  aRecord({
    id: 'git/a',
    category: 'config_error',
    verification_tier: 'reproduced',
    os_specific: { linux: 'x', macos: 'y' },
  }),
  aRecord({ id: 'git/b', category: 'network_error', verification_tier: 'ai_generated' }),
  aRecord({ id: 'npm/c', category: 'config_error', verification_tier: 'reproduced', os_specific: { linux: 'x' } }),
].map((record) => indexRowOf(record, ''));
const all = [0, 1, 2];

it('counts every value of every facet', () => {
  const { passing, counts } = buildFacetTable(rows).apply(all, {});
  expect(passing).toEqual([0, 1, 2]);
  expect(counts.domain).toEqual([
    { value: 'git', count: 2 },
    { value: 'npm', count: 1 },
  ]);
  expect(counts.os).toEqual([
    { value: 'linux', count: 2 },
    { value: 'macos', count: 1 },
  ]);
  expect(counts.reproduced).toEqual([
    { value: 'true', count: 2 },
    { value: 'false', count: 1 },
  ]);
});

it('widens within a facet and narrows between facets', () => {
  const { apply } = buildFacetTable(rows);
  expect(apply(all, { domain: ['git', 'npm'] }).passing).toEqual([0, 1, 2]);
  expect(apply(all, { domain: ['git'], category: ['config_error'] }).passing).toEqual([0]);
  expect(apply(all, { domain: [] }).passing).toEqual([0, 1, 2]);
});

it('counts a facet as if its own filter were not there', () => {
  const { counts } = buildFacetTable(rows).apply(all, { domain: ['git'] });
  expect(counts.domain).toEqual([
    { value: 'git', count: 2 },
    { value: 'npm', count: 1 },
  ]);
  expect(counts.category).toEqual([
    { value: 'config_error', count: 1 },
    { value: 'network_error', count: 1 },
  ]);
});

it('keeps a wanted value in sight at 0, also an unknown one', () => {
  const { passing, counts } = buildFacetTable(rows).apply([1], { tier: ['reproduced', 'odd'] });
  expect(passing).toEqual([]);
  expect(counts.tier).toEqual([
    { value: 'ai_generated', count: 1 },
    { value: 'odd', count: 0 },
    { value: 'reproduced', count: 0 },
  ]);
});
