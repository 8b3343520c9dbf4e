/**
 * Decides candidates that bytes alone do not: runs a pattern's program where its first literal stands, or, where a match may
 * start anywhere before that, over all of the unit (a line, or a window of a long one).
 */
import { Candidate } from './candidate.ts';
import type { DecodeUnits } from './decode-units.ts';
import type { JoinedText } from './joined-text.ts';
import { MATCH, VERDICT } from './lazy-dfa.ts';
import type { LinearSearch } from './linear-search.ts';
import { type MatchTables, NO_GAP, type PatternTree, PREFIX } from './match-tables.ts';
import { BESIDE, type Beside } from './unit-classes.ts';
import { isWordUnit } from './unit-set.ts';
import { isLineEnd, UnitText } from './unit-text.ts';

const NEWLINE = 10;
/** Bytes that a unit takes at most. */
const UNIT_BYTES = 3;
const LINE_END = Uint16Array.of(NEWLINE);

/** Below so many bytes of candidates making an automaton costs more than it saves. */
export const WORTH_BYTES = 2048;

export class Verifier {
  readonly #tables: MatchTables;
  readonly #worthBytes: number;
  /** Whether the pattern's program may run: asked before it does. */
  readonly mayTry: (pattern: number) => boolean;
  readonly #candidates = new Map<number, Candidate>();
  readonly #text: UnitText;

  /** @param mayTry `false` leaves the pattern out. */
  constructor(
    tables: MatchTables,
    worthBytes: number,
    decode: DecodeUnits,
    mayTry: (pattern: number) => boolean = () => true,
  ) {
    this.#text = new UnitText(decode);
    this.#tables = tables;
    this.#worthBytes = worthBytes;
    this.mayTry = mayTry;
  }

  /** The bytes that it was asked about may have changed. */
  forget(): void {
    this.#text.forget();
  }

  /**
   * Whether the alternative's pattern stands in the bytes [start, end) of a line.
   * @param place where in them the alternative's first literal stands, when it is anchored to it.
   */
  alternativeMatches(number: number, bytes: Uint8Array, start: number, end: number, place: number): boolean {
    const { patternOf, prefixes, gaps } = this.#tables;
    const pattern = patternOf[number]!;
    const prefix = prefixes[number]!;
    if (prefix === PREFIX.unbounded) return this.patternMatches(pattern, bytes, start, end);
    if (!this.mayTry(pattern)) return false;
    const fromLineStart = (prefix & 1) === 1;
    const gap = prefix === PREFIX.lineStart ? NO_GAP : gaps[(prefix - PREFIX.gaps) >> 1]!;
    if (fromLineStart && ((start > 0 && bytes[start - 1] !== NEWLINE) || place > UNIT_BYTES * gap.max)) return false;
    const piece = this.#text.pieceOf(bytes, start, end);
    const candidate = this.#ofPattern(pattern);
    const at = this.#text.indexOf(place);
    if (!fromLineStart) return candidate.startsIn(piece, Math.max(piece.from, at - gap.max), at - gap.min);
    const isReached = prefix === PREFIX.lineStart || (at >= gap.min && at <= gap.max);
    return isReached && candidate.startsIn(piece, 0, 0);
  }

  patternMatches(pattern: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (!this.mayTry(pattern)) return false;
    const candidate = this.#ofPattern(pattern);
    const dfa = candidate.dfaFor(end - start);
    if (dfa) {
      const before = besideOf(start === 0 ? NEWLINE : bytes[start - 1]!);
      const after = isLineEnd(bytes, end) ? BESIDE.edge : besideOf(bytes[end]!);
      let verdict = dfa.testBytes(bytes, start, end, before, after);
      if (verdict === VERDICT.nonAscii) {
        const { units, from, to } = this.#text.pieceOf(bytes, start, end);
        verdict = dfa.testUnits(units, from, to, before, after);
      }
      if (verdict === VERDICT.no) return false;
      if (verdict === VERDICT.match && dfa.exact) return true;
      if (verdict === VERDICT.gaveUp) candidate.giveUp();
    }
    return candidate.search.search(this.#text.pieceOf(bytes, start, end)) !== null;
  }

  searchOf(pattern: number): LinearSearch {
    return this.#ofPattern(pattern).search;
  }

  /** Whether a match of a joined pattern may start on the line of the text and go on over those after it. */
  mayStart(pattern: number, text: JoinedText, line: number): boolean {
    const { units, firsts, starts, ends, lineCount } = text;
    const first = firsts[line]!;
    const candidate = this.#ofPattern(pattern);
    const dfa = candidate.worthAsking() ? candidate.dfaFor(ends[line]! - first) : undefined;
    if (!dfa) return true;
    let state = dfa.begin(text.startsLine(line) ? BESIDE.edge : besideOf(units[first - 1]!));
    const end = text.endFrom(line);
    for (let at = line; at < lineCount && starts[at]! < end; at++) {
      state = dfa.go(state, units, at === line ? first : starts[at]!, Math.min(ends[at]!, end));
      if (state <= MATCH || dfa.isFinal(state, BESIDE.edge)) return candidate.answered(true);
      state = dfa.go(state, LINE_END, 0, 1);
      if (state <= MATCH) return candidate.answered(true);
      if (at === line) state = dfa.closed(state);
      if (state < 0) return true;
      if (dfa.isDead(state)) return candidate.answered(false);
    }
    return candidate.answered(false);
  }

  #ofPattern(pattern: number): Candidate {
    let candidate = this.#candidates.get(pattern);
    if (!candidate) {
      candidate = new Candidate(this.#tables.trees.get(pattern) ?? NOTHING, this.#worthBytes);
      this.#candidates.set(pattern, candidate);
    }
    return candidate;
  }
}

const NOTHING: PatternTree = {
  groupCount: 0,
  joined: false,
  hasBackreference: false,
  root: { type: 'choice', options: [] },
};

/** What the byte beside a unit is to the patterns that stand on one line. */
function besideOf(byte: number): Beside {
  if (byte === NEWLINE) return BESIDE.edge;
  return byte < 128 && isWordUnit(byte) ? BESIDE.word : BESIDE.other;
}
