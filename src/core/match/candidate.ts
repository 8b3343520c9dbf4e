/** One pattern's program and the ways of running it. */
import { LazyDfa } from './lazy-dfa.ts';
import { LinearSearch } from './linear-search.ts';
import type { PatternTree } from './match-tables.ts';
import { compileLooseProgram, compileProgram } from './program.ts';

export class Candidate {
  readonly search: LinearSearch;
  readonly #tree: PatternTree;
  readonly #worthBytes: number;
  #dfa: LazyDfa | undefined;
  #bytesSeen = 0;
  #hasGivenUp: boolean;

  /** @param worthBytes looked at from end to end before an automaton is made. */
  constructor(tree: PatternTree, worthBytes: number) {
    this.#tree = tree;
    this.#worthBytes = worthBytes;
    const program = compileProgram(tree);
    this.search = new LinearSearch(program);
    this.#hasGivenUp = program.hasBackreference || program.splitCount === 0;
  }

  /** @returns the automaton, once there has been enough to do for it. */
  dfaFor(byteCount: number): LazyDfa | undefined {
    if (this.#hasGivenUp) return undefined;
    this.#bytesSeen += byteCount;
    if (this.#bytesSeen < this.#worthBytes) return undefined;
    try {
      this.#dfa ??= new LazyDfa(compileLooseProgram(this.#tree));
    } catch {
      this.giveUp();
    }
    return this.#dfa;
  }

  giveUp(): void {
    this.#hasGivenUp = true;
    this.#dfa = undefined;
  }
}
