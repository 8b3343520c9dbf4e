/**
 * Finding lines in bytes and putting cleaned ones together: the part of cleaning that touches every byte. One memory holds it
 * all; `plain-line-kernel.ts` and `wasm-line-kernel.ts` work on the same layout and give the same.
 */

/** Kinds of characters that a line may hold, as bits. */
export const FLAG = { control: 1, returns: 2, escapes: 4, high: 8, brackets: 16, quotes: 32, backslashes: 64 } as const;

export interface LineKernel {
  /** All of the memory; another one after `growFed`. */
  readonly memory: Uint8Array;
  /** Where the text stands that `split` looks at, and how long it may be. */
  readonly textAt: number;
  readonly textCapacity: number;
  /** Line by line, as addresses: where it begins, where it ends, where it ended before colours were cut out; its flags. */
  readonly begins: Int32Array;
  readonly ends: Int32Array;
  readonly rawEnds: Int32Array;
  readonly flags: Uint16Array;
  /** Pairs of addresses for `gather`. */
  readonly list: Int32Array;
  /** Where what is fed is put together, and how much has room. */
  readonly fedAt: number;
  readonly fedCapacity: number;
  /**
   * Finds the lines of the text, cuts out colours where nothing else stands behind an ESC (the line is a `control` one
   * otherwise), and leaves a single `\r` at a line's end out. @returns the number of lines, -1 when they are too many.
   */
  split(length: number): number;
  /** Puts the first `count` stretches of the list to `to`, each ended by `\n`. */
  gather(count: number, to: number): void;
  growFed(capacity: number): void;
}

export const TABLE_AT = 0;
const TABLE_BYTES = 512;
/** Vectors are read and written beyond an end. */
const MARGIN = 64;

export interface KernelLayout {
  readonly textAt: number;
  readonly linesAt: number;
  readonly listAt: number;
  readonly fedAt: number;
  readonly textCapacity: number;
  readonly lineCapacity: number;
  readonly listCapacity: number;
}

/** Everything but what is fed, which comes last and may grow. */
export function kernelLayout(textCapacity: number, lineCapacity: number): KernelLayout {
  const aligned = (at: number): number => (at + MARGIN - 1) & -MARGIN;
  const listCapacity = Math.min(lineCapacity, 4096);
  const textAt = aligned(TABLE_AT + TABLE_BYTES + MARGIN);
  const linesAt = aligned(textAt + textCapacity + MARGIN);
  const listAt = aligned(linesAt + 14 * lineCapacity);
  const fedAt = aligned(listAt + 8 * listCapacity);
  return { textAt, linesAt, listAt, fedAt, textCapacity, lineCapacity, listCapacity };
}

/** Views on the memory as `layout` has it. */
export function kernelViews(
  buffer: ArrayBuffer,
  { linesAt, listAt, lineCapacity, listCapacity }: KernelLayout,
): Pick<LineKernel, 'memory' | 'begins' | 'ends' | 'rawEnds' | 'flags' | 'list'> {
  return {
    memory: new Uint8Array(buffer),
    begins: new Int32Array(buffer, linesAt, lineCapacity),
    ends: new Int32Array(buffer, linesAt + 4 * lineCapacity, lineCapacity),
    rawEnds: new Int32Array(buffer, linesAt + 8 * lineCapacity, lineCapacity),
    flags: new Uint16Array(buffer, linesAt + 12 * lineCapacity, lineCapacity),
    list: new Int32Array(buffer, listAt, 2 * listCapacity),
  };
}

export const FED_MARGIN = MARGIN;
