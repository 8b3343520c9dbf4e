/** A pattern's tree, and the sets that it names by number, as bytes. */
import type { PatternNode } from './parse-pattern.ts';
import { EDGES } from './program.ts';
import { ANY_UNIT, type UnitSet } from './unit-set.ts';
import { type ByteReader, type ByteWriter, TableError } from './varint-bytes.ts';

export function writeSet(out: ByteWriter, set: UnitSet): void {
  out.number(set.length);
  let last = 0;
  for (const unit of set) {
    out.number(unit - last);
    last = unit;
  }
}

export function readSet(input: ByteReader): UnitSet {
  let last = 0;
  return Array.from({ length: input.count() }, () => {
    last += input.number();
    return last;
  });
}

const TAG = { set: 0, sequence: 1, choice: 2, repeat: 3, group: 4, edge: 5, look: 6, back: 7 } as const;
const DEEPEST = 400;

export function writeNode(out: ByteWriter, node: PatternNode, numbers: ReadonlyMap<string, number>): void {
  const head = (extra: number): void => out.number(TAG[node.type] + 8 * extra);
  switch (node.type) {
    case 'set':
      head(numbers.get(node.units.join()) ?? 0);
      return;
    case 'sequence':
    case 'choice': {
      const list = node.type === 'sequence' ? node.parts : node.options;
      head(list.length);
      for (const part of list) writeNode(out, part, numbers);
      return;
    }
    case 'repeat':
      head(node.greedy ? 1 : 0);
      out.number(node.min);
      out.number(node.max === Number.POSITIVE_INFINITY ? 0 : node.max + 1);
      writeNode(out, node.body, numbers);
      return;
    case 'group':
      head(node.index);
      writeNode(out, node.body, numbers);
      return;
    case 'edge':
      head(EDGES.indexOf(node.edge));
      return;
    case 'look':
      head((node.ahead ? 1 : 0) + (node.negate ? 2 : 0));
      writeNode(out, node.body, numbers);
      return;
    case 'back':
      head(node.index);
  }
}

export function readNode(input: ByteReader, sets: readonly UnitSet[], depth = 0): PatternNode {
  if (depth > DEEPEST) throw new TableError('nested too deep');
  const head = input.number();
  const extra = Math.floor(head / 8);
  const inner = (): PatternNode => readNode(input, sets, depth + 1);
  const list = (): PatternNode[] => Array.from({ length: input.checked(extra) }, inner);
  switch (head % 8) {
    case TAG.set:
      return { type: 'set', units: sets[extra] ?? ANY_UNIT };
    case TAG.sequence:
      return { type: 'sequence', parts: list() };
    case TAG.choice:
      return { type: 'choice', options: list() };
    case TAG.repeat: {
      const min = input.number();
      const max = input.number();
      return {
        type: 'repeat',
        min,
        max: max === 0 ? Number.POSITIVE_INFINITY : max - 1,
        greedy: extra === 1,
        body: inner(),
      };
    }
    case TAG.group:
      return { type: 'group', index: extra, body: inner() };
    case TAG.edge:
      return { type: 'edge', edge: EDGES[extra] ?? 'textStart' };
    case TAG.look:
      return { type: 'look', ahead: (extra & 1) === 1, negate: (extra & 2) === 2, body: inner() };
    default:
      return { type: 'back', index: extra };
  }
}

/** Every set of a tree. */
export function setsIn(node: PatternNode): readonly UnitSet[] {
  switch (node.type) {
    case 'set':
      return [node.units];
    case 'sequence':
      return node.parts.flatMap(setsIn);
    case 'choice':
      return node.options.flatMap(setsIn);
    case 'repeat':
    case 'group':
    case 'look':
      return setsIn(node.body);
    default:
      return [];
  }
}
