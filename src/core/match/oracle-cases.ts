/** Deterministic patterns and texts for holding the matcher against native RegExp. Tests only. */

/** A small repeatable source of numbers (mulberry32). */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** An integer in [0, below). */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

const WORDS = [
  'error',
  'Error',
  'ERR!',
  'failed',
  'cannot',
  'Module',
  'not found',
  'TS2307',
  'E05',
  'OOM',
  'ab',
  'abab',
  'aa',
  'kill',
  'straße',
  'Éclair',
  'µs',
  'Ω',
  '找不到',
  '模块',
  '😀',
  'ſtop',
  'K1',
  'npm',
  'a_b',
  'x',
  '0x1f',
  'connect',
  'refused',
] as const;
const CLASSES = [
  '.',
  '\\s',
  '\\S',
  '\\w',
  '\\W',
  '\\d',
  "[^']",
  '[a-c]',
  '[^\\s)]',
  '[é-ü]',
  '[^a]',
  '[\\w.-]',
  '[一-龥]',
] as const;
const GAPS = ['*', '+', '?', '*?', '+?', '{1,12}', '{0,3}', '{2}', '{2,}'] as const;
const EDGES = ['\\b', '\\B', '^', '$', '(?=e)', '(?! )', '(?<=r)', '(?<!\\w)'] as const;
const SEPARATORS = [
  ' ',
  '  ',
  '',
  ': ',
  "'",
  '/',
  '\t',
  '\u00a0',
  '\u2028',
  '\r',
  '\u3000',
  '😀',
  '-',
  '_',
  '(',
  '1',
] as const;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A pattern as people write them, and sometimes worse. */
export function aPattern(dice: Dice, depth = 2): string {
  const parts: string[] = [];
  for (let i = 1 + dice.below(4); i > 0; i--) {
    const kind = dice.below(100);
    if (kind < 50) parts.push(escaped(dice.pick(WORDS)));
    else if (kind < 72) parts.push(dice.pick(CLASSES) + (dice.chance(80) ? dice.pick(GAPS) : ''));
    else if (kind < 78) parts.push(dice.pick(EDGES));
    // Where the line starts or after one of a set, before text of no fixed length: each way has its own places to start.
    else if (kind < 80) parts.push(`(?:^|${dice.pick(CLASSES)})${dice.pick(CLASSES)}${dice.pick(GAPS)}`);
    else if (depth > 0) {
      const options = Array.from({ length: 1 + dice.below(3) }, () => aPattern(dice, depth - 1));
      const open = dice.chance(50) ? '(?:' : '(';
      // Unbounded loops in unbounded loops would keep the native oracle busy for hours.
      const loops = /[*+{]/.test(options.join(''))
        ? (['?', '{1,2}', '??'] as const)
        : (['?', '*', '+', '{1,2}', '*?'] as const);
      const looped = dice.chance(30) ? dice.pick(loops) : '';
      parts.push(`${open}${options.join('|')})${looped}`);
    } else parts.push(' ');
  }
  const source = parts.join('');
  return dice.chance(15) ? `${source}|${escaped(dice.pick(WORDS))}` : source;
}

/** One line: words and separators of the patterns, in changing case. */
export function aLine(dice: Dice): string {
  let line = '';
  for (let i = dice.below(9); i > 0; i--) {
    const word = dice.pick(WORDS);
    line += dice.chance(30) ? word.toUpperCase() : dice.chance(20) ? word.toLowerCase() : word;
    line += dice.pick(SEPARATORS);
  }
  return line;
}
