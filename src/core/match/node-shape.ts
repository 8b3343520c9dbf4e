/** What a program has to know of a node before it is written. Build time and once a pattern; linear in the node. */
import type { PatternNode } from './parse-pattern.ts';

/** Lowest and highest number of the groups in a node. */
export function groupRange(node: PatternNode): readonly [number, number] | undefined {
  switch (node.type) {
    case 'group': {
      const inner = groupRange(node.body);
      return [node.index, inner ? inner[1] : node.index];
    }
    case 'repeat':
    case 'look':
      return groupRange(node.body);
    case 'sequence':
    case 'choice': {
      const ranges = (node.type === 'sequence' ? node.parts : node.options).flatMap((part) => {
        const range = groupRange(part);
        return range ? [range] : [];
      });
      const first = ranges[0];
      const last = ranges.at(-1);
      return first && last ? [first[0], last[1]] : undefined;
    }
    default:
      return undefined;
  }
}

/** Whether the node can match without taking a unit. */
export function isNullable(node: PatternNode): boolean {
  switch (node.type) {
    case 'set':
      return false;
    case 'sequence':
      return node.parts.every(isNullable);
    case 'choice':
      return node.options.some(isNullable);
    case 'repeat':
      return node.min === 0 || isNullable(node.body);
    case 'group':
      return isNullable(node.body);
    default:
      return true;
  }
}
