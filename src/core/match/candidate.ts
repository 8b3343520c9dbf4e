/** One pattern's program and the ways of running it. */
import { LazyDfa } from './lazy-dfa.ts';
import { LinearSearch, type Piece } from './linear-search.ts';
import type { PatternTree } from './match-tables.ts';
import { compileLooseProgram, compileProgram, compileWithoutLooks } from './program.ts';

const MOST_LIKELY_NO = 16;

export class Candidate {
  /** Without look-arounds, which may look far: most places are turned down before those are asked. */
  readonly #withoutLooks: LinearSearch | undefined;
  /** With everything; made when it is first asked. */
  #search: LinearSearch | undefined;
  /** The piece in which that found something: of no more use there. */
  #passed: Piece | undefined;
  readonly #tree: PatternTree;
  readonly #worthBytes: number;
  #dfa: LazyDfa | undefined;
  #bytesSeen = 0;
  /** Grows by two with each piece that the automaton turns down, shrinks by one with each other. */
  #likelyNo = MOST_LIKELY_NO;
  #skipped = 0;
  #hasGivenUp: boolean;

  /** @param worthBytes looked at from end to end before an automaton is made. */
  constructor(tree: PatternTree, worthBytes: number) {
    this.#tree = tree;
    this.#worthBytes = worthBytes;
    const program = tree.hasBackreference ? compileProgram(tree) : compileWithoutLooks(tree);
    const search = new LinearSearch(program);
    if (program.isLoose) this.#withoutLooks = search;
    else this.#search = search;
    this.#hasGivenUp = program.hasBackreference || program.splitCount === 0;
  }

  get search(): LinearSearch {
    this.#search ??= new LinearSearch(compileProgram(this.#tree));
    return this.#search;
  }

  /** Whether a match starts in [from, to] of the piece. */
  startsIn(piece: Piece, from: number, to: number): boolean {
    if (this.#withoutLooks && piece !== this.#passed) {
      if (this.#withoutLooks.search(piece, from, to) === null) return false;
      this.#passed = piece;
    }
    return this.search.search(piece, from, to) !== null;
  }

  /** Whether the automaton is likely to turn something down; where it hardly ever does, it is asked one time in eight. */
  worthAsking(): boolean {
    return this.#likelyNo > 0 || (++this.#skipped & 7) === 0;
  }

  /** @returns what the automaton said of a piece. */
  answered(mayMatch: boolean): boolean {
    this.#likelyNo = mayMatch ? Math.max(0, this.#likelyNo - 1) : Math.min(MOST_LIKELY_NO, this.#likelyNo + 2);
    return mayMatch;
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
