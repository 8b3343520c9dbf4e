/** The scanner in WebAssembly with SIMD; under a Content-Security-Policy it needs `'wasm-unsafe-eval'`, nothing more. */
import type { Allocate } from './scan-image.ts';
import type { Scanner } from './scanner.ts';
import { SCANNER_WASM } from './scanner-wasm.ts';

export interface ScannerExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  init(): void;
  begin(length: number, line: number): void;
  next(): number;
  done(): number;
  line(): number;
  decode(from: number, stop: number, units: number, unitOf: number): number;
}

const PAGE_BYTES = 65_536;

/**
 * @param build writes the image into the memory that it is given.
 * @returns undefined where WebAssembly or SIMD is not to be had.
 */
export function createWasmScanner(build: (allocate: Allocate) => ArrayBuffer): Scanner | undefined {
  const exports = instantiateScanner();
  if (!exports) return undefined;
  const { memory } = exports;
  build((size) => {
    memory.grow(Math.ceil(size / PAGE_BYTES));
    return memory.buffer;
  });
  exports.init();
  return {
    memory: memory.buffer,
    begin: (length, line) => exports.begin(length, line),
    next: () => exports.next(),
    done: () => exports.done() !== 0,
    line: () => exports.line(),
  };
}

let compiled: WebAssembly.Module | null | undefined;

/** Nothing is allocated in its memory, which is one page. */
export function instantiateScanner(): ScannerExports | undefined {
  if (compiled === null) return undefined;
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(SCANNER_WASM), (byte) => byte.charCodeAt(0)));
    return new WebAssembly.Instance(compiled).exports as unknown as ScannerExports;
  } catch {
    compiled = null;
    return undefined;
  }
}
