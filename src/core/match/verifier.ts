/** Decides candidates on decoded text: the program of a pattern, or of an alternative that bytes alone do not decide. */
import { nodeOf } from './alternatives.ts';
import { characterStart, MARGIN_BYTES } from './line-window.ts';
import { LinearSearch, type Piece } from './linear-search.ts';
import { compileProgram } from './program.ts';
import type { MatchTables } from './table-format.ts';

const NEWLINE = 10;
const RETURN = 13;

interface Unit extends Piece {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

export class Verifier {
  readonly #tables: MatchTables;
  readonly #mayTry: (pattern: number) => boolean;
  readonly #searches = new Map<number, LinearSearch>();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #unit: Unit = {
    bytes: new Uint8Array(),
    start: -1,
    end: -1,
    text: '',
    from: 0,
    to: 0,
    startsLine: true,
    endsLine: true,
  };

  /** @param mayTry asked before a pattern's program runs; `false` leaves the pattern out. */
  constructor(tables: MatchTables, mayTry: (pattern: number) => boolean = () => true) {
    this.#tables = tables;
    this.#mayTry = mayTry;
  }

  /** Whether the alternative's pattern, or an exact alternative itself, stands in the bytes [start, end) of a line. */
  alternativeMatches(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const alternative = this.#tables.alternatives[number]!;
    if (!this.#mayTry(alternative.pattern)) return false;
    const search = alternative.exact ? this.#ofAlternative(number) : this.ofPattern(alternative.pattern);
    return search.search(this.#unitOf(bytes, start, end)) !== null;
  }

  patternMatches(pattern: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#mayTry(pattern) && this.ofPattern(pattern).search(this.#unitOf(bytes, start, end)) !== null;
  }

  /** For a search outside of a line; `undefined` when the pattern is left out. */
  searchFor(pattern: number): LinearSearch | undefined {
    return this.#mayTry(pattern) ? this.ofPattern(pattern) : undefined;
  }

  ofPattern(pattern: number): LinearSearch {
    let search = this.#searches.get(pattern);
    if (!search) {
      const tree = this.#tables.trees.get(pattern);
      search = new LinearSearch(compileProgram(tree ?? { root: { type: 'choice', options: [] }, ...NO_GROUPS }));
      this.#searches.set(pattern, search);
    }
    return search;
  }

  #ofAlternative(number: number): LinearSearch {
    const key = -1 - number;
    let search = this.#searches.get(key);
    if (!search) {
      const { sets, literals, alternatives } = this.#tables;
      const { literals: parts, gaps, exact } = alternatives[number]!;
      const root = nodeOf({
        exact,
        literals: parts.map((part) => ({
          bytes: [...literals[part.literal]!],
          before: sets[part.before] ?? null,
          beforeEdge: part.beforeEdge,
          after: sets[part.after] ?? null,
          afterEdge: part.afterEdge,
        })),
        gaps: gaps.map(({ set, min, max }) => ({ units: sets[set] ?? null, min, max })),
      });
      search = new LinearSearch(compileProgram({ root, ...NO_GROUPS }));
      this.#searches.set(key, search);
    }
    return search;
  }

  #unitOf(bytes: Uint8Array, start: number, end: number): Piece {
    const last = this.#unit;
    if (last.bytes === bytes && last.start === start && last.end === end) return last;
    let head = start;
    while (head > 0 && start - head < MARGIN_BYTES && bytes[head - 1] !== NEWLINE) head--;
    head = characterStart(bytes, head, Math.max(0, head - 3));
    let tail = end;
    while (tail - end < MARGIN_BYTES && !isLineEnd(bytes, tail)) tail++;
    const before = head === start ? '' : this.#decoder.decode(bytes.subarray(head, start));
    const inside = this.#decoder.decode(bytes.subarray(start, end));
    const after = tail === end ? '' : this.#decoder.decode(bytes.subarray(end, tail));
    this.#unit = {
      bytes,
      start,
      end,
      text: before + inside + after,
      from: before.length,
      to: before.length + inside.length,
      startsLine: head === 0 || bytes[head - 1] === NEWLINE,
      endsLine: isLineEnd(bytes, tail),
    };
    return this.#unit;
  }
}

const NO_GROUPS = { groupCount: 0, joined: false, hasBackreference: false };

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  if (at >= bytes.length || bytes[at] === NEWLINE) return true;
  return bytes[at] === RETURN && (at + 1 === bytes.length || bytes[at + 1] === NEWLINE);
}
