/** With which units a match of a program may start. Linear in the program. */
import { OP, type Program } from './program.ts';
import { hasUnit } from './unit-set.ts';

/** For units 0–127 and, as 128, all others: may a match start with it? Undefined when a match may be empty. */
export function firstUnitsOf({ code, sets }: Program): Uint8Array | undefined {
  const first = new Uint8Array(129);
  const seen = new Set<number>();
  const open = [0];
  for (let pc = open.pop(); pc !== undefined; pc = open.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    switch (code[pc]) {
      case OP.take: {
        const set = sets[code[pc + 1]!]!;
        for (let unit = 0; unit < 128; unit++) if (hasUnit(set, unit)) first[unit] = 1;
        if ((set.at(-1) ?? 0) >= 128) first[128] = 1;
        break;
      }
      case OP.split:
        open.push(code[pc + 1]!, code[pc + 2]!);
        break;
      case OP.jump:
        open.push(code[pc + 1]!);
        break;
      case OP.save:
      case OP.edge:
      case OP.begin:
        open.push(pc + 2);
        break;
      case OP.clear:
        open.push(pc + 3);
        break;
      case OP.look:
        open.push(code[pc + 3]!);
        break;
      default:
        return undefined;
    }
  }
  return first;
}
