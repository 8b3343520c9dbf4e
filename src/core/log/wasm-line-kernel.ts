/** The line kernel in WebAssembly with SIMD. */
import { FED_MARGIN, kernelLayout, kernelViews, type LineKernel, TABLE_AT } from './line-kernel.ts';
import { LINE_KERNEL_WASM } from './line-kernel-wasm.ts';

interface KernelExports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  split(text: number, length: number, table: number, out: number, capacity: number): number;
  gather(list: number, count: number, out: number): void;
}

const PAGE_BYTES = 65_536;

let compiled: WebAssembly.Module | null | undefined;

/**
 * @param classes the flags of each byte.
 * @returns `null` where WebAssembly or SIMD is not to be had.
 */
export function createWasmLineKernel(
  classes: Uint16Array,
  textCapacity: number,
  lineCapacity: number,
): LineKernel | null {
  const exports = instantiate();
  if (!exports) return null;
  const layout = kernelLayout(textCapacity, lineCapacity);
  const { textAt, linesAt, listAt, fedAt } = layout;
  function viewsFor(fedCapacity: number): ReturnType<typeof kernelViews> {
    const { memory } = exports as KernelExports;
    const missing = fedAt + fedCapacity + FED_MARGIN - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / PAGE_BYTES));
    return kernelViews(memory.buffer, layout);
  }

  const kernel: { -readonly [Name in keyof LineKernel]: LineKernel[Name] } = {
    ...viewsFor(textCapacity),
    textAt,
    textCapacity,
    fedAt,
    fedCapacity: textCapacity,
    split: (length) => exports.split(textAt, length, TABLE_AT, linesAt, lineCapacity),
    gather: (count, to) => exports.gather(listAt, count, to),
    growFed: (fedCapacity) => Object.assign(kernel, viewsFor(fedCapacity), { fedCapacity }),
  };
  new Uint16Array(exports.memory.buffer, TABLE_AT, 256).set(classes);
  return kernel;
}

function instantiate(): KernelExports | null {
  if (compiled === null) return null;
  try {
    compiled ??= new WebAssembly.Module(Uint8Array.from(atob(LINE_KERNEL_WASM), (byte) => byte.charCodeAt(0)));
    return new WebAssembly.Instance(compiled).exports as unknown as KernelExports;
  } catch {
    compiled = null;
    return null;
  }
}
