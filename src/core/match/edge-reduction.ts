/**
 * A tree that stands on a line where the given one does, without what only makes a match longer: loops at its ends are cut to
 * their least turns, groups that nothing refers to are opened. Where it stands no longer tells where a match of the pattern
 * begins and ends. Build time only; linear in the tree.
 */
import type { PatternNode } from './parse-pattern.ts';

type Side = 'left' | 'right';

/** Not for trees with back-references or captures that are asked for. */
export function withoutLooseEnds(root: PatternNode): PatternNode {
  return reduced(reduced(opened(root), 'left'), 'right');
}

function opened(node: PatternNode): PatternNode {
  switch (node.type) {
    case 'group':
      return opened(node.body);
    case 'sequence':
      return { type: 'sequence', parts: node.parts.map(opened) };
    case 'choice':
      return { type: 'choice', options: node.options.map(opened) };
    case 'repeat':
    case 'look':
      return { ...node, body: opened(node.body) };
    default:
      return node;
  }
}

const EMPTY: PatternNode = { type: 'sequence', parts: [] };

function isEmpty(node: PatternNode): boolean {
  return node.type === 'sequence' && node.parts.length === 0;
}

/**
 * What a longer match takes at an end, a shorter one leaves out: it begins later or ends sooner on the same line. Assertions
 * look at the line, not at the match, so they hold there as before; nothing beyond one may be cut.
 */
function reduced(node: PatternNode, side: Side): PatternNode {
  switch (node.type) {
    case 'repeat': {
      if (node.min === 0) return EMPTY;
      if (node.min > 1) return { ...node, max: node.min };
      return reduced(node.body, side);
    }
    case 'choice': {
      const options = node.options.map((option) => reduced(option, side));
      return options.some(isEmpty) ? EMPTY : { type: 'choice', options };
    }
    case 'sequence': {
      const parts = [...node.parts];
      while (parts.length > 0) {
        const last = side === 'left' ? 0 : parts.length - 1;
        const part = reduced(parts[last]!, side);
        if (!isEmpty(part)) {
          parts[last] = part;
          break;
        }
        parts.splice(last, 1);
      }
      return parts.length === 1 && parts[0] ? parts[0] : { type: 'sequence', parts };
    }
    default:
      return node;
  }
}
