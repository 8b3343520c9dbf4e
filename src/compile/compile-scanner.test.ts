import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { compileLineKernel, compileScanner } from './compile-scanner.ts';

it('the scanner in the repository is the one that its source compiles to', { timeout: 120_000 }, async () => {
  expect(await readFile('src/core/match/scanner-wasm.ts', 'utf8')).toBe(await compileScanner());
});

it('so is the line kernel', { timeout: 120_000 }, async () => {
  expect(await readFile('src/core/log/line-kernel-wasm.ts', 'utf8')).toBe(await compileLineKernel());
});
