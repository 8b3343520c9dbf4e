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
  /** Record number → its value numbers. */
  readonly ofRecord: readonly (readonly number[])[];
}

/** For one facet: value number → wanted. */
type Wanted = Uint8Array | null;

export interface FacetTable {
  /** Keeps the records that the filters let through and counts values; `records` are record numbers. */
  apply(
    records: readonly number[],
    filters: SearchFilters,
  ): { readonly passing: number[]; readonly counts: Record<Facet, FacetCount[]> };
}

export function buildFacetTable(rows: readonly IndexRow[]): FacetTable {
  const columns = FACETS.map((facet) => columnOf(rows, facet));
  return { apply: (records, filters) => applyFilters(columns, records, filters) };
}

function columnOf(rows: readonly IndexRow[], facet: Facet): FacetColumn {
  const numbers = new Map<string, number>();
  const ofRecord = rows.map((row) =>
    facetValues(row, facet).map((value) => {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    }),
  );
  return { facet, values: [...numbers.keys()], ofRecord };
}

function applyFilters(columns: readonly FacetColumn[], records: readonly number[], filters: SearchFilters) {
  const wanted = columns.map((column): Wanted => {
    const values = filters[column.facet];
    if (!values || values.length === 0) return null;
    const flags = new Uint8Array(column.values.length);
    for (const value of values) {
      const number = column.values.indexOf(value);
      if (number >= 0) flags[number] = 1;
    }
    return flags;
  });
  const totals = columns.map((column) => new Uint32Array(column.values.length));
  const passing: number[] = [];
  for (const record of records) {
    // A record counts in a facet when no other facet refuses it: at most one refusal, and that one its own.
    let refusedBy = -1;
    let refusals = 0;
    for (let at = 0; at < columns.length && refusals < 2; at++) {
      const flags = wanted[at];
      if (flags && !columns[at]?.ofRecord[record]?.some((value) => flags[value] === 1)) {
        refusals++;
        refusedBy = at;
      }
    }
    if (refusals > 1) continue;
    if (refusals === 0) passing.push(record);
    for (let at = 0; at < columns.length; at++) {
      if (refusals === 1 && refusedBy !== at) continue;
      const total = totals[at];
      if (total) for (const value of columns[at]?.ofRecord[record] ?? []) total[value] = (total[value] ?? 0) + 1;
    }
  }
  const counts = Object.fromEntries(
    columns.map((column, at) => [column.facet, countsOf(column, totals[at] ?? new Uint32Array(), filters)]),
  ) as Record<Facet, FacetCount[]>;
  return { passing, counts };
}

function countsOf(column: FacetColumn, totals: Uint32Array, filters: SearchFilters): FacetCount[] {
  const wanted = filters[column.facet] ?? [];
  const counts = column.values
    .map((value, number): FacetCount => ({ value, count: totals[number] ?? 0 }))
    .filter(({ value, count }) => count > 0 || wanted.includes(value));
  for (const value of wanted) if (!column.values.includes(value)) counts.push({ value, count: 0 });
  return counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
