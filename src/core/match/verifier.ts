/** Decides candidates on decoded text: the program of a pattern, or of an alternative that bytes alone do not decide. */
import { alternativeNode } from './alternative-node.ts';
import { decodeUnits } from './decode-units.ts';
import { BESIDE, type Beside, LazyDfa, MATCH, VERDICT } from './lazy-dfa.ts';
import { characterStart, MARGIN_BYTES, WINDOW_BYTES } from './line-window.ts';
import { LinearSearch, type Piece } from './linear-search.ts';
import type { MatchTables, PatternTree } from './match-tables.ts';
import type { PatternNode } from './parse-pattern.ts';
import { MAX_JOINED_LINES } from './pattern.ts';
import { compileLooseProgram, compileProgram } from './program.ts';
import { UnitProgram } from './unit-program.ts';
import { isWordUnit } from './unit-set.ts';

const NEWLINE = 10;
const RETURN = 13;
const LINE_END = Uint16Array.of(NEWLINE);

interface Unit extends Piece {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** Below so many bytes of candidates making an automaton costs more than it saves. */
export const WORTH_BYTES = 2048;

/** One program and the two ways of running it. */
class Candidate {
  readonly search: LinearSearch;
  readonly #tree: PatternTree;
  readonly #worthBytes: number;
  #dfa: LazyDfa | undefined;
  #bytesSeen = 0;
  #hasGivenUp: boolean;

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

export class Verifier {
  readonly #tables: MatchTables;
  readonly #worthBytes: number;
  readonly #mayTry: (pattern: number) => boolean;
  readonly #candidates = new Map<number, Candidate>();
  readonly #unitPrograms = new Map<number, UnitProgram>();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #units: Uint16Array = new Uint16Array(2 * WINDOW_BYTES);
  #decoded = { bytes: new Uint8Array() as Uint8Array, start: -1, end: -1, count: 0 };
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
  constructor(tables: MatchTables, worthBytes: number, mayTry: (pattern: number) => boolean = () => true) {
    this.#tables = tables;
    this.#worthBytes = worthBytes;
    this.#mayTry = mayTry;
  }

  /** The bytes that it was asked about may have changed. */
  forget(): void {
    this.#unit = { ...this.#unit, start: -1 };
    this.#decoded = { ...this.#decoded, start: -1 };
  }

  /** Whether the alternative's pattern, or an exact alternative itself, stands in the bytes [start, end) of a line. */
  alternativeMatches(number: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { exact, patternOf } = this.#tables;
    if (!this.#mayTry(patternOf[number]!)) return false;
    if (exact[number] !== 1) return this.#matches(this.#ofPattern(patternOf[number]!), bytes, start, end);
    let program = this.#unitPrograms.get(number);
    if (!program) {
      program = new UnitProgram(this.#tables, number);
      this.#unitPrograms.set(number, program);
    }
    const startsLine = start === 0 || bytes[start - 1] === NEWLINE;
    const count = this.#decode(bytes, start, end);
    const verdict = program.matches(this.#units, count, startsLine, isLineEnd(bytes, end));
    return verdict ?? this.#matches(this.#ofAlternative(number), bytes, start, end);
  }

  patternMatches(pattern: number, bytes: Uint8Array, start: number, end: number): boolean {
    return this.#mayTry(pattern) && this.#matches(this.#ofPattern(pattern), bytes, start, end);
  }

  searchOf(pattern: number): LinearSearch {
    return this.#ofPattern(pattern).search;
  }

  #matches(candidate: Candidate, bytes: Uint8Array, start: number, end: number): boolean {
    const dfa = candidate.dfaFor(end - start);
    if (dfa) {
      const before = besideOf(start === 0 ? NEWLINE : bytes[start - 1]!);
      const after = isLineEnd(bytes, end) ? BESIDE.edge : besideOf(bytes[end]!);
      let verdict = dfa.testBytes(bytes, start, end, before, after);
      if (verdict === VERDICT.nonAscii) {
        const count = this.#decode(bytes, start, end);
        verdict = dfa.testUnits(this.#units, 0, count, before, after);
      }
      if (verdict === VERDICT.no) return false;
      if (verdict === VERDICT.match && dfa.exact) return true;
      if (verdict === VERDICT.gaveUp) candidate.giveUp();
    }
    return candidate.search.search(this.#unitOf(bytes, start, end)) !== null;
  }

  /**
   * Whether a match of a joined pattern may start on a line and go on over those after it, which start at `starts`.
   * @param start of the line, or of what is looked at of it; `startsLine` when nothing precedes.
   */
  mayStart(pattern: number, bytes: Uint8Array, start: number, startsLine: boolean, starts: readonly number[]): boolean {
    if (!this.#mayTry(pattern)) return false;
    const dfa = this.#ofPattern(pattern).dfaFor((starts[0] ?? bytes.length) - start);
    if (!dfa) return true;
    let state = dfa.begin(startsLine ? BESIDE.edge : besideOf(bytes[start - 1]!));
    let from = start;
    for (let line = 0; from < bytes.length && line < MAX_JOINED_LINES; line++) {
      const rawEnd = (starts[line] ?? bytes.length) - 1;
      const end = rawEnd > from && bytes[rawEnd - 1] === RETURN ? rawEnd - 1 : rawEnd;
      if (state >= 0) state = dfa.go(state, this.#units, 0, this.#decode(bytes, from, end));
      if (state <= MATCH || dfa.isFinal(state, BESIDE.edge)) return true;
      state = dfa.go(state, LINE_END, 0, 1);
      if (state <= MATCH) return true;
      if (line === 0) state = dfa.closed(state);
      if (state < 0) return true;
      if (dfa.isDead(state)) return false;
      from = rawEnd + 1;
    }
    return false;
  }

  /** @returns how many of `#units` stand for the bytes. */
  #decode(bytes: Uint8Array, start: number, end: number): number {
    const last = this.#decoded;
    if (last.bytes === bytes && last.start === start && last.end === end) return last.count;
    if (this.#units.length < end - start) this.#units = new Uint16Array(2 * (end - start));
    const count = decodeUnits(bytes, start, end, this.#units);
    this.#decoded = { bytes, start, end, count };
    return count;
  }

  #ofPattern(pattern: number): Candidate {
    return this.#candidate(pattern, () => this.#tables.trees.get(pattern) ?? { ...NO_GROUPS, root: NOTHING });
  }

  #ofAlternative(number: number): Candidate {
    return this.#candidate(-1 - number, () => ({ ...NO_GROUPS, root: alternativeNode(this.#tables, number) }));
  }

  #candidate(key: number, tree: () => PatternTree): Candidate {
    let candidate = this.#candidates.get(key);
    if (!candidate) {
      candidate = new Candidate(tree(), this.#worthBytes);
      this.#candidates.set(key, candidate);
    }
    return candidate;
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
const NOTHING: PatternNode = { type: 'choice', options: [] };

/** What the byte beside a unit is to the patterns that stand on one line. */
function besideOf(byte: number): Beside {
  if (byte === NEWLINE) return BESIDE.edge;
  return byte < 128 && isWordUnit(byte) ? BESIDE.word : BESIDE.other;
}

function isLineEnd(bytes: Uint8Array, at: number): boolean {
  if (at >= bytes.length || bytes[at] === NEWLINE) return true;
  return bytes[at] === RETURN && (at + 1 === bytes.length || bytes[at + 1] === NEWLINE);
}
