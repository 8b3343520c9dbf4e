/**
 * The prefilter: from the units of a query to every record that has some of them, with two rough scores. For each unit a
 * record covers the unit's worth times the quality of its best near term, and earns that times the weight of the field.
 * Cost: one addition for each posting of each near term; 25,000 records and a query of eight words take about 1 ms.
 */
import type { QueryUnits } from './query-units.ts';
import type { TermTable } from './term-table.ts';

export class Recall {
  readonly #table: TermTable;
  readonly #earned: Float32Array;
  readonly #covered: Float32Array;
  readonly #earnedOfUnit: Float32Array;
  readonly #coveredOfUnit: Float32Array;
  readonly #unitStamp: Uint32Array;
  readonly #queryStamp: Uint32Array;
  #stamp = 0;

  constructor(table: TermTable) {
    this.#table = table;
    this.#earned = new Float32Array(table.recordCount);
    this.#covered = new Float32Array(table.recordCount);
    this.#earnedOfUnit = new Float32Array(table.recordCount);
    this.#coveredOfUnit = new Float32Array(table.recordCount);
    this.#unitStamp = new Uint32Array(table.recordCount);
    this.#queryStamp = new Uint32Array(table.recordCount);
  }

  /** @returns the numbers of all records that share a term with the query, unordered. Their scores hold until the next run. */
  run({ units }: QueryUnits): number[] {
    const touched: number[] = [];
    const firstStamp = this.#stamp + 1;
    for (const unit of units) {
      const stamp = ++this.#stamp;
      for (const { term, quality } of unit.near) {
        const covered = unit.isExtra ? 0 : unit.worth * quality;
        const earned = (unit.worth * quality) / 255;
        const postings = this.#table.postings[term] ?? [];
        for (let at = 0; at < postings.length; at++) {
          const packed = postings[at] ?? 0;
          const record = packed >>> 8;
          if ((this.#queryStamp[record] ?? 0) < firstStamp) {
            this.#queryStamp[record] = firstStamp;
            this.#earned[record] = 0;
            this.#covered[record] = 0;
            touched.push(record);
          }
          this.#put(record, stamp, earned * (packed & 0xff), covered);
        }
      }
    }
    return touched;
  }

  /** Sum over the units of worth × quality × field weight. */
  earned(record: number): number {
    return this.#earned[record] ?? 0;
  }

  /** Sum over the units, extras left out, of worth × quality: how much of the query the record has anywhere. */
  covered(record: number): number {
    return this.#covered[record] ?? 0;
  }

  /** Of several near terms of one unit the best counts. */
  #put(record: number, stamp: number, earned: number, covered: number): void {
    if (this.#unitStamp[record] !== stamp) {
      this.#unitStamp[record] = stamp;
      this.#earnedOfUnit[record] = 0;
      this.#coveredOfUnit[record] = 0;
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
