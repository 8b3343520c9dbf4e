/**
 * From a query to the records that match it, best first. The rough score of recall decides who is compared closely; the
 * final score adds closeness of names and Fuse. What is far below the best is no match at all.
 *
 * Invariant: `records` holds no record twice; the first `scores.size` of it are those compared closely. Cost: closeness for
 * `RANKED` records, Fuse for `FUSED`.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import { type Closeness, closenessOf, closenessQuery } from './closeness.ts';
import { FuseRank } from './fuse-rank.ts';
import { type Name, namesOf } from './names.ts';
import type { QueryUnits } from './query-units.ts';
import { Recall } from './recall.ts';
import type { TermTable } from './term-table.ts';

export interface RankedScore {
  readonly score: number;
  readonly aliasNumber: number;
}

export interface Ranked {
  /** Record numbers, best first. */
  readonly records: readonly number[];
  /** Scores of those compared closely. */
  readonly scores: ReadonlyMap<number, RankedScore>;
}

export const TUNING = {
  ranked: 120,
  fused: 40,
  /** Shares of the final score. */
  recall: 1,
  closeness: 1,
  fuse: 0.25,
  /** A record that earns less than this share of what is wanted is no match ... */
  minShareOfWanted: 0.3,
  /** ... nor is one that earns less than this share of the best. */
  minShareOfBest: 0.5,
  /** A pasted line that holds this share of a record's name is a match, whatever else is in it. */
  minHeld: 0.7,
};

export class Ranking {
  readonly #rows: readonly IndexRow[];
  readonly #table: TermTable;
  readonly #recall: Recall;
  readonly #fuse: FuseRank;
  readonly #names = new Map<number, readonly Name[]>();

  constructor(rows: readonly IndexRow[], table: TermTable) {
    this.#rows = rows;
    this.#table = table;
    this.#recall = new Recall(table);
    this.#fuse = new FuseRank(rows);
  }

  run(query: QueryUnits): Ranked {
    const found = this.#recall.run(query);
    if (found.length === 0) return { records: [], scores: new Map() };
    const roughly = (a: number, b: number): number => this.#recall.score(b) - this.#recall.score(a) || a - b;
    const bestRough = found.reduce((best, record) => Math.max(best, this.#recall.score(record)), 0);
    // Sorting 25,000 costs more than everything else; what cannot match is dropped before.
    const floor = Math.max(query.wanted * TUNING.minShareOfWanted, bestRough * TUNING.minShareOfBest);
    const likely = found.filter((record) => this.#recall.score(record) >= floor);
    const closest = this.#closest(query, likely.length >= TUNING.ranked ? likely : found, roughly);
    const scored = this.#score(query, closest, bestRough);
    const matching = closest.filter((record) => this.#recall.score(record) >= floor || (scored.get(record)?.held ?? 0) >= TUNING.minHeld);
    matching.sort((a, b) => (scored.get(b)?.score ?? 0) - (scored.get(a)?.score ?? 0) || a - b);
    const rest = likely.filter((record) => !scored.has(record)).sort(roughly);
    return { records: [...matching, ...rest], scores: scored };
  }

  #closest(_query: QueryUnits, found: readonly number[], roughly: (a: number, b: number) => number): number[] {
    return [...found].sort(roughly).slice(0, TUNING.ranked);
  }

  #score(query: QueryUnits, records: readonly number[], bestRough: number): Map<number, RankedScore & { readonly held: number }> {
    const compared = closenessQuery(query);
    const closeness = new Map<number, Closeness>(records.map((record) => [record, closenessOf(compared, this.#namesOf(record))]));
    const soFar = (record: number): number =>
      (TUNING.recall * this.#recall.score(record)) / bestRough + TUNING.closeness * (closeness.get(record)?.score ?? 0);
    const leading = [...records].sort((a, b) => soFar(b) - soFar(a)).slice(0, TUNING.fused);
    const fused = TUNING.fuse > 0 ? this.#fuse.rank(query.text, leading) : new Map<number, number>();
    return new Map(
      records.map((record) => {
        const close = closeness.get(record);
        return [
          record,
          { score: soFar(record) + TUNING.fuse * (fused.get(record) ?? 0), aliasNumber: close?.aliasNumber ?? -1, held: close?.held ?? 0 },
        ];
      }),
    );
  }

  #namesOf(record: number): readonly Name[] {
    const known = this.#names.get(record);
    if (known) return known;
    const row = this.#rows[record];
    const names = row ? namesOf(row, this.#table) : [];
    this.#names.set(record, names);
    return names;
  }
}
