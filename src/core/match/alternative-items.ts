/** A pattern's tree as ways through it, each a list of units, gaps and edges. Build time only. */
import type { Edge, PatternNode } from './parse-pattern.ts';
import type { UnitSet } from './unit-set.ts';

export type Item =
  | { readonly kind: 'unit'; readonly unit: number }
  | { readonly kind: 'gap'; readonly units: UnitSet; readonly min: number; readonly max: number }
  | { readonly kind: 'edge'; readonly edge: Edge }
  /** Takes nothing and is not decided here. */
  | { readonly kind: 'look' }
  | { readonly kind: 'opaque' };

const MOST_ALTERNATIVES = 64;
const MOST_OPTIONS = 256;
const OPAQUE: Item = { kind: 'opaque' };

export function expand(node: PatternNode): readonly (readonly Item[])[] {
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
