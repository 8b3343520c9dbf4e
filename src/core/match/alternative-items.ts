/** A pattern's tree as ways through it, each a list of units, gaps and edges. Build time only. */
import type { Edge, PatternNode } from './parse-pattern.ts';
import { ANY_UNIT, type UnitSet, unionOf } from './unit-set.ts';

export type Item =
  | { readonly kind: 'unit'; readonly unit: number }
  | { readonly kind: 'gap'; readonly units: UnitSet; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly edge: Edge }
  /** Takes nothing and is not decided here. */
  | { readonly kind: 'look' }
  /** So many units of a set, but not all of those that are. */
  | { readonly kind: 'opaque'; readonly units: UnitSet; readonly min: number; readonly max: number };

const MOST_ALTERNATIVES = 64;
const MOST_OPTIONS = 256;

export function expand(node: PatternNode): readonly (readonly Item[])[] {
  switch (node.type) {
    case 'set': {
      const unit = literalUnit(node.units);
      return [[unit === undefined ? { kind: 'gap', units: node.units, min: 1, max: 1 } : { kind: 'unit', unit }]];
    }
    case 'sequence':
      return concatenate(node.parts);
    case 'choice': {
      const options = node.options.flatMap(expand);
      return options.length > MOST_OPTIONS ? [[opaque(node)]] : options;
    }
    case 'group':
      return expand(node.body);
    case 'edge':
      return [[{ kind: 'edge', edge: node.edge }]];
    case 'look':
      return [[{ kind: 'look' }]];
    case 'repeat': {
      const { min, max, body } = node;
      if (max === 0) return [[]];
      const inner = stripGroups(body);
      if (inner.type === 'set' && !(max === 1 && literalUnit(inner.units) !== undefined)) {
        return [[{ kind: 'gap', units: inner.units, min, max }]];
      }
      const options = expand(inner);
      if (max === 1) return min === 1 ? options : [[], ...options];
      if (min === max && min <= 3) return concatenate(Array.from({ length: min }, () => inner));
      if (min === 0 || options.length > MOST_ALTERNATIVES) return [[opaque(node)]];
      const rest = opaque({ ...node, min: min - 1, max: max - 1 });
      return options.map((option) => [...option, rest]);
    }
    default:
      return [[opaque(node)]];
  }
}

function opaque(node: PatternNode): Item {
  return { kind: 'opaque', ...takenBy(node) };
}

interface Taken {
  readonly units: UnitSet;
  readonly min: number;
  readonly max: number;
}

const NOTHING: Taken = { units: [], min: 0, max: 0 };
const ANYTHING: Taken = { units: ANY_UNIT, min: 0, max: Number.POSITIVE_INFINITY };

/** How many units, and of which set, a match of the node takes. */
function takenBy(node: PatternNode): Taken {
  switch (node.type) {
    case 'set':
      return { units: node.units, min: 1, max: 1 };
    case 'sequence': {
      const parts = node.parts.map(takenBy);
      const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
      return { units: unitsOf(parts), min: sum(parts.map(({ min }) => min)), max: sum(parts.map(({ max }) => max)) };
    }
    case 'choice': {
      const options = node.options.map(takenBy);
      const bounds = {
        min: Math.min(...options.map(({ min }) => min)),
        max: Math.max(...options.map(({ max }) => max)),
      };
      return options.length === 0 ? NOTHING : { units: unitsOf(options), ...bounds };
    }
    case 'group':
      return takenBy(node.body);
    case 'repeat': {
      const { units, min, max } = takenBy(node.body);
      return { units, min: min * node.min, max: max === 0 || node.max === 0 ? 0 : max * node.max };
    }
    case 'back':
      return ANYTHING;
    default:
      return NOTHING;
  }
}

function unitsOf(all: readonly Taken[]): UnitSet {
  return unionOf(all.map(({ units }) => units));
}

function stripGroups(node: PatternNode): PatternNode {
  return node.type === 'group' ? stripGroups(node.body) : node;
}

/** Every way through the parts; parts that would make too many ways become opaque, the ones with most ways first. */
function concatenate(parts: readonly PatternNode[]): readonly (readonly Item[])[] {
  const kept = parts.map(expand);
  const ways = (): number => kept.reduce((product, part) => product * part.length, 1);
  while (ways() > MOST_ALTERNATIVES) {
    const most = kept.reduce((best, part, i) => (part.length > (kept[best]?.length ?? 0) ? i : best), 0);
    kept[most] = [[opaque(parts[most]!)]];
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
