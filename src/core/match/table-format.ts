/**
 * The matcher's tables as they travel: what `compileTables` found out about the patterns, column by column in variable-length
 * integers so that gzip does well (a quarter of the size of rows). Reading them needs no parser of regexes.
 */

import type { ParsedPattern, PatternNode } from './parse-pattern.ts';
import { EDGES } from './program.ts';
import { ANY_UNIT, type UnitSet } from './unit-set.ts';

export interface TableGap {
  /** Position in `sets`, or -1: anything may stand here. */
  readonly set: number;
  readonly min: number;
  readonly max: number;
}

export interface TableLiteral {
  /** Position in `literals`. */
  readonly literal: number;
  /** Position in `sets`, or -1 when any unit will do. */
  readonly before: number;
  readonly beforeEdge: boolean;
  readonly after: number;
  readonly afterEdge: boolean;
}

export interface TableAlternative {
  readonly pattern: number;
  readonly exact: boolean;
  readonly literals: readonly TableLiteral[];
  readonly gaps: readonly TableGap[];
}

/** What the program of a pattern is made from. */
export type PatternTree = Omit<ParsedPattern, 'names'>;

export interface MatchTables {
  readonly patternCount: number;
  readonly sets: readonly UnitSet[];
  /** Distinct literals: UTF-8, ASCII letters in lower case. */
  readonly literals: readonly Uint8Array[];
  readonly alternatives: readonly TableAlternative[];
  /** Pattern → its tree, where alternatives do not decide. */
  readonly trees: ReadonlyMap<number, PatternTree>;
  readonly joined: ReadonlySet<number>;
  /** Patterns that are tried on every line, for want of a literal of three bytes. */
  readonly unfiltered: readonly number[];
  readonly refused: readonly { readonly pattern: number; readonly reason: string }[];
}

const MAGIC = 0x6d745831;

/** Thrown when bytes are not tables of this version. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export function encodeTables(tables: MatchTables): Uint8Array {
  const out = new ByteWriter();
  out.number(MAGIC);
  out.number(tables.patternCount);
  out.number(tables.sets.length);
  for (const set of tables.sets) writeSet(out, set);
  out.number(tables.literals.length);
  for (const literal of tables.literals) out.number(literal.length);
  for (const literal of tables.literals) out.bytes(literal);
  const { alternatives } = tables;
  out.number(alternatives.length);
  let previous = 0;
  for (const { pattern } of alternatives) {
    out.number(pattern - previous);
    previous = pattern;
  }
  for (const { literals, exact } of alternatives) out.number(2 * literals.length + (exact ? 1 : 0));
  // Most literals are new ones, numbered in the order in which they come.
  let next = 0;
  for (const { literals } of alternatives) {
    for (const { literal } of literals) {
      out.number(literal === next ? 0 : literal + 1);
      if (literal === next) next++;
    }
  }
  for (const { literals } of alternatives) {
    for (const part of literals) {
      const plain = part.before < 0 && part.after < 0 && !part.beforeEdge && !part.afterEdge;
      out.number(plain ? 0 : 1 + (part.beforeEdge ? 1 : 0) + (part.afterEdge ? 2 : 0));
      if (!plain) {
        out.number(part.before + 1);
        out.number(part.after + 1);
      }
    }
  }
  for (const { gaps } of alternatives) {
    for (const gap of gaps) {
      out.number(gap.set + 1);
      out.number(gap.min);
      out.number(gap.max === Number.POSITIVE_INFINITY ? 0 : gap.max + 1);
    }
  }
  out.number(tables.trees.size);
  const numbers = new Map(tables.sets.map((set, i) => [set.join(), i]));
  for (const [pattern, tree] of tables.trees) {
    out.number(pattern);
    out.number(4 * tree.groupCount + (tree.joined ? 1 : 0) + (tree.hasBackreference ? 2 : 0));
    writeNode(out, tree.root, numbers);
  }
  out.numbers([...tables.joined]);
  out.numbers(tables.unfiltered);
  out.number(tables.refused.length);
  for (const { pattern, reason } of tables.refused) {
    out.number(pattern);
    const text = new TextEncoder().encode(reason);
    out.number(text.length);
    out.bytes(text);
  }
  return out.finish();
}

/** @throws TableError */
export function decodeTables(bytes: Uint8Array): MatchTables {
  const input = new ByteReader(bytes);
  if (input.number() !== MAGIC) throw new TableError('not tables of this version');
  const patternCount = input.number();
  const sets = Array.from({ length: input.count() }, () => readSet(input));
  const lengths = Array.from({ length: input.count() }, () => input.number());
  const literals = lengths.map((length) => input.bytes(length));
  const alternativeCount = input.count();
  let previous = 0;
  const patterns = Array.from({ length: alternativeCount }, () => {
    previous += input.number();
    return previous;
  });
  const heads = Array.from({ length: alternativeCount }, () => input.number());
  let next = 0;
  const numbers = heads.map((head) =>
    Array.from({ length: head >> 1 }, () => {
      const number = input.number();
      return number === 0 ? next++ : number - 1;
    }),
  );
  const parts = numbers.map((list) => list.map((literal) => readLiteral(input, literal)));
  const alternatives = parts.map(
    (list, i): TableAlternative => ({
      pattern: patterns[i] ?? 0,
      exact: ((heads[i] ?? 0) & 1) === 1,
      literals: list,
      gaps: Array.from({ length: Math.max(0, list.length - 1) }, () => readGap(input)),
    }),
  );
  const trees = new Map<number, PatternTree>();
  for (let i = input.count(); i > 0; i--) {
    const pattern = input.number();
    const head = input.number();
    const root = readNode(input, sets);
    trees.set(pattern, { root, groupCount: head >> 2, joined: (head & 1) === 1, hasBackreference: (head & 2) === 2 });
  }
  const joined = new Set(input.numbers());
  const unfiltered = input.numbers();
  const refused = Array.from({ length: input.count() }, () => {
    const pattern = input.number();
    return { pattern, reason: new TextDecoder().decode(input.bytes(input.number())) };
  });
  return { patternCount, sets, literals, alternatives, trees, joined, unfiltered, refused };
}

function readLiteral(input: ByteReader, literal: number): TableLiteral {
  const head = input.number();
  if (head === 0) return { literal, before: -1, beforeEdge: false, after: -1, afterEdge: false };
  const before = input.number() - 1;
  const after = input.number() - 1;
  return { literal, before, beforeEdge: ((head - 1) & 1) === 1, after, afterEdge: ((head - 1) & 2) === 2 };
}

function readGap(input: ByteReader): TableGap {
  const set = input.number() - 1;
  const min = input.number();
  const max = input.number();
  return { set, min, max: max === 0 ? Number.POSITIVE_INFINITY : max - 1 };
}

function writeSet(out: ByteWriter, set: UnitSet): void {
  out.number(set.length);
  let last = 0;
  for (const unit of set) {
    out.number(unit - last);
    last = unit;
  }
}

function readSet(input: ByteReader): UnitSet {
  let last = 0;
  return Array.from({ length: input.count() }, () => {
    last += input.number();
    return last;
  });
}

const TAG = { set: 0, sequence: 1, choice: 2, repeat: 3, group: 4, edge: 5, look: 6, back: 7 } as const;
const DEEPEST = 400;

function writeNode(out: ByteWriter, node: PatternNode, numbers: ReadonlyMap<string, number>): void {
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

function readNode(input: ByteReader, sets: readonly UnitSet[], depth = 0): PatternNode {
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

class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  numbers(values: readonly number[]): void {
    this.number(values.length);
    for (const value of values) this.number(value);
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || factor > 2 ** 35) throw new TableError('cut off');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /** A length: never more than there are bytes left. */
  count(): number {
    return this.checked(this.number());
  }

  checked(count: number): number {
    if (count > this.#bytes.length - this.#at) throw new TableError('cut off');
    return count;
  }

  numbers(): number[] {
    return Array.from({ length: this.count() }, () => this.number());
  }

  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new TableError('cut off');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
