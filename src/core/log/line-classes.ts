/** Which kinds of characters each byte stands for, as `LineKernel` counts them. */
import { FLAG } from './line-kernel.ts';
import { NEED_BITS } from './wrappers-by-unit.ts';

export const LINE_CLASSES = classes();

function classes(): Uint16Array {
  const table = new Uint16Array(256);
  table.fill(FLAG.control, 0, 32);
  table.fill(FLAG.high, 128);
  table[9] = 0;
  table[10] = 0;
  table[13] = FLAG.returns;
  table[27] = FLAG.escapes;
  table[127] = FLAG.control;
  for (const [character, flag] of [
    ['[', FLAG.brackets],
    ['"', FLAG.quotes],
    ['\\', FLAG.backslashes],
    ...Object.entries(NEED_BITS),
  ] as const) {
    const unit = character.charCodeAt(0);
    table[unit] = (table[unit] as number) | flag;
  }
  return table;
}
