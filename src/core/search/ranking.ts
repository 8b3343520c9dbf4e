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
import { TopRecords } from './top-records.ts';

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
  /** While a single word is typed hundreds of records are alike; the rough score has those that hold the very word in front. */
  rankedOfOne: 48,
  fused: 24,
  /** Shares of the final score. */
  earned: 0.75,
  covered: 1.2,
  closeness: 1,
  fuse: 0.25,
  /** Added for a record of a domain that the query names (`docker …`), in full when the name is a third of the query. */
  domain: 0.5,
  /** A record that has less than this share of what is wanted is no match ... */
  minShareOfWanted: 0.25,
  /** The same where the catalogue knows a single word of it: that must not stand for a sentence of unknown ones. */
  minShareOfOne: 0.4,
  /** ... nor is one that has less than this share of the best. */
  minShareOfBest: 0.4,
  /** A pasted line that holds this share of a record's name is a match, whatever else is in it. */
  minHeld: 0.7,
};

export class Ranking {
  readonly #rows: readonly IndexRow[];
  readonly #table: TermTable;
  readonly #recall: Recall;
  readonly #fuse: FuseRank;
  readonly #domains = new Map<string, number>();
  /** Record number → number of its domain. */
  readonly #domainNumbers: Uint16Array;
  readonly #names = new Map<number, readonly Name[]>();

  constructor(rows: readonly IndexRow[], table: TermTable) {
    this.#rows = rows;
    this.#table = table;
    this.#recall = new Recall(table);
    this.#fuse = new FuseRank(rows);
    this.#domainNumbers = Uint16Array.from(rows, ({ domain }) => {
      const number = this.#domains.get(domain) ?? this.#domains.size;
      this.#domains.set(domain, number);
      return number;
    });
  }

  run(query: QueryUnits): Ranked {
    const recall = this.#recall;
    const found = recall.run(query);
    if (found.length === 0) return { records: [], scores: new Map() };
    let mostEarned = 0;
    let mostCovered = 0;
    for (const record of found) {
      const earned = recall.earned(record);
      const covered = recall.covered(record);
      if (earned > mostEarned) mostEarned = earned;
      if (covered > mostCovered) mostCovered = covered;
    }
    const knownUnits = query.units.filter(({ near, isExtra }) => !isExtra && near.length > 0).length;
    const share = knownUnits > 1 ? TUNING.minShareOfWanted : TUNING.minShareOfOne;
    const floor = Math.max(query.wanted * share, mostCovered * TUNING.minShareOfBest);
    let likelyCount = 0;
    for (const record of found) if (recall.covered(record) >= floor) likelyCount++;
    const bonuses = this.#domainBonuses(query);
    const perEarned = TUNING.earned / mostEarned;
    const perCovered = TUNING.covered / (mostCovered ** 2 || 1);
    const roughly = (record: number): number =>
      (bonuses?.[this.#domainNumbers[record] ?? 0] ?? 0) +
      perEarned * recall.earned(record) +
      perCovered * recall.covered(record) ** 2;
    const limit = query.units.length > 1 ? TUNING.ranked : TUNING.rankedOfOne;
    const isAmple = likelyCount >= limit;
    const top = new TopRecords(limit);
    for (const record of found) {
      if (!isAmple || recall.covered(record) >= floor) top.add(record, roughly(record));
    }
    const closest = top.records();
    const scored = this.#score(query, closest, roughly);
    const matching = closest.filter(
      (record) => recall.covered(record) >= floor || (scored.get(record)?.held ?? 0) >= TUNING.minHeld,
    );
    matching.sort((a, b) => (scored.get(b)?.score ?? 0) - (scored.get(a)?.score ?? 0) || a - b);
    if (!isAmple) return { records: matching, scores: scored };
    // Nobody scrolls through thousands for the order of their tail: by id, as in the catalogue.
    for (let record = 0; record < this.#rows.length; record++) {
      if (recall.isFound(record) && recall.covered(record) >= floor && !scored.has(record)) matching.push(record);
    }
    return { records: matching, scores: scored };
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

  /** Domain number → what its records earn because the query names it, by its own name or a synonym (`k8s`). */
  #domainBonuses({ units, attainable }: QueryUnits): Float32Array | null {
    let bonuses: Float32Array | null = null;
    for (const { near, worth, isExtra, piece } of units) {
      if (isExtra || piece.isHan) continue;
      for (const { term, quality } of near) {
        const domain = quality < 0.8 ? undefined : this.#domains.get(this.#table.terms[term] ?? '');
        if (domain === undefined) continue;
        bonuses ??= new Float32Array(this.#domains.size);
        const bonus = TUNING.domain * Math.min(1, (3 * worth * quality) / (attainable || 1));
        bonuses[domain] = Math.max(bonuses[domain] ?? 0, bonus);
      }
    }
    return bonuses;
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

/**
 * Whether some word is in the catalogue in no form, or only in a far one. Only then does a second opinion on spelling pay:
 * over the labelled queries Fuse changes nothing where all words are known, and costs more than all other stages together.
 */
function hasDoubt({ units }: QueryUnits): boolean {
  return units.some(({ near, isExtra, piece }) => !isExtra && !piece.isHan && (near[0]?.quality ?? 0) < 0.9);
}
