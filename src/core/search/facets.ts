/**
 * Facets of the rows: which values a record has, which records a filter lets through, and how many of each value a result
 * holds. Counting is disjunctive: the counts of a facet ignore that facet's own filter, so that a choice can be widened.
 * Cost: one pass over the matching records for each query.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import { FACETS, type Facet, type FacetCount, type SearchFilters } from './query.ts';

/** The values of one facet that a record has, in the words of `SearchFilters`. */
export function facetValues(row: IndexRow, facet: Facet): readonly string[] {
  switch (facet) {
    case 'domain':
      return [row.domain];
    case 'category':
      return row.category === null ? [] : [row.category];
    case 'tier':
      return [row.tier];
    case 'resolvable':
      return row.resolvable === null ? [] : [row.resolvable];
    case 'os':
      return row.os;
    case 'wholeInChinese':
      return [String(row.wholeInChinese)];
    case 'reproduced':
      return [String(row.tier === 'reproduced' || row.tier === 'community_verified')];
  }
}

interface FacetColumn {
  readonly facet: Facet;
  /** Value number → value. */
  readonly values: readonly string[];
  /** Value numbers of all records in a row; those of record `r` stand from `starts[r]` to `starts[r + 1]`. */
  readonly numbers: Uint16Array;
  readonly starts: Uint32Array;
}

export interface FacetTable {
  /** Keeps the records that the filters let through and counts values; `records` are record numbers. */
  apply(
    records: readonly number[],
    filters: SearchFilters,
  ): { readonly passing: readonly number[]; readonly counts: Record<Facet, FacetCount[]> };
}

export function buildFacetTable(rows: readonly IndexRow[]): FacetTable {
  const columns = FACETS.map((facet) => columnOf(rows, facet));
  return { apply: (records, filters) => applyFilters(columns, records, filters) };
}

function columnOf(rows: readonly IndexRow[], facet: Facet): FacetColumn {
  const known = new Map<string, number>();
  const numbers: number[] = [];
  const starts = new Uint32Array(rows.length + 1);
  rows.forEach((row, record) => {
    for (const value of facetValues(row, facet)) {
      const number = known.get(value) ?? known.size;
      known.set(value, number);
      numbers.push(number);
    }
    starts[record + 1] = numbers.length;
  });
  return { facet, values: [...known.keys()], numbers: Uint16Array.from(numbers), starts };
}

function applyFilters(columns: readonly FacetColumn[], records: readonly number[], filters: SearchFilters) {
  const filtered = columns.flatMap((column) => {
    const values = filters[column.facet] ?? [];
    return values.length === 0
      ? []
      : [{ column, wanted: Uint8Array.from(column.values, (value) => Number(values.includes(value))) }];
  });
  const passing: number[] = [];
  // A record counts in a facet when no other facet refuses it: it passes, or its one refusal is that facet's own.
  const refusedByOne = new Map<FacetColumn, number[]>();
  for (const record of filtered.length === 0 ? [] : records) {
    let refusal: FacetColumn | null = null;
    let refusals = 0;
    for (const { column, wanted } of filtered) {
      if (hasWanted(column, wanted, record)) continue;
      refusal = column;
      refusals++;
    }
    if (refusals === 0) passing.push(record);
    else if (refusals === 1 && refusal) {
      const others = refusedByOne.get(refusal);
      if (others) others.push(record);
      else refusedByOne.set(refusal, [record]);
    }
  }
  const kept = filtered.length === 0 ? records : passing;
  const counts = Object.fromEntries(
    columns.map((column) => {
      const totals = new Uint32Array(column.values.length);
      addTo(totals, column, kept);
      addTo(totals, column, refusedByOne.get(column) ?? []);
      return [column.facet, countsOf(column, totals, filters)];
    }),
  ) as Record<Facet, FacetCount[]>;
  return { passing: kept, counts };
}

function hasWanted({ numbers, starts }: FacetColumn, wanted: Uint8Array, record: number): boolean {
  const end = starts[record + 1] ?? 0;
  for (let at = starts[record] ?? 0; at < end; at++) if (wanted[numbers[at] ?? 0] === 1) return true;
  return false;
}

function addTo(totals: Uint32Array, { numbers, starts }: FacetColumn, records: readonly number[]): void {
  for (const record of records) {
    const end = starts[record + 1] ?? 0;
    for (let at = starts[record] ?? 0; at < end; at++) {
      const number = numbers[at] ?? 0;
      totals[number] = (totals[number] ?? 0) + 1;
    }
  }
}

function countsOf(column: FacetColumn, totals: Uint32Array, filters: SearchFilters): FacetCount[] {
  const wanted = filters[column.facet] ?? [];
  const counts = column.values
    .map((value, number): FacetCount => ({ value, count: totals[number] ?? 0 }))
    .filter(({ value, count }) => count > 0 || wanted.includes(value));
  for (const value of wanted) if (!column.values.includes(value)) counts.push({ value, count: 0 });
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
