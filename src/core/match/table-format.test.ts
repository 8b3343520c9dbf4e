import { describe, expect, it } from 'vitest';
import { compileTables, tablesOf, weakestFinder } from './compile-tables.ts';
import { aPattern, Dice } from './oracle-cases.ts';
import type { Pattern } from './pattern.ts';
import { decodeTables, encodeTables } from './table-format.ts';
import { TableError } from './varint-bytes.ts';
import { createWasmScanner } from './wasm-scanner.ts';

function some(): Pattern[] {
  const dice = new Dice(21);
  const sources = Array.from({ length: 400 }, () => aPattern(dice));
  return [...sources, '(', 'a\\nbcd', '(?<q>[\'"])literal\\k<q>'].map((source) => ({
    owner: source,
    kind: 'regex',
    source,
  }));
}

describe('tables', () => {
  it('come back from bytes as they were', () => {
    const patterns = some();
    const { trees, ...columns } = tablesOf(patterns);
    const { trees: readTrees, ...readColumns } = decodeTables(compileTables(patterns));
    expect(readColumns).toEqual(columns);
    expect(trees.size).toBeGreaterThan(50);
    patterns.forEach((_, pattern) => {
      expect(readTrees.get(pattern)).toEqual(trees.get(pattern));
    });
  });

  it('are refused, not believed, when cut off or of another kind', () => {
    const bytes = encodeTables(tablesOf(some()));
    expect(() => decodeTables(new TextEncoder().encode('{"format":1}'))).toThrow(TableError);
    expect(() => decodeTables(bytes.subarray(0, 1000))).toThrow(TableError);
    expect(() => decodeTables(new Uint8Array())).toThrow(TableError);
  });

  it('are refused when a number in them points outside', () => {
    const tables = tablesOf(some());
    const stray = Uint32Array.from(tables.partLiterals).fill(tables.literalStarts.length, 3, 4);
    expect(() => decodeTables(encodeTables({ ...tables, partLiterals: stray }))).toThrow(TableError);
    const gaps = Uint16Array.from(tables.partGaps).fill(tables.gaps.length, 5, 6);
    expect(() => decodeTables(encodeTables({ ...tables, partGaps: gaps }))).toThrow(TableError);
  });

  it('keep patterns without a literal apart', () => {
    const patterns: Pattern[] = ['E\\d+', '\\d+|no such file', '(ab)+|longer', '[a-f]{8}'].map((source) => ({
      owner: '',
      kind: 'regex',
      source,
    }));
    expect(tablesOf(patterns).unfiltered).toEqual([1, 3]);
  });

  it('say how long the weakest literal is that finds lines', () => {
    const weakest = (source: string): number => weakestFinder(tablesOf([{ owner: '', kind: 'regex', source }]));
    expect(['\\d+', '\\d+%', 'go\\d', 'abc.*defgh|no.*file', 'ab\\nlonger'].map(weakest)).toEqual([0, 1, 2, 4, 6]);
  });
});

describe('the scanner in WebAssembly', () => {
  it('runs here', () => {
    expect(createWasmScanner((allocate) => allocate(1_000_000))).toBeDefined();
  });
});
