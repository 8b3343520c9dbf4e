/** An alternative as a tree, for the lines on which bytes do not decide it (U+2028, counted gaps over non-ASCII text). */
import { literalOf, type MatchTables } from './match-tables.ts';
import type { PatternNode } from './parse-pattern.ts';
import { complementOf, type UnitSet, unionOf } from './unit-set.ts';

export function alternativeNode(tables: MatchTables, alternative: number): PatternNode {
  const { sets, gaps, conditions, partStarts } = tables;
  const parts: PatternNode[] = [];
  const first = partStarts[alternative]!;
  for (let part = first; part < partStarts[alternative + 1]!; part++) {
    if (part > first) {
      const { set, min, max } = gaps[tables.partGaps[part]!]!;
      parts.push({ type: 'repeat', body: { type: 'set', units: sets[set] ?? [] }, min, max, greedy: true });
    }
    const { before, beforeEdge, after, afterEdge } = conditions[tables.partConditions[part]!]!;
    parts.push(...besides(sets[before] ?? null, beforeEdge, false));
    for (const units of unitsOf(literalOf(tables, tables.partLiterals[part]!))) parts.push({ type: 'set', units });
    parts.push(...besides(sets[after] ?? null, afterEdge, true));
  }
  return { type: 'sequence', parts };
}

function besides(units: UnitSet | null, edge: boolean, ahead: boolean): PatternNode[] {
  if (!units) return edge ? [{ type: 'edge', edge: ahead ? 'textEnd' : 'textStart' }] : [];
  // "Nothing or one of these" is "not one of the others".
  const body: PatternNode = { type: 'set', units: edge ? complementOf(units) : units };
  return [{ type: 'look', ahead, negate: edge, body }];
}

function unitsOf(bytes: Uint8Array): UnitSet[] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
