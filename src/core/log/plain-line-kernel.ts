/** The line kernel where there is no WebAssembly, and for blocks that are too long for it. */
import { FED_MARGIN, FLAG, kernelLayout, kernelViews, type LineKernel } from './line-kernel.ts';

const NEWLINE = 10;
const RETURN = 13;
const ESCAPE = 27;
const BRACKET = 91;
/** What ends a sequence that does no more than colour, or erase: `m` and `K`. Others may move. */
const COLOURS = 0x6d;
const ERASE = 0x4b;

/** @param classes the flags of each byte. */
export function createPlainLineKernel(classes: Uint16Array, textCapacity: number, lineCapacity: number): LineKernel {
  const layout = kernelLayout(textCapacity, lineCapacity);
  const { textAt, fedAt } = layout;
  const viewsFor = (fedCapacity: number): ReturnType<typeof kernelViews> =>
    kernelViews(new ArrayBuffer(fedAt + fedCapacity + FED_MARGIN), layout);
  const kernel: { -readonly [Name in keyof LineKernel]: LineKernel[Name] } = {
    ...viewsFor(textCapacity),
    textAt,
    textCapacity,
    fedAt,
    fedCapacity: textCapacity,
    split,
    gather,
    growFed,
  };
  return kernel;

  function split(length: number): number {
    const { memory, begins, ends, rawEnds, flags } = kernel;
    const end = textAt + length;
    memory[end] = NEWLINE;
    let line = 0;
    for (let start = textAt; start < end; line++) {
      let seen = 0;
      let at = start;
      for (let byte = memory[at]!; byte !== NEWLINE; byte = memory[++at]!) seen |= classes[byte]!;
      if (line === lineCapacity) return -1;
      let lineEnd = at;
      if ((seen & FLAG.returns) !== 0 && memory[lineEnd - 1] === RETURN) {
        lineEnd--;
        if (memory.indexOf(RETURN, start) === lineEnd) seen &= ~FLAG.returns;
      }
      begins[line] = start;
      rawEnds[line] = lineEnd;
      if ((seen & FLAG.escapes) !== 0) {
        const cut = withoutColours(memory, start, lineEnd);
        if (cut === 0) seen |= FLAG.control;
        else lineEnd = cut;
      }
      ends[line] = lineEnd;
      flags[line] = seen;
      start = at + 1;
    }
    return line;
  }

  function gather(count: number, to: number): void {
    const { memory, list } = kernel;
    let out = to;
    for (let i = 0; i < 2 * count; i += 2) {
      const from = list[i]!;
      const end = list[i + 1]!;
      if (end - from > 150) {
        memory.copyWithin(out, from, end);
        out += end - from;
      } else for (let at = from; at < end; at++) memory[out++] = memory[at]!;
      memory[out++] = NEWLINE;
    }
  }

  function growFed(fedCapacity: number): void {
    const { memory } = kernel;
    Object.assign(kernel, viewsFor(fedCapacity), { fedCapacity });
    kernel.memory.set(memory);
  }
}

/** @returns the new end; 0 when something else than a colour stands behind an ESC. */
function withoutColours(memory: Uint8Array, start: number, end: number): number {
  let out = start;
  for (let at = start; at < end; ) {
    const byte = memory[at]!;
    if (byte !== ESCAPE) {
      memory[out++] = byte;
      at++;
      continue;
    }
    let last = at + 2;
    while (last < end && memory[last]! >= 0x30 && memory[last]! <= 0x3f) last++;
    if (last >= end || last - at > 60 || memory[at + 1] !== BRACKET) return 0;
    if (memory[last] !== COLOURS && memory[last] !== ERASE) return 0;
    at = last + 1;
  }
  return out;
}
