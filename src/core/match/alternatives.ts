/**
 * A pattern's tree as a list of alternatives, each "literal (gap literal)*" with what must stand at a literal's edges. An
 * exact alternative is decided by ordered finds alone; any other is only a necessary condition, and the pattern's program
 * has the last word. Build time only.
 */
import { expand, type Item } from './alternative-items.ts';
import { edgeSet } from './edge-needs.ts';
import type { Edge, ParsedPattern } from './parse-pattern.ts';
import { hasUnit, type UnitSet, unionOf } from './unit-set.ts';

/** What stands between two literals: `min` to `max` units of `units`; without `units` anything at all (never exact). */
export interface Gap {
  readonly units: UnitSet | null;
  readonly min: number;
  readonly max: number;
}

export interface LiteralPart {
  /** UTF-8, ASCII letters in lower case. */
  readonly bytes: readonly number[];
  /** The unit before the literal must be one of these, or, with `startsLine`, there must be none. */
  readonly before: UnitSet | null;
  readonly beforeEdge: boolean;
  readonly after: UnitSet | null;
  readonly afterEdge: boolean;
}

export interface Alternative {
  readonly literals: readonly LiteralPart[];
  /** One fewer than literals. */
  readonly gaps: readonly Gap[];
  readonly exact: boolean;
  /** Of a joined pattern the literals of one line are kept, those of the line where the match starts if they will do. */
  readonly isOnFirstLine: boolean;
  readonly prefix: Prefix;
}

/** How many units before the first of its literals a match starts; `lineStart`: it starts where its line does. */
export interface Prefix {
  readonly min: number;
  readonly max: number;
  readonly lineStart: boolean;
}

/** Bytes of a literal that finds few lines; a shorter one does where there is no other, but not for patterns of ours. */
export const SHORTEST_LITERAL = 3;
const MOST_LITERAL_BYTES = 250;
const MOST_LITERALS = 12;
const LARGEST_COUNT = 4096;

/** Never empty; an alternative without literals says that anything may match. */
export function alternativesOf(pattern: ParsedPattern): readonly Alternative[] {
  const all = expand(pattern.root).map((items) => alternativeOf(items, pattern.joined));
  const byKey = new Map(all.map((alternative) => [JSON.stringify(alternative), alternative]));
  const distinct = [...byKey.values()];
  const plain = distinct.filter(isPlainLiteral).map((alternative) => textOf(alternative.literals[0]));
  return distinct.filter((alternative) => {
    const texts = alternative.literals.map(textOf);
    const own = isPlainLiteral(alternative) ? texts[0] : undefined;
    return !plain.some((text) => text !== own && texts.some((other) => other.includes(text)));
  });
}

function isPlainLiteral({ literals, exact }: Alternative): boolean {
  const only = literals[0];
  return (
    exact &&
    literals.length === 1 &&
    only !== undefined &&
    !only.before &&
    !only.after &&
    !only.beforeEdge &&
    !only.afterEdge
  );
}

function textOf(literal: LiteralPart | undefined): string {
  return String.fromCharCode(...(literal?.bytes ?? []));
}

interface Run {
  /** Units of a match before it. */
  min: number;
  max: number;
  units: number[];
  edgesBefore: Edge[];
  edgesAfter: Edge[];
}

function alternativeOf(items: readonly Item[], joined: boolean): Alternative {
  const runs: Run[] = [];
  const gaps: Gap[][] = [[]];
  let edges: Edge[] = [];
  let exact = !joined;
  let open = false;
  let min = 0;
  let max = 0;
  for (const item of items) {
    if (item.kind === 'unit') {
      if (!open || edges.length > 0) {
        // A run that an edge interrupts goes on in a second one, with nothing between them.
        if (open) runs.at(-1)?.edgesAfter.push(...edges);
        runs.push({ min, max, units: [], edgesBefore: open ? [] : edges, edgesAfter: [] });
        gaps.push([]);
        edges = [];
        open = true;
      }
      runs.at(-1)?.units.push(item.unit);
      min++;
      max++;
      continue;
    }
    if (item.kind === 'look') {
      exact = false;
      continue;
    }
    if (item.kind === 'edge') {
      edges.push(item.edge);
      continue;
    }
    if (edges.length > 0) {
      if (open) runs.at(-1)?.edgesAfter.push(...edges);
      else exact = false;
      edges = [];
    }
    open = false;
    if (item.kind === 'opaque') exact = false;
    gaps.at(-1)?.push(item);
    min += item.min;
    max += item.max;
  }
  if (edges.length > 0) {
    if (open) runs.at(-1)?.edgesAfter.push(...edges);
    else exact = false;
  }
  const { firstRun, ...assembled } = assemble(runs, gaps, exact, joined);
  const [first] = items;
  const lineStart = first?.kind === 'edge' && first.edge === 'textStart';
  const prefix = firstRun ? { min: firstRun.min, max: firstRun.max, lineStart } : ANYWHERE;
  return { ...assembled, prefix };
}

const ANYWHERE: Prefix = { min: 0, max: Number.POSITIVE_INFINITY, lineStart: false };

interface Assembled extends Omit<Alternative, 'prefix'> {
  /** What its first literal was made from. */
  readonly firstRun: Run | undefined;
}

/** `gaps` has one entry before each run and one after the last. */
function assemble(
  runs: readonly Run[],
  gapLists: readonly (readonly Gap[])[],
  mayBeExact: boolean,
  joined: boolean,
): Assembled {
  let exact = mayBeExact;
  const literals: LiteralPart[] = [];
  const literalRuns: Run[] = [];
  const gaps: Gap[] = [];
  const lines: number[] = [];
  let line = 0;
  let isCut = false;
  runs.forEach((run, i) => {
    const list = gapLists[i] ?? [];
    const following = gapLists[i + 1] ?? [];
    if (joined && list.some(mayHoldLineEnd)) line++;
    const pieces = encodeRun(run.units);
    const between = mergeGaps(list);
    if (!between.exact || pieces === null || pieces.length > MOST_LITERAL_BYTES) exact = false;
    if (!pieces || literals.length >= MOST_LITERALS) {
      exact = false;
      isCut = true;
      return;
    }
    const before = edgeSet(run.edgesBefore, pieces[0] ?? 0, 'before');
    const after = edgeSet(run.edgesAfter, pieces.at(-1) ?? 0, 'after');
    if (before === 'other' || after === 'other') exact = false;
    const part = {
      bytes: pieces.slice(0, MOST_LITERAL_BYTES),
      ...(before === 'other' ? NO_BEFORE : { before: before.units, beforeEdge: before.edge }),
      ...(after === 'other' ? NO_AFTER : { after: after.units, afterEdge: after.edge }),
    };
    const behind = mergeGaps(following);
    const isLast = i + 1 === runs.length;
    if (literals.length > 0) gaps.push(isCut ? ANY_GAP : (between.gap ?? NO_UNITS));
    if (literals.length === 0 && !isCut && !asksOneUnit(between, run.edgesBefore)) exact = false;
    if (isLast && !asksOneUnit(behind, run.edgesAfter)) exact = false;
    // What a gap's first and last unit must be is asked of the literals beside it, where the gap itself is not.
    if ((literals.length === 0 || !between.exact) && run.edgesBefore.length === 0)
      part.before = neededUnit(between.exact ? between.gap : list.at(-1));
    const followsExactly = !isLast && behind.exact;
    if (!followsExactly && run.edgesAfter.length === 0 && pieces.length <= MOST_LITERAL_BYTES) {
      part.after = neededUnit(behind.exact ? behind.gap : following[0]);
    }
    isCut = pieces.length > MOST_LITERAL_BYTES;
    if (joined) {
      // Where a line ends nothing of it follows.
      part.beforeEdge ||= part.before !== null && hasUnit(part.before, 10);
      part.afterEdge ||= part.after !== null && hasUnit(part.after, 10);
    }
    literals.push(part);
    literalRuns.push(run);
    lines.push(line);
  });
  if (joined) return onOneLine(literals, gaps, lines, literalRuns);
  const isExact = exact && !isCut && literals.length > 0;
  return { literals, gaps, exact: isExact, isOnFirstLine: true, firstRun: literalRuns[0] };
}

/** @param lines of a literal, how many times the line may have ended before it. */
function onOneLine(
  literals: readonly LiteralPart[],
  gaps: readonly Gap[],
  lines: readonly number[],
  runs: readonly Run[],
): Assembled {
  const longestOf = (line: number): number =>
    Math.max(0, ...literals.map(({ bytes }, i) => (lines[i] === line ? bytes.length : 0)));
  let best = 0;
  if (longestOf(0) < SHORTEST_LITERAL) for (const line of lines) if (longestOf(line) > longestOf(best)) best = line;
  const from = lines.indexOf(best);
  const to = lines.lastIndexOf(best) + 1;
  return {
    literals: from < 0 ? [] : literals.slice(from, to),
    gaps: from < 0 ? [] : gaps.slice(from, to - 1),
    exact: false,
    isOnFirstLine: best === 0,
    firstRun: runs[from],
  };
}

function mayHoldLineEnd({ units }: Gap): boolean {
  return units === null || hasUnit(units, 10);
}

const NO_BEFORE = { before: null, beforeEdge: false };
const NO_AFTER = { after: null, afterEdge: false };
const ANY_GAP: Gap = { units: null, min: 0, max: Number.POSITIVE_INFINITY };
const NO_UNITS: Gap = { units: [], min: 0, max: 0 };

interface MergedGap {
  /** Null for none. */
  readonly gap: Gap | null;
  /** Whether it lets pass only what the gaps in a row do; otherwise any of their units in any order. */
  readonly exact: boolean;
}

function mergeGaps(list: readonly Gap[]): MergedGap {
  let units: UnitSet | null = null;
  let min = 0;
  let max = 0;
  let exact = true;
  for (const gap of list) {
    if (gap.units === null) return { gap: ANY_GAP, exact: false };
    if (gap.units.length === 0 && gap.max === 0) continue;
    if (units !== null && units.join() !== gap.units.join()) exact = false;
    units = units === null ? gap.units : unionOf([units, gap.units]);
    min += gap.min;
    max += gap.max;
  }
  if (units === null) return { gap: null, exact };
  if (min > LARGEST_COUNT || (max !== Number.POSITIVE_INFINITY && max > LARGEST_COUNT)) {
    return { gap: { units, min: Math.min(min, LARGEST_COUNT), max: Number.POSITIVE_INFINITY }, exact: false };
  }
  return { gap: { units, min, max }, exact };
}

/** Whether a gap at either end asks for no more than one unit beside the literal, which has no edge there. */
function asksOneUnit({ gap, exact }: MergedGap, edges: readonly Edge[]): boolean {
  if (gap === null || (gap.min === 0 && exact)) return true;
  return exact && gap.min === 1 && edges.length === 0;
}

/** Of gaps of one set in a row the nearest may take nothing while another does not: those are asked together. */
function neededUnit(gap: Gap | null | undefined): UnitSet | null {
  return gap?.units && gap.min > 0 ? gap.units : null;
}

/** UTF-8 of the units, null when they hold half a surrogate pair. */
function encodeRun(units: readonly number[]): number[] | null {
  const text = String.fromCharCode(...units);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xdc00 && unit <= 0xdfff) return null;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const low = text.charCodeAt(++i);
      if (!(low >= 0xdc00 && low <= 0xdfff)) return null;
    }
  }
  return [...new TextEncoder().encode(text)];
}
