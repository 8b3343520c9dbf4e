/**
 * Patterns that no literal finds, tried on every line: one automaton for all of them says on most lines that none stands
 * there. Where it does not, each half of them is asked, down to the pattern itself. So cost grows with what is found rather
 * than with the patterns, as long as the automata stay small; one that does not is given up, and its halves are asked.
 */
import { decodeUnits } from './decode-units.ts';
import { LazyDfa, VERDICT } from './lazy-dfa.ts';
import { WINDOW_BYTES, windowsOf } from './line-window.ts';
import type { MatchTables } from './match-tables.ts';
import type { PatternNode } from './parse-pattern.ts';
import type { LineHit } from './pattern.ts';
import { compileLooseProgram } from './program.ts';
import { BESIDE, type Beside } from './unit-classes.ts';
import { ANY_UNIT, isWordUnit } from './unit-set.ts';
import { isLineEnd } from './unit-text.ts';
import type { Verifier } from './verifier.ts';

const NEWLINE = 10;
const RETURN = 13;

interface Group {
  readonly patterns: readonly number[];
  /** Says no where none of them stands; null when there is no such automaton, undefined when it is not made yet. */
  dfa: LazyDfa | null | undefined;
  readonly halves: readonly Group[];
}

export class UnfilteredLines {
  readonly #tables: MatchTables;
  readonly #verifier: Verifier;
  readonly #all: Group;
  readonly #units = new Uint16Array(2 * WINDOW_BYTES);
  /** Patterns that stand on an empty line; most lines of some logs are. */
  #onEmpty: readonly number[] | undefined;

  constructor(tables: MatchTables, verifier: Verifier, patterns: readonly number[]) {
    this.#tables = tables;
    this.#verifier = verifier;
    this.#all = groupOf(patterns);
  }

  /** @returns hits on the lines of the bytes, the first of which has the number `firstLine`, in order. */
  take(bytes: Uint8Array, firstLine: number): LineHit[] {
    const hits: LineHit[] = [];
    let line = firstLine;
    for (let start = 0; start < bytes.length; line++) {
      if (bytes[start] === NEWLINE) {
        this.#onEmpty ??= this.#find(bytes, start, start);
        for (const pattern of this.#onEmpty) hits.push({ pattern, line, endLine: line });
        start++;
        continue;
      }
      const newline = bytes.indexOf(NEWLINE, start);
      const rawEnd = newline < 0 ? bytes.length : newline;
      const end = rawEnd > start && bytes[rawEnd - 1] === RETURN ? rawEnd - 1 : rawEnd;
      const found = this.#find(bytes, start, end);
      for (const pattern of found) hits.push({ pattern, line, endLine: line });
      start = rawEnd + 1;
    }
    return hits;
  }

  /** @returns the patterns that stand on the line [start, end), in order. */
  #find(bytes: Uint8Array, start: number, end: number): readonly number[] {
    if (end - start <= WINDOW_BYTES) return this.#ask(this.#all, bytes, start, end, []);
    const found = new Set<number>();
    for (const [from, to] of windowsOf(bytes, start, end)) {
      for (const pattern of this.#ask(this.#all, bytes, from, to, [])) found.add(pattern);
    }
    return [...found].sort((a, b) => a - b);
  }

  #ask(group: Group, bytes: Uint8Array, start: number, end: number, found: number[]): number[] {
    if (!this.#mayStand(group, bytes, start, end)) return found;
    if (group.halves.length > 0) {
      for (const half of group.halves) this.#ask(half, bytes, start, end, found);
    } else {
      for (const pattern of group.patterns) {
        if (this.#verifier.patternMatches(pattern, bytes, start, end)) found.push(pattern);
      }
    }
    return found;
  }

  #mayStand(group: Group, bytes: Uint8Array, start: number, end: number): boolean {
    if (group.dfa === undefined) group.dfa = this.#automatonOf(group);
    if (group.dfa === null) return true;
    const before = start === 0 ? BESIDE.edge : besideOf(bytes[start - 1]!);
    const after = isLineEnd(bytes, end) ? BESIDE.edge : besideOf(bytes[end]!);
    let verdict = group.dfa.testBytes(bytes, start, end, before, after);
    if (verdict === VERDICT.nonAscii) {
      const count = decodeUnits(bytes, start, end, this.#units);
      verdict = group.dfa.testUnits(this.#units, 0, count, before, after);
    }
    if (verdict === VERDICT.gaveUp) group.dfa = null;
    return verdict !== VERDICT.no;
  }

  #automatonOf({ patterns }: Group): LazyDfa | null {
    const options = patterns.map((pattern) => withoutBackreferences(this.#tables.trees.get(pattern)!.root));
    try {
      const root: PatternNode = { type: 'choice', options };
      return new LazyDfa(compileLooseProgram({ root, groupCount: 0, joined: false, hasBackreference: false }));
    } catch {
      return null;
    }
  }
}

function groupOf(patterns: readonly number[]): Group {
  const middle = patterns.length >> 1;
  const halves = patterns.length > 1 ? [patterns.slice(0, middle), patterns.slice(middle)].map(groupOf) : [];
  return { patterns, dfa: undefined, halves };
}

/** An automaton keeps no captures: what a group took may be anything, and may be nothing. */
function withoutBackreferences(node: PatternNode): PatternNode {
  switch (node.type) {
    case 'back':
      return {
        type: 'repeat',
        body: { type: 'set', units: ANY_UNIT },
        min: 0,
        max: Number.POSITIVE_INFINITY,
        greedy: true,
      };
    case 'sequence':
      return { type: 'sequence', parts: node.parts.map(withoutBackreferences) };
    case 'choice':
      return { type: 'choice', options: node.options.map(withoutBackreferences) };
    case 'group':
      return withoutBackreferences(node.body);
    case 'repeat':
      return { ...node, body: withoutBackreferences(node.body) };
    default:
      return node;
  }
}

function besideOf(byte: number): Beside {
  if (byte === NEWLINE) return BESIDE.edge;
  return byte < 128 && isWordUnit(byte) ? BESIDE.word : BESIDE.other;
}
