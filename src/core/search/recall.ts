/**
 * The prefilter: from the units of a query to every record that has some of them, with two rough scores. For each unit a
 * record earns the unit's worth times the quality of its best near term times the weight of the field, and covers the same with
 * fields less far apart.
 * Cost: one addition for each posting of each near term; 25,000 records and a query of eight words take about 1 ms.
 */
import type { QueryUnit, QueryUnits } from './query-units.ts';
import type { TermTable } from './term-table.ts';

/**
 * What a match in a field of this weight counts as covered: a word in the advice covers a query less than one in the name.
 * By the weight as it is packed, 0 to 255. Steeper, and symptoms told in words that only causes have are lost; flat, and a
 * record that happens to use all the words in its advice beats the one that is named by half of them.
 */
const COVER_OF_WEIGHT = Float32Array.from({ length: 256 }, (_, weight) => (weight / 255) ** 0.3);

export class Recall {
  readonly #table: TermTable;
  readonly #touched: Uint32Array;
  readonly #earned: Float32Array;
  readonly #covered: Float32Array;
  readonly #earnedOfUnit: Float32Array;
  readonly #coveredOfUnit: Float32Array;
  readonly #unitStamp: Uint32Array;
  readonly #queryStamp: Uint32Array;
  #touchedCount = 0;
  #firstStamp = 0;
  #stamp = 0;

  constructor(table: TermTable) {
    const { recordCount } = table;
    this.#table = table;
    this.#touched = new Uint32Array(recordCount);
    this.#earned = new Float32Array(recordCount);
    this.#covered = new Float32Array(recordCount);
    this.#earnedOfUnit = new Float32Array(recordCount);
    this.#coveredOfUnit = new Float32Array(recordCount);
    this.#unitStamp = new Uint32Array(recordCount);
    this.#queryStamp = new Uint32Array(recordCount);
  }

  /**
   * @returns the numbers of all records that share a term with the query, unordered. They and their scores hold until the
   * next run.
   */
  run({ units }: QueryUnits): Uint32Array {
    this.#touchedCount = 0;
    this.#firstStamp = this.#stamp + 1;
    for (const unit of units) {
      this.#stamp++;
      if (unit.near.length === 1) this.#addOnly(unit);
      else this.#addBest(unit);
    }
    return this.#touched.subarray(0, this.#touchedCount);
  }

  isFound(record: number): boolean {
    return (this.#queryStamp[record] ?? 0) >= this.#firstStamp;
  }

  /** Sum over the units of worth × quality × field weight. */
  earned(record: number): number {
    return this.#earned[record] ?? 0;
  }

  /** Sum over the units, extras left out: how much of the query the record has anywhere. */
  covered(record: number): number {
    return this.#covered[record] ?? 0;
  }

  #touch(record: number): void {
    if ((this.#queryStamp[record] ?? 0) >= this.#firstStamp) return;
    this.#queryStamp[record] = this.#firstStamp;
    this.#earned[record] = 0;
    this.#covered[record] = 0;
    this.#touched[this.#touchedCount++] = record;
  }

  /** A unit of one near term meets each record once. */
  #addOnly({ near, worth, isExtra }: QueryUnit): void {
    const [only] = near;
    if (!only) return;
    const covered = isExtra ? 0 : worth * only.quality;
    const earned = (worth * only.quality) / 255;
    const postings = this.#table.postings[only.term] ?? [];
    for (let at = 0; at < postings.length; at++) {
      const packed = postings[at] ?? 0;
      const record = packed >>> 8;
      this.#touch(record);
      this.#earned[record] = (this.#earned[record] ?? 0) + earned * (packed & 0xff);
      this.#covered[record] = (this.#covered[record] ?? 0) + covered * (COVER_OF_WEIGHT[packed & 0xff] ?? 1);
    }
  }

  /** Of several near terms of one unit the best counts. */
  #addBest(unit: QueryUnit): void {
    const stamp = this.#stamp;
    for (const { term, quality } of unit.near) {
      const coveredByWeight = unit.isExtra ? 0 : unit.worth * quality;
      const earnedByWeight = (unit.worth * quality) / 255;
      const postings = this.#table.postings[term] ?? [];
      for (let at = 0; at < postings.length; at++) {
        const packed = postings[at] ?? 0;
        const record = packed >>> 8;
        const earned = earnedByWeight * (packed & 0xff);
        const covered = coveredByWeight * (COVER_OF_WEIGHT[packed & 0xff] ?? 1);
        if (this.#unitStamp[record] !== stamp) {
          this.#touch(record);
          this.#unitStamp[record] = stamp;
          this.#earned[record] = (this.#earned[record] ?? 0) + earned;
          this.#covered[record] = (this.#covered[record] ?? 0) + covered;
          this.#earnedOfUnit[record] = earned;
          this.#coveredOfUnit[record] = covered;
          continue;
        }
        const moreEarned = earned - (this.#earnedOfUnit[record] ?? 0);
        if (moreEarned > 0) {
          this.#earned[record] = (this.#earned[record] ?? 0) + moreEarned;
          this.#earnedOfUnit[record] = earned;
        }
        const moreCovered = covered - (this.#coveredOfUnit[record] ?? 0);
        if (moreCovered > 0) {
          this.#covered[record] = (this.#covered[record] ?? 0) + moreCovered;
          this.#coveredOfUnit[record] = covered;
        }
      }
    }
  }
}
