/**
 * The best few of many records by score, in one pass: a heap whose root is the worst that is kept. Of equal scores the lower
 * number is better. Cost: one comparison for most records.
 */
export class TopRecords {
  readonly #limit: number;
  readonly #scores: Float64Array;
  readonly #records: Uint32Array;
  #count = 0;

  constructor(limit: number) {
    this.#limit = limit;
    this.#scores = new Float64Array(limit);
    this.#records = new Uint32Array(limit);
  }

  /** Each record once. */
  add(record: number, score: number): void {
    if (this.#count < this.#limit) {
      this.#sift(this.#count++, record, score);
      return;
    }
    const worst = this.#scores[0] ?? 0;
    if (score < worst || (score === worst && record > (this.#records[0] ?? 0))) return;
    this.#sink(record, score);
  }

  /** Unordered. */
  records(): number[] {
    return [...this.#records.subarray(0, this.#count)];
  }

  #isWorse(score: number, record: number, place: number): boolean {
    const other = this.#scores[place] ?? 0;
    return score < other || (score === other && record > (this.#records[place] ?? 0));
  }

  #put(place: number, record: number, score: number): void {
    this.#records[place] = record;
    this.#scores[place] = score;
  }

  #sift(from: number, record: number, score: number): void {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isWorse(score, record, parent)) break;
      this.#put(place, this.#records[parent] ?? 0, this.#scores[parent] ?? 0);
      place = parent;
    }
    this.#put(place, record, score);
  }

  /** Replaces the root. */
  #sink(record: number, score: number): void {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= this.#count) break;
      if (child + 1 < this.#count && this.#isWorse(this.#scores[child + 1] ?? 0, this.#records[child + 1] ?? 0, child))
        child++;
      if (this.#isWorse(score, record, child)) break;
      this.#put(place, this.#records[child] ?? 0, this.#scores[child] ?? 0);
      place = child;
    }
    this.#put(place, record, score);
  }
}
