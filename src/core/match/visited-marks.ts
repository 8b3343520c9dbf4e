/** Marks that were set at positions of a text: a bit each. Clearing them costs no more than setting did. */
export class VisitedMarks {
  #bits = new Uint32Array(64);
  /** Words of `#bits` that are not 0. */
  #words = new Int32Array(64);
  #wordCount = 0;
  #positions = 0;
  /** Marks that are set while this is not null, in order. */
  log: number[] | null = null;

  /** Clears all of them. */
  begin(markCount: number, positions: number): void {
    const bits = this.#bits;
    for (let i = 0; i < this.#wordCount; i++) bits[this.#words[i]!] = 0;
    this.#wordCount = 0;
    this.#positions = positions;
    const words = (markCount * positions + 31) >>> 5;
    if (bits.length < words) this.#bits = new Uint32Array(2 * words);
  }

  /** @returns whether it was not set there before. */
  set(mark: number, position: number): boolean {
    const at = mark * this.#positions + position;
    const bit = 1 << (at & 31);
    const word = this.#bits[at >>> 5]!;
    if ((word & bit) !== 0) return false;
    if (word === 0) this.#note(at >>> 5);
    this.#bits[at >>> 5] = word | bit;
    this.log?.push(at);
    return true;
  }

  /** Clears those of a log from the n-th one on. */
  forget(log: readonly number[], from: number): void {
    for (let i = from; i < log.length; i++) this.#bits[log[i]! >>> 5]! &= ~(1 << (log[i]! & 31));
  }

  #note(word: number): void {
    if (this.#wordCount === this.#words.length) {
      const more = new Int32Array(2 * this.#words.length);
      more.set(this.#words);
      this.#words = more;
    }
    this.#words[this.#wordCount++] = word;
  }
}
