/**
 * A pattern's tree as a list of alternatives, each "literal (gap literal)*" with what must stand at a literal's edges. An
 * exact alternative is decided by ordered finds alone; any other is only a necessary condition, and the pattern's program
 * has the last word. Build time only.
 */
import type { Edge, ParsedPattern, PatternNode } from './parse-pattern.ts';
import { complementOf, isWordUnit, type UnitSet, unionOf } from './unit-set.ts';

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
}

type Item =
  | { readonly kind: 'unit'; readonly unit: number }
  | { readonly kind: 'gap'; readonly units: UnitSet; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'opaque' };

const MOST_ALTERNATIVES = 64;
const MOST_OPTIONS = 256;
const MOST_LITERAL_BYTES = 250;
const MOST_LITERALS = 12;
const LARGEST_COUNT = 4096;
const OPAQUE: Item = { kind: 'opaque' };

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

function expand(node: PatternNode): readonly (readonly Item[])[] {
  switch (node.type) {
    case 'set': {
      const unit = literalUnit(node.units);
      return [[unit === undefined ? { kind: 'gap', units: node.units, min: 1, max: 1 } : { kind: 'unit', unit }]];
    }
    case 'sequence':
      return concatenate(node.parts.map(expand));
    case 'choice': {
      const options = node.options.flatMap(expand);
      return options.length > MOST_OPTIONS ? [[OPAQUE]] : options;
    }
    case 'group':
      return expand(node.body);
    case 'edge':
      return [[{ kind: 'edge', edge: node.edge }]];
    case 'repeat': {
      const { min, max, body } = node;
      if (max === 0) return [[]];
      const inner = stripGroups(body);
      if (inner.type === 'set' && !(max === 1 && literalUnit(inner.units) !== undefined)) {
        return [[{ kind: 'gap', units: inner.units, min, max }]];
      }
      const options = expand(inner);
      if (max === 1) return min === 1 ? options : [[], ...options];
      if (min === max && min <= 3) return concatenate(Array.from({ length: min }, () => options));
      return min === 0 ? [[OPAQUE]] : concatenate([options, [[OPAQUE]]]);
    }
    default:
      return [[OPAQUE]];
  }
}

function stripGroups(node: PatternNode): PatternNode {
  return node.type === 'group' ? stripGroups(node.body) : node;
}

/** Every way through the parts; parts that would make too many ways become opaque, the ones with most ways first. */
function concatenate(parts: readonly (readonly (readonly Item[])[])[]): readonly (readonly Item[])[] {
  const kept = [...parts];
  const ways = (): number => kept.reduce((product, part) => product * part.length, 1);
  while (ways() > MOST_ALTERNATIVES) {
    const most = kept.reduce((best, part, i) => (part.length > (kept[best]?.length ?? 0) ? i : best), 0);
    kept[most] = [[OPAQUE]];
  }
  let out: (readonly Item[])[] = [[]];
  for (const part of kept) out = out.flatMap((head) => part.map((tail) => [...head, ...tail]));
  return out;
}

/**
 * The unit that the set stands for as part of a literal: one unit without case variants, or an ASCII letter in both cases
 * (in lower case). Line ends and U+FFFD (which stands for broken bytes) are none.
 */
function literalUnit(units: UnitSet): number | undefined {
  const lo = units[0];
  if (lo === undefined || lo === 10 || lo === 13 || lo === 0xfffd) return undefined;
  if (units.length === 2 && units[1] === lo) return lo;
  const letter =
    units.length === 4 && units[1] === lo && lo >= 65 && lo <= 90 && units[2] === lo + 32 && units[3] === lo + 32;
  return letter ? lo + 32 : undefined;
}

interface Run {
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
  for (const item of items) {
    if (item.kind === 'unit') {
      if (!open || edges.length > 0) {
        // A run that an edge interrupts goes on in a second one, with nothing between them.
        if (open) runs.at(-1)?.edgesAfter.push(...edges);
        runs.push({ units: [], edgesBefore: open ? [] : edges, edgesAfter: [] });
        gaps.push([]);
        edges = [];
        open = true;
      }
      runs.at(-1)?.units.push(item.unit);
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
    const here = gaps.at(-1);
    if (item.kind === 'opaque') {
      exact = false;
      here?.push({ units: null, min: 0, max: Number.POSITIVE_INFINITY });
    } else here?.push(item);
  }
  if (edges.length > 0) {
    if (open) runs.at(-1)?.edgesAfter.push(...edges);
    else exact = false;
  }
  return assemble(runs, gaps, exact);
}

/** `gaps` has one entry before each run and one after the last. */
function assemble(runs: readonly Run[], gapLists: readonly (readonly Gap[])[], exactSoFar: boolean): Alternative {
  let exact = exactSoFar;
  const literals: LiteralPart[] = [];
  const gaps: Gap[] = [];
  let pending: Gap | null = null;
  runs.forEach((run, i) => {
    const pieces = encodeRun(run.units);
    const merged = mergeGaps(gapLists[i] ?? []);
    if (merged === 'loose' || pieces === null || pieces.length > MOST_LITERAL_BYTES) exact = false;
    const between: Gap | null = merged === 'loose' ? { units: null, min: 0, max: Number.POSITIVE_INFINITY } : merged;
    if (!pieces || literals.length >= MOST_LITERALS) {
      exact = false;
      pending = { units: null, min: 0, max: Number.POSITIVE_INFINITY };
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
    if (literals.length === 0) {
      const lead = outerGap(between, part.before, part.beforeEdge);
      if (lead === 'other') exact = false;
      else if (lead) part.before = lead;
    } else gaps.push(pending ?? between ?? { units: [], min: 0, max: 0 });
    pending = null;
    literals.push(part);
  });
  const tail = mergeGaps(gapLists[runs.length] ?? []);
  const last = literals.at(-1);
  if (last && pending === null) {
    const trail = tail === 'loose' ? 'other' : outerGap(tail, last.after, last.afterEdge);
    if (trail === 'other') exact = false;
    else if (trail) literals[literals.length - 1] = { ...last, after: trail };
  }
  return { literals, gaps, exact: exact && literals.length > 0 };
}

const NO_BEFORE = { before: null, beforeEdge: false };
const NO_AFTER = { after: null, afterEdge: false };

/** Gaps in a row as one: null for none, 'loose' when their order matters. */
function mergeGaps(list: readonly Gap[]): Gap | null | 'loose' {
  let merged: Gap | null = null;
  for (const gap of list) {
    if (gap.units === null) return 'loose';
    if (gap.units.length === 0 && gap.max === 0) continue;
    if (merged === null) merged = gap;
    else if (merged.units?.join() === gap.units.join()) {
      merged = { units: gap.units, min: merged.min + gap.min, max: merged.max + gap.max };
    } else return 'loose';
  }
  if (merged && (merged.min > LARGEST_COUNT || (merged.max !== Number.POSITIVE_INFINITY && merged.max > LARGEST_COUNT)))
    return 'loose';
  return merged;
}

/** What a gap at either end asks of the unit next to the literal: a set, null for nothing, 'other' when it is more. */
function outerGap(gap: Gap | null, present: UnitSet | null, edge: boolean): UnitSet | null | 'other' {
  if (gap === null || gap.min === 0) return null;
  if (gap.min > 1 || present !== null || edge || gap.units === null) return 'other';
  return gap.units;
}

interface EdgeNeed {
  readonly units: UnitSet | null;
  /** Nothing may be there, or, when `units` is given too, nothing or one of these. */
  readonly edge: boolean;
}

const NO_NEED: EdgeNeed = { units: null, edge: false };
const WORDS: UnitSet = [48, 57, 65, 90, 95, 95, 97, 122];

/** What edges ask of the unit beside a literal whose nearest byte is `nearest`. */
function edgeSet(edges: readonly Edge[], nearest: number, side: 'before' | 'after'): EdgeNeed | 'other' {
  const distinct = [...new Set(edges)];
  if (distinct.length === 0) return NO_NEED;
  if (distinct.length > 1) return 'other';
  const edge = distinct[0];
  if (edge === (side === 'before' ? 'textStart' : 'textEnd')) return { units: null, edge: true };
  if (edge !== 'word' && edge !== 'notWord') return 'other';
  const nearWord = nearest < 128 && isWordUnit(nearest);
  const wantsWord = nearWord === (edge === 'notWord');
  return wantsWord ? { units: WORDS, edge: false } : { units: complementOf(WORDS), edge: true };
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

/** The same as a tree, for the rare lines on which bytes do not decide (U+2028, counted gaps over non-ASCII text). */
export function nodeOf({ literals, gaps }: Alternative): PatternNode {
  const parts: PatternNode[] = [];
  literals.forEach((literal, i) => {
    const gap = gaps[i - 1];
    if (gap) {
      parts.push({
        type: 'repeat',
        body: { type: 'set', units: gap.units ?? [] },
        min: gap.min,
        max: gap.max,
        greedy: true,
      });
    }
    parts.push(...besides(literal.before, literal.beforeEdge, false));
    for (const unit of unitsOf(literal.bytes)) parts.push({ type: 'set', units: unit });
    parts.push(...besides(literal.after, literal.afterEdge, true));
  });
  return { type: 'sequence', parts };
}

function besides(units: UnitSet | null, edge: boolean, ahead: boolean): PatternNode[] {
  if (!units) return edge ? [{ type: 'edge', edge: ahead ? 'textEnd' : 'textStart' }] : [];
  // "Nothing or one of these" is "not one of the others".
  const body: PatternNode = { type: 'set', units: edge ? complementOf(units) : units };
  return [{ type: 'look', ahead, negate: edge, body }];
}

function unitsOf(bytes: readonly number[]): UnitSet[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Uint8Array.from(bytes));
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charCodeAt(i);
    return unit >= 97 && unit <= 122
      ? unionOf([
          [unit, unit],
          [unit - 32, unit - 32],
        ])
      : [unit, unit];
  });
}
