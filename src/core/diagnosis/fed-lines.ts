/**
 * Which line of the file a line that was fed to the matcher is: the next one, but for structured lines, which were opened into
 * several. Memory: two numbers for each such line.
 */
export class FedLines {
  /** From this fed line (from 0) on, add this to get the file's line. */
  readonly #starts: number[] = [0];
  readonly #shifts: number[] = [1];
  #fed = 0;

  /** Lines fed so far. */
  get count(): number {
    return this.#fed;
  }

  /** @param opened pairs, in order: one of the `lines`, from 0, and as how many lines it was fed. */
  feed(firstLine: number, lines: number, opened: readonly number[]): void {
    let line = 0;
    for (let at = 0; at < opened.length; at += 2) {
      const which = opened[at] as number;
      const times = opened[at + 1] as number;
      this.#run(firstLine + line, which - line);
      for (let time = 0; time < times; time++) this.#run(firstLine + which, 1);
      line = which + 1;
    }
    this.#run(firstLine + line, lines - line);
  }

  fileLine(fed: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= fed) low = middle;
      else high = middle - 1;
    }
    return fed + (this.#shifts[low] as number);
  }

  #run(fileLine: number, count: number): void {
    if (count <= 0) return;
    const shift = fileLine - this.#fed;
    if (shift !== this.#shifts[this.#shifts.length - 1]) {
      this.#starts.push(this.#fed);
      this.#shifts.push(shift);
    }
    this.#fed += count;
  }
}
