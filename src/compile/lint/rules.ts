import { chinese } from './chinese-rules.ts';
import { commandHabits, commandsParse } from './command-rules.ts';
import { addresses, enough, links, provenance, repeats } from './content-rules.ts';
import { decides, filtered, linearTime, placeholders, specific } from './regex-rules.ts';
import type { Rule } from './rule.ts';

/** Every gate, in the order in which their complaints are printed. */
export const RULES: readonly Rule[] = [
  enough,
  provenance,
  links,
  addresses,
  chinese,
  specific,
  linearTime,
  filtered,
  decides,
  placeholders,
  repeats,
  commandsParse,
  commandHabits,
];
