/**
 * Patterns into the tables that the matcher scans with. Runs where patterns are made ready: at build time for the catalogue,
 * in the worker for a bundle that a person opens. Linear in the patterns' length; about 10 µs a pattern.
 */
import { type Alternative, alternativesOf } from './alternatives.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Pattern } from './pattern.ts';
import { compileProgram } from './program.ts';
import { encodeTables, type MatchTables, type PatternTree, setsIn, type TableAlternative } from './table-format.ts';
import type { UnitSet } from './unit-set.ts';

/** Shortest literal, in bytes, that finds lines. */
export const SHORTEST_LITERAL = 3;

export function compileTables(patterns: readonly Pattern[]): Uint8Array {
  return encodeTables(tablesOf(patterns));
}

export function tablesOf(patterns: readonly Pattern[]): MatchTables {
  const sets = new Numbering<UnitSet>((set) => set.join());
  const literals = new Numbering<readonly number[]>((bytes) => bytes.join());
  const alternatives: TableAlternative[] = [];
  const trees = new Map<number, PatternTree>();
  const joined = new Set<number>();
  const unfiltered: number[] = [];
  const refused: { pattern: number; reason: string }[] = [];

  patterns.forEach(({ source }, pattern) => {
    try {
      const parsed = parsePattern(source);
      // Refuses here, at compile time, what would be too long to run.
      compileProgram(parsed);
      const list = alternativesOf(parsed);
      const filtered = list.every(isFiltered);
      if (!filtered || list.some((alternative) => !alternative.exact)) {
        const { root, groupCount, joined: isJoined, hasBackreference } = parsed;
        for (const set of setsIn(root)) sets.numberOf(set);
        trees.set(pattern, { root, groupCount, joined: isJoined, hasBackreference });
      }
      if (parsed.joined) joined.add(pattern);
      if (!filtered) unfiltered.push(pattern);
      else for (const alternative of list) alternatives.push(tableAlternative(pattern, alternative));
    } catch (error) {
      refused.push({ pattern, reason: error instanceof Error ? error.message : String(error) });
    }
  });

  function tableAlternative(pattern: number, { literals: parts, gaps, exact }: Alternative): TableAlternative {
    return {
      pattern,
      exact,
      literals: parts.map((part) => ({
        literal: literals.numberOf(part.bytes),
        before: part.before ? sets.numberOf(part.before) : -1,
        beforeEdge: part.beforeEdge,
        after: part.after ? sets.numberOf(part.after) : -1,
        afterEdge: part.afterEdge,
      })),
      gaps: gaps.map(({ units, min, max }) => ({ set: units ? sets.numberOf(units) : -1, min, max })),
    };
  }

  return {
    patternCount: patterns.length,
    sets: sets.items,
    literals: literals.items.map((bytes) => Uint8Array.from(bytes)),
    alternatives,
    trees,
    joined,
    unfiltered,
    refused,
  };
}

function isFiltered(alternative: Alternative): boolean {
  return alternative.literals.some((literal) => literal.bytes.length >= SHORTEST_LITERAL);
}

/** Numbers distinct things in the order in which they come. */
class Numbering<Item> {
  readonly items: Item[] = [];
  readonly #keyOf: (item: Item) => string;
  readonly #numbers = new Map<string, number>();

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  numberOf(item: Item): number {
    const key = this.#keyOf(item);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.items.push(item) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}
