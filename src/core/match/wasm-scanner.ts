import type { Scanner } from './plain-scanner.ts';
import type { Allocate } from './scan-image.ts';
export function createWasmScanner(_build: (allocate: Allocate) => ArrayBuffer): Scanner | undefined {
  return undefined;
}
