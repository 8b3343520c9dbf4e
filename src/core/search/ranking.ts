/**
 * From a query to the records that match it, best first. The rough score of recall decides who is compared closely; the
 * final score adds closeness of names and Fuse. What is far below the best is no match at all.
 *
 * Invariant: `records` holds no record twice; the first `scores.size` of it are those compared closely. Cost: closeness for
 * `TUNING.ranked` records, Fuse for `TUNING.fused`.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import { closenessOf, closenessQuery } from './closeness.ts';
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
  fused: 24,
  /** Shares of the final score. */
  earned: 0.75,
  covered: 1.2,
  closeness: 1,
  fuse: 0.25,
  /** Added for a record of a domain that the query names (`docker …`), in full when the name is a third of the query. */
  domain: 0.5,
  /** A record that has less than this share of what is wanted is no match ... */
  minShareOfWanted: 0.4,
  /** ... nor is one that has less than this share of the best. */
  minShareOfBest: 0.5,
  /** A pasted line that holds this share of a record's name is a match, whatever else is in it. */
  minHeld: 0.7,
};

export class Ranking {
  readonly #rows: readonly IndexRow[];
  readonly #table: TermTable;
  readonly #recall: Recall;
  readonly #fuse: FuseRank;
  readonly #domains: ReadonlySet<string>;
  readonly #names = new Map<number, readonly Name[]>();

  constructor(rows: readonly IndexRow[], table: TermTable) {
    this.#rows = rows;
    this.#table = table;
    this.#recall = new Recall(table);
    this.#fuse = new FuseRank(rows);
    this.#domains = new Set(rows.map(({ domain }) => domain));
  }

  run(query: QueryUnits): Ranked {
    const recall = this.#recall;
    const found = recall.run(query);
    if (found.length === 0) return { records: [], scores: new Map() };
    let mostEarned = 0;
    let mostCovered = 0;
    for (const record of found) {
      mostEarned = Math.max(mostEarned, recall.earned(record));
      mostCovered = Math.max(mostCovered, recall.covered(record));
    }
    const named = namedDomains(query, this.#table, this.#domains);
    const roughly = (record: number): number =>
      TUNING.domain * (named.get(this.#rows[record]?.domain ?? '') ?? 0) +
      (TUNING.earned * recall.earned(record)) / mostEarned +
      (TUNING.covered * recall.covered(record) ** 2) / (mostCovered ** 2 || 1);
    const floor = Math.max(query.wanted * TUNING.minShareOfWanted, mostCovered * TUNING.minShareOfBest);
    const likely = found.filter((record) => recall.covered(record) >= floor);
    const pool = likely.length >= TUNING.ranked ? likely : found;
    const closest = best(pool, Float32Array.from(pool, roughly), TUNING.ranked);
    const scored = this.#score(query, closest, roughly);
    const matching = closest.filter(
      (record) => recall.covered(record) >= floor || (scored.get(record)?.held ?? 0) >= TUNING.minHeld,
    );
    matching.sort((a, b) => (scored.get(b)?.score ?? 0) - (scored.get(a)?.score ?? 0) || a - b);
    // Nobody scrolls through thousands for the order of their tail: by id, as in the catalogue.
    const rest = pool === likely ? likely.filter((record) => !scored.has(record)).sort((a, b) => a - b) : [];
    return { records: [...matching, ...rest], scores: scored };
  }

  #score(
    query: QueryUnits,
    records: readonly number[],
    roughly: (record: number) => number,
  ): Map<number, RankedScore & { readonly held: number }> {
    const compared = closenessQuery(query);
    const scores = new Map<number, { score: number; readonly aliasNumber: number; readonly held: number }>();
    for (const record of records) {
      const { score, aliasNumber, held } = closenessOf(compared, this.#namesOf(record));
      scores.set(record, { score: roughly(record) + TUNING.closeness * score, aliasNumber, held });
    }
    if (TUNING.fuse === 0 || !hasDoubt(query)) return scores;
    const leading = [...records]
      .sort((a, b) => (scores.get(b)?.score ?? 0) - (scores.get(a)?.score ?? 0))
      .slice(0, TUNING.fused);
    for (const [record, closeness] of this.#fuse.rank(query.text, leading)) {
      const entry = scores.get(record);
      if (entry) entry.score += TUNING.fuse * closeness;
    }
    return scores;
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

/** Domain → 0 to 1, for the domains that the query names by their own name or a synonym (`k8s`). */
function namedDomains(
  { units, attainable }: QueryUnits,
  { terms }: TermTable,
  domains: ReadonlySet<string>,
): Map<string, number> {
  const named = new Map<string, number>();
  for (const { near, worth, isExtra, piece } of units) {
    if (isExtra || piece.isHan) continue;
    for (const { term, quality } of near) {
      const domain = terms[term] ?? '';
      if (quality < 0.8 || !domains.has(domain)) continue;
      const share = Math.min(1, (3 * worth * quality) / (attainable || 1));
      named.set(domain, Math.max(named.get(domain) ?? 0, share));
    }
  }
  return named;
}

/**
 * Whether some word is in the catalogue in no form, or only in a far one. Only then does a second opinion on spelling pay:
 * over the labelled queries Fuse changes nothing where all words are known, and costs more than all other stages together.
 */
function hasDoubt({ units }: QueryUnits): boolean {
  return units.some(({ near, isExtra, piece }) => !isExtra && !piece.isHan && (near[0]?.quality ?? 0) < 0.9);
}

/** The `count` records of the highest scores, unordered; of equal scores the earlier. Cost: one sort of plain numbers. */
function best(records: readonly number[], scores: Float32Array, count: number): number[] {
  if (records.length <= count) return [...records];
  const threshold = scores.slice().sort()[scores.length - count] ?? 0;
  const above = records.filter((_, at) => (scores[at] ?? 0) > threshold);
  const equal = records.filter((_, at) => scores[at] === threshold).sort((a, b) => a - b);
  return [...above, ...equal.slice(0, count - above.length)];
}
