/**
 * The matcher's tables as they travel: column by column in variable-length integers so that gzip does well (a quarter of the
 * size of rows). Reading them needs no parser of regexes; trees are read one by one when they are asked for.
 */
import { type MatchTables, type PatternTree, PREFIX, type TableCondition, type TableGap } from './match-tables.ts';
import { readNode, readSet, writeNode, writeSet } from './tree-format.ts';
import type { UnitSet } from './unit-set.ts';
import { ByteReader, ByteWriter, TableError } from './varint-bytes.ts';

const MAGIC = 0x6d745834;

/** A line's end, which is in no literal. */
const LITERAL_END = 10;

/** Tables before they are written: every tree is at hand. */
export type WholeTables = Omit<MatchTables, 'trees'> & { readonly trees: ReadonlyMap<number, PatternTree> };

export function encodeTables(tables: WholeTables): Uint8Array {
  const { sets, gaps, conditions, literalStarts, patternOf, partStarts, partLiterals, partConditions } = tables;
  const out = new ByteWriter();
  out.number(MAGIC);
  out.number(tables.patternCount);
  out.number(sets.length);
  for (const set of sets) writeSet(out, set);
  out.number(gaps.length);
  for (const gap of gaps) {
    out.number(gap.set + 1);
    out.number(gap.min);
    out.number(gap.max === Number.POSITIVE_INFINITY ? 0 : gap.max + 1);
  }
  out.number(conditions.length);
  for (const { before, beforeEdge, after, afterEdge } of conditions) {
    out.number(before + 1);
    out.number(after + 1);
    out.number((beforeEdge ? 1 : 0) + (afterEdge ? 2 : 0));
  }
  const literalCount = literalStarts.length - 1;
  out.number(literalCount);
  // Each with its end: gzip has less to do with a column of lengths.
  for (let i = 0; i < literalCount; i++) {
    out.bytes(tables.literalBytes.subarray(literalStarts[i], literalStarts[i + 1]));
    out.number(LITERAL_END);
  }
  const count = patternOf.length;
  out.number(count);
  for (let i = 0; i < count; i++) out.number(patternOf[i]! - (i > 0 ? patternOf[i - 1]! : 0));
  for (let i = 0; i < count; i++) out.number(2 * (partStarts[i + 1]! - partStarts[i]!) + tables.exact[i]!);
  out.sparse(tables.prefixes);
  // Most literals are new ones, numbered in the order in which they come.
  let next = 0;
  for (const literal of partLiterals) {
    out.number(literal === next ? 0 : literal + 1);
    if (literal === next) next++;
  }
  for (let i = 0; i < count; i++) {
    for (let part = partStarts[i]! + 1; part < partStarts[i + 1]!; part++) out.number(tables.partGaps[part]!);
  }
  out.sparse(partConditions);
  const joined = [...tables.joined];
  out.numbers(joined);
  for (let i = 0; i < count; i++) if (tables.joined.has(patternOf[i]!)) out.number(tables.firstLineParts[i]!);
  const numbers = new Map(sets.map((set, i) => [set.join(), i]));
  out.number(tables.trees.size);
  for (const [pattern, tree] of tables.trees) {
    const inner = new ByteWriter();
    inner.number(4 * tree.groupCount + (tree.joined ? 1 : 0) + (tree.hasBackreference ? 2 : 0));
    writeNode(inner, tree.root, numbers);
    const bytes = inner.finish();
    out.number(pattern);
    out.number(bytes.length);
    out.bytes(bytes);
  }
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
  const gaps = Array.from({ length: input.count() }, () => readGap(input));
  const conditions = Array.from({ length: input.count() }, () => readCondition(input));
  const { starts: literalStarts, bytes: literalBytes } = input.runs(input.count(), LITERAL_END);
  const count = input.count();
  const patternOf = new Uint32Array(count);
  input.fill(patternOf);
  for (let i = 1; i < count; i++) patternOf[i]! += patternOf[i - 1]!;
  const heads = new Uint8Array(count);
  input.fill(heads);
  const exact = new Uint8Array(count);
  const partStarts = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) {
    exact[i] = heads[i]! & 1;
    partStarts[i + 1] = partStarts[i]! + (heads[i]! >> 1);
  }
  if (partStarts.some((start, i) => i > 0 && start <= partStarts[i - 1]!)) throw new TableError('no parts');
  const prefixes = new Uint16Array(count);
  input.sparse(prefixes);
  const partCount = input.checked(partStarts[count]!);
  const partLiterals = new Uint32Array(partCount);
  input.fill(partLiterals);
  let next = 0;
  for (let i = 0; i < partCount; i++) partLiterals[i] = partLiterals[i] === 0 ? next++ : partLiterals[i]! - 1;
  const partGaps = readGaps(input, partStarts);
  const partConditions = new Uint16Array(partCount);
  input.sparse(partConditions);
  const joined = new Set(input.numbers());
  const firstLineParts = heads.map((head) => head >> 1);
  if (joined.size > 0) {
    for (let i = 0; i < count; i++) if (joined.has(patternOf[i]!)) firstLineParts[i] = input.number();
  }
  const trees = new TreeBytes(input, sets);
  const unfiltered = input.numbers();
  const refused = Array.from({ length: input.count() }, () => {
    const pattern = input.number();
    return { pattern, reason: new TextDecoder().decode(input.bytes(input.number())) };
  });
  const tables: MatchTables = {
    patternCount,
    sets,
    gaps,
    conditions,
    literalStarts,
    literalBytes,
    patternOf,
    exact,
    firstLineParts,
    prefixes,
    partStarts,
    partLiterals,
    partGaps,
    partConditions,
    trees,
    joined,
    unfiltered,
    refused,
  };
  refuseStrayNumbers(tables);
  return tables;
}

/** Nothing stands before the first part of an alternative. */
function readGaps(input: ByteReader, partStarts: Uint32Array): Uint16Array {
  const count = partStarts.length - 1;
  const gaps = new Uint16Array(input.checked(partStarts[count]! - count));
  input.fill(gaps);
  const partGaps = new Uint16Array(partStarts[count]!);
  let next = 0;
  for (let i = 0; i < count; i++) {
    for (let part = partStarts[i]! + 1; part < partStarts[i + 1]!; part++) partGaps[part] = gaps[next++]!;
  }
  return partGaps;
}

/** What is read goes into addresses: nothing may point outside. */
function refuseStrayNumbers(tables: MatchTables): void {
  const isBelow = (column: ArrayLike<number>, bound: number): boolean => {
    let most = -1;
    for (let i = 0; i < column.length; i++) if (column[i]! > most) most = column[i]!;
    return most < bound;
  };
  const { literalStarts } = tables;
  const setBound = tables.sets.length;
  const fits =
    literalStarts.every(
      (start, i) => i === 0 || (start > literalStarts[i - 1]! && start - literalStarts[i - 1]! < 256),
    ) &&
    isBelow(tables.partLiterals, literalStarts.length - 1) &&
    isBelow(tables.partGaps, tables.gaps.length) &&
    isBelow(tables.prefixes, PREFIX.gaps + 2 * tables.gaps.length) &&
    isBelow(tables.partConditions, tables.conditions.length) &&
    isBelow(tables.patternOf, tables.patternCount) &&
    tables.gaps.every(({ set }) => set < setBound) &&
    tables.conditions.every(({ before, after }) => before < setBound && after < setBound);
  if (!fits) throw new TableError('a number points outside');
}

class TreeBytes {
  readonly #sets: readonly UnitSet[];
  readonly #bytes = new Map<number, Uint8Array>();

  constructor(input: ByteReader, sets: readonly UnitSet[]) {
    this.#sets = sets;
    for (let i = input.count(); i > 0; i--) {
      const pattern = input.number();
      this.#bytes.set(pattern, input.bytes(input.number()));
    }
  }

  get(pattern: number): PatternTree | undefined {
    const bytes = this.#bytes.get(pattern);
    if (!bytes) return undefined;
    const input = new ByteReader(bytes);
    const head = input.number();
    const root = readNode(input, this.#sets);
    return { root, groupCount: head >> 2, joined: (head & 1) === 1, hasBackreference: (head & 2) === 2 };
  }
}

function readGap(input: ByteReader): TableGap {
  const set = input.number() - 1;
  const min = input.number();
  const max = input.number();
  return { set, min, max: max === 0 ? Number.POSITIVE_INFINITY : max - 1 };
}

function readCondition(input: ByteReader): TableCondition {
  const before = input.number() - 1;
  const after = input.number() - 1;
  const edges = input.number();
  return { before, beforeEdge: (edges & 1) === 1, after, afterEdge: (edges & 2) === 2 };
}
