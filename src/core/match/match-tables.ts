/**
 * What `compileTables` found out about patterns, column by column: as many columns as a part or an alternative has
 * properties, none of them a list of objects, so that 25,000 patterns are read in some tens of milliseconds.
 */
import type { ParsedPattern } from './parse-pattern.ts';
import type { UnitSet } from './unit-set.ts';

export interface TableGap {
  /** Position in `sets`, or -1: anything may stand here. */
  readonly set: number;
  readonly min: number;
  /** `Infinity` when there is no bound. */
  readonly max: number;
}

/** What a literal asks of the units beside it. */
export interface TableCondition {
  /** Position in `sets`, or -1 when any unit will do. */
  readonly before: number;
  readonly beforeEdge: boolean;
  readonly after: number;
  readonly afterEdge: boolean;
}

/** What the program of a pattern is made from. */
export type PatternTree = Omit<ParsedPattern, 'names'>;

export interface MatchTables {
  readonly patternCount: number;
  readonly sets: readonly UnitSet[];
  /** Distinct gaps; the first one stands before the first literal of every alternative and asks nothing. */
  readonly gaps: readonly TableGap[];
  /** Distinct conditions; the first one asks nothing. */
  readonly conditions: readonly TableCondition[];
  /** Literal n: the bytes from `literalStarts[n]` up to `literalStarts[n + 1]`; UTF-8, ASCII letters in lower case. */
  readonly literalStarts: Uint32Array;
  readonly literalBytes: Uint8Array;
  /** Alternative → its pattern; in order of pattern. */
  readonly patternOf: Uint32Array;
  readonly exact: Uint8Array;
  /** Alternative → how many of its parts stand on the line where the match starts; 0 when none is sure to. */
  readonly firstLineParts: Uint8Array;
  /** Alternative → how far before its first literal a match starts, as `PREFIX` has it. */
  readonly prefixes: Uint16Array;
  /** Parts of alternative n: from `partStarts[n]` up to `partStarts[n + 1]`. */
  readonly partStarts: Uint32Array;
  readonly partLiterals: Uint32Array;
  /** The gap before each part. */
  readonly partGaps: Uint16Array;
  readonly partConditions: Uint16Array;
  /** Pattern → its tree, where alternatives do not decide; read when first asked for. */
  readonly trees: { get(pattern: number): PatternTree | undefined };
  readonly joined: ReadonlySet<number>;
  /** Patterns with an alternative that has no literal: they are tried on every line. */
  readonly unfiltered: readonly number[];
  readonly refused: readonly { readonly pattern: number; readonly reason: string }[];
}

/**
 * Prefixes: not bounded (or not asked for); the same, from the start of the line; and, from `gaps` on, as many units as a
 * gap takes: its number twice, and one more where they begin at the line's start.
 */
export const PREFIX = { unbounded: 0, lineStart: 1, gaps: 2 } as const;
export const MOST_GAPS = 65_536;
export const NO_GAP: TableGap = { set: -1, min: 0, max: Number.POSITIVE_INFINITY };
export const NO_CONDITION: TableCondition = { before: -1, beforeEdge: false, after: -1, afterEdge: false };

export function literalOf(tables: MatchTables, literal: number): Uint8Array {
  return tables.literalBytes.subarray(tables.literalStarts[literal], tables.literalStarts[literal + 1]);
}
