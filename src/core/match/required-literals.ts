/** Literals of which every match of a pattern holds at least one. */
import type { PatternNode } from './parse-pattern.ts';

const MOST_LITERALS = 64;

/** @returns literals with ASCII letters in lower case, or null when none is required. */
export function requiredLiterals(node: PatternNode): readonly string[] | null {
  switch (node.type) {
    case 'group':
      return requiredLiterals(node.body);
    case 'repeat':
      return node.min > 0 ? requiredLiterals(node.body) : null;
    case 'choice': {
      const all: string[] = [];
      for (const option of node.options) {
        const literals = requiredLiterals(option);
        if (!literals) return null;
        all.push(...literals);
      }
      return all.length > MOST_LITERALS ? null : all;
    }
    case 'sequence': {
      let best: readonly string[] | null = null;
      let run = '';
      const offer = (literals: readonly string[] | null): void => {
        if (literals && (!best || shortest(literals) > shortest(best))) best = literals;
      };
      for (const part of node.parts) {
        const unit = part.type === 'set' ? literalUnit(part) : undefined;
        if (unit !== undefined) {
          run += unit;
          continue;
        }
        if (run) offer([run]);
        run = '';
        offer(requiredLiterals(part));
      }
      if (run) offer([run]);
      return best;
    }
    case 'set': {
      const unit = literalUnit(node);
      return unit === undefined ? null : [unit];
    }
    default:
      return null;
  }
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map((literal) => literal.length));
}

/** The one unit of a set, or the lower case of an ASCII letter's two. */
export function literalUnit(set: PatternNode & { type: 'set' }): string | undefined {
  const { units } = set;
  const lo = units[0];
  if (lo === undefined) return undefined;
  if (units.length === 2 && units[1] === lo) return String.fromCharCode(lo);
  const isLetter = units.length === 4 && units[1] === lo && lo >= 65 && lo <= 90;
  return isLetter && units[2] === lo + 32 && units[3] === lo + 32 ? String.fromCharCode(lo + 32) : undefined;
}
