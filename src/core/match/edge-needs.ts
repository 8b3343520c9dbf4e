/** What the edges beside a literal ask of the unit next to it. Build time only. */
import type { Edge } from './parse-pattern.ts';
import { complementOf, isWordUnit, type UnitSet } from './unit-set.ts';

interface EdgeNeed {
  readonly units: UnitSet | null;
  /** Nothing may be there, or, when `units` is given too, nothing or one of these. */
  readonly edge: boolean;
}

const NO_NEED: EdgeNeed = { units: null, edge: false };
const WORDS: UnitSet = [48, 57, 65, 90, 95, 95, 97, 122];

/** What edges ask of the unit beside a literal whose nearest byte is `nearest`. */
export function edgeSet(edges: readonly Edge[], nearest: number, side: 'before' | 'after'): EdgeNeed | 'other' {
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
