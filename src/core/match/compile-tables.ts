/**
 * Patterns into the tables that the matcher scans with. Runs where patterns are made ready: at build time for the catalogue,
 * in the worker for a bundle that a person opens. Linear in the patterns' length; about 10 µs a pattern.
 */
import { type Alternative, alternativesOf, type Gap, type LiteralPart, type Prefix } from './alternatives.ts';
import { withoutLooseEnds } from './edge-reduction.ts';
import {
  MOST_GAPS,
  NO_CONDITION,
  NO_GAP,
  type PatternTree,
  PREFIX,
  type TableCondition,
  type TableGap,
} from './match-tables.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Pattern } from './pattern.ts';
import { compileProgram } from './program.ts';
import { encodeTables, type WholeTables } from './table-format.ts';
import { setsIn } from './tree-format.ts';
import type { UnitSet } from './unit-set.ts';

export function compileTables(patterns: readonly Pattern[]): Uint8Array {
  return encodeTables(tablesOf(patterns));
}

export function tablesOf(patterns: readonly Pattern[]): WholeTables {
  const writer = new TableWriter();
  patterns.forEach(({ source }, pattern) => {
    writer.add(pattern, source);
  });
  return writer.finish(patterns.length);
}

class TableWriter {
  readonly #sets = new Numbering<UnitSet>((set) => set.join());
  readonly #gaps = new Numbering<TableGap>(({ set, min, max }) => `${set} ${min} ${max}`);
  readonly #conditions = new Numbering<TableCondition>((one) => Object.values(one).join());
  readonly #literals = new Numbering<readonly number[]>((bytes) => bytes.join());
  readonly #patternOf: number[] = [];
  readonly #exact: number[] = [];
  readonly #firstLineParts: number[] = [];
  readonly #prefixes: number[] = [];
  readonly #partStarts: number[] = [0];
  readonly #partLiterals: number[] = [];
  readonly #partGaps: number[] = [];
  readonly #partConditions: number[] = [];
  readonly #trees = new Map<number, PatternTree>();
  readonly #joined = new Set<number>();
  readonly #unfiltered: number[] = [];
  readonly #refused: { pattern: number; reason: string }[] = [];

  constructor() {
    this.#gaps.numberOf(NO_GAP);
    this.#conditions.numberOf(NO_CONDITION);
  }

  add(pattern: number, source: string): void {
    try {
      const parsed = parsePattern(source);
      // Refuses here, at compile time, what would be too long to run.
      compileProgram(parsed);
      const { joined, hasBackreference } = parsed;
      // Of a pattern on several lines the end is told too.
      const isWhole = joined || hasBackreference;
      const root = isWhole ? parsed.root : withoutLooseEnds(parsed.root);
      const groupCount = isWhole ? parsed.groupCount : 0;
      const list = alternativesOf({ ...parsed, root });
      const filtered = list.every(isFiltered);
      const first = this.#prefixes.length;
      const decided = filtered && list.map((alternative) => this.#addAlternative(pattern, alternative)).every(Boolean);
      this.#startAnywhere(first);
      if (!decided) {
        for (const set of setsIn(root)) this.#sets.numberOf(set);
        this.#trees.set(pattern, { root, groupCount, joined, hasBackreference });
      }
      if (joined) this.#joined.add(pattern);
      if (!filtered) this.#unfiltered.push(pattern);
    } catch (error) {
      this.#refused.push({ pattern, reason: error instanceof Error ? error.message : String(error) });
    }
  }

  /** @returns whether the alternative is decided by finds alone. */
  #addAlternative(pattern: number, { literals, gaps, exact, isOnFirstLine, prefix }: Alternative): boolean {
    let decided = exact;
    literals.forEach((part, i) => {
      let gap = this.#gaps.numberOf(i > 0 ? this.#tableGap(gaps[i - 1]) : NO_GAP);
      let condition = this.#conditions.numberOf(this.#tableCondition(part));
      // More kinds of gaps than there are numbers for: let anything pass and have the tree decide.
      if (gap >= MOST_GAPS || condition >= MOST_GAPS) decided = false;
      if (gap >= MOST_GAPS) gap = 0;
      if (condition >= MOST_GAPS) condition = 0;
      this.#partLiterals.push(this.#literals.numberOf(part.bytes));
      this.#partGaps.push(gap);
      this.#partConditions.push(condition);
    });
    this.#patternOf.push(pattern);
    this.#exact.push(decided ? 1 : 0);
    this.#prefixes.push(decided ? PREFIX.unbounded : this.#prefixNumber(prefix));
    this.#firstLineParts.push(isOnFirstLine ? literals.length : 0);
    this.#partStarts.push(this.#partLiterals.length);
    return decided;
  }

  /**
   * Of a pattern's alternatives that are verified over a whole unit the scanner tells only the first that a line has. If one
   * of them may start anywhere in the line, those that start where the line does must be searched for everywhere too.
   */
  #startAnywhere(first: number): void {
    const own = this.#prefixes.slice(first);
    if (!own.some((prefix, i) => prefix === PREFIX.unbounded && this.#exact[first + i] === 0)) return;
    own.forEach((prefix, i) => {
      if (prefix === PREFIX.lineStart) this.#prefixes[first + i] = PREFIX.unbounded;
    });
  }

  #prefixNumber({ min, max, lineStart }: Prefix): number {
    const unbounded = lineStart ? PREFIX.lineStart : PREFIX.unbounded;
    if (max === Number.POSITIVE_INFINITY) return unbounded;
    const number = PREFIX.gaps + 2 * this.#gaps.numberOf({ set: -1, min, max }) + (lineStart ? 1 : 0);
    return number < MOST_GAPS ? number : unbounded;
  }

  #tableGap(gap: Gap | undefined): TableGap {
    if (!gap) return NO_GAP;
    return { set: gap.units ? this.#sets.numberOf(gap.units) : -1, min: gap.min, max: gap.max };
  }

  #tableCondition({ before, beforeEdge, after, afterEdge }: LiteralPart): TableCondition {
    return {
      before: before ? this.#sets.numberOf(before) : -1,
      beforeEdge,
      after: after ? this.#sets.numberOf(after) : -1,
      afterEdge,
    };
  }

  finish(patternCount: number): WholeTables {
    const literals = this.#literals.items;
    const literalStarts = new Uint32Array(literals.length + 1);
    literals.forEach((bytes, i) => {
      literalStarts[i + 1] = literalStarts[i]! + bytes.length;
    });
    const literalBytes = new Uint8Array(literalStarts[literals.length]!);
    literals.forEach((bytes, i) => {
      literalBytes.set(bytes, literalStarts[i]);
    });
    return {
      patternCount,
      sets: this.#sets.items,
      gaps: this.#gaps.items.slice(0, MOST_GAPS),
      conditions: this.#conditions.items.slice(0, MOST_GAPS),
      literalStarts,
      literalBytes,
      patternOf: Uint32Array.from(this.#patternOf),
      exact: Uint8Array.from(this.#exact),
      firstLineParts: Uint8Array.from(this.#firstLineParts),
      prefixes: Uint16Array.from(this.#prefixes),
      partStarts: Uint32Array.from(this.#partStarts),
      partLiterals: Uint32Array.from(this.#partLiterals),
      partGaps: Uint16Array.from(this.#partGaps),
      partConditions: Uint16Array.from(this.#partConditions),
      trees: this.#trees,
      joined: this.#joined,
      unfiltered: this.#unfiltered,
      refused: this.#refused,
    };
  }
}

function isFiltered(alternative: Alternative): boolean {
  return alternative.literals.length > 0;
}

/** Bytes of the literal that the lines of the weakest alternative are found by; 0 when some pattern is tried on every line. */
export function weakestFinder({
  literalStarts,
  partLiterals,
  partStarts,
  firstLineParts,
  unfiltered,
}: WholeTables): number {
  let weakest = unfiltered.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  firstLineParts.forEach((count, alternative) => {
    const first = partStarts[alternative]!;
    const parts = partLiterals.subarray(first, count > 0 ? first + count : partStarts[alternative + 1]);
    const lengths = Array.from(parts, (literal) => literalStarts[literal + 1]! - literalStarts[literal]!);
    weakest = Math.min(weakest, Math.max(...lengths));
  });
  return weakest;
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
