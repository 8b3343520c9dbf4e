/**
 * Which lines of a block may speak of failing, and by which words: the matcher looks for the words that the rules wait for,
 * all at once and on bytes.
 *
 * Invariant: a line that is left out fits no rule. Cost: one pass of the matcher.
 */
import type { CleanBlock } from '../log/block-cleaner.ts';
import { createMatcher } from '../match/create-matcher.ts';
import type { LineMatcher } from '../match/pattern.ts';
import type { RuleSet } from './rule-set.ts';

/** Lines longer than this are seen by the matcher in windows: all words are tried on them. */
const WINDOW_BYTES = 4000;

export interface Suspect {
  /** Line of the block, from 0. */
  readonly line: number;
  /** Positions in the rules' words; `null` when all must be tried. */
  readonly words: readonly number[] | null;
}

export class SignalFilter {
  readonly #rules: RuleSet;
  readonly #matcher: LineMatcher;
  /** The matcher's patterns → the rules' words. */
  readonly #wordOf: readonly number[];
  /** First bytes of characters that the matcher cannot look for: of words of two bytes, or in two cases outside of ASCII. */
  readonly #leads: readonly number[];
  /** First bytes of lines that may fit without any word. */
  readonly #begins: Uint8Array;

  constructor(rules: RuleSet) {
    this.#rules = rules;
    const words = rules.words.map(({ text, atStart }, word) => ({ text, atStart, word, lead: leadOf(text) }));
    const plain = words.filter(({ lead }) => lead === null);
    this.#leads = [...new Set(words.flatMap(({ lead }) => lead ?? []))];
    this.#wordOf = plain.map(({ word }) => word);
    this.#matcher = createMatcher(
      plain.map(({ text, atStart }) => ({
        owner: text,
        kind: 'regex',
        source: (atStart ? '^' : '') + text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'),
      })),
    );
    this.#begins = Uint8Array.from({ length: 256 }, (_, byte) => (rules.mayBeginWithoutWords(byte) ? 1 : 0));
  }

  /** The lines of the block that must be looked at, in order. */
  suspects(block: CleanBlock): Suspect[] {
    const { bytes, starts, fedLines } = block;
    // Each block is a stream of its own: no word stands on several lines.
    const hits = this.#matcher.feed(bytes);
    this.#matcher.end();
    const withLead = block.hasHigh ? this.#linesWithLead(bytes, starts, fedLines) : null;
    const begins = this.#begins;
    const found: Suspect[] = [];
    let next = 0;
    let nextHit = hits[0]?.line ?? fedLines;
    for (let line = 0; line < fedLines; line++) {
      const start = starts[line] as number;
      const length = (starts[line + 1] as number) - 1 - start;
      if (length > WINDOW_BYTES || withLead?.has(line)) {
        found.push({ line, words: null });
        while (nextHit === line) nextHit = hits[++next]?.line ?? fedLines;
      } else if (nextHit === line) {
        const words: number[] = [];
        for (; nextHit === line; nextHit = hits[++next]?.line ?? fedLines)
          words.push(this.#wordOf[(hits[next] as { pattern: number }).pattern] as number);
        found.push({ line, words });
      } else if (
        length > 0 &&
        begins[bytes[start] as number] === 1 &&
        this.#rules.mayFitWithoutWords(block.text(line))
      ) {
        found.push({ line, words: NO_WORDS });
      }
    }
    return found;
  }

  #linesWithLead(bytes: Uint8Array, starts: Int32Array, lines: number): ReadonlySet<number> | null {
    let found: Set<number> | null = null;
    for (const lead of this.#leads) {
      let line = 0;
      for (let at = bytes.indexOf(lead); at >= 0; at = bytes.indexOf(lead, starts[line + 1])) {
        let high = lines - 1;
        while (line < high) {
          const middle = (line + high + 1) >> 1;
          if ((starts[middle] as number) <= at) line = middle;
          else high = middle - 1;
        }
        found ??= new Set();
        found.add(line);
      }
    }
    return found;
  }
}

const NO_WORDS: readonly number[] = [];

/** For words that the matcher cannot look for; `null` for others. */
function leadOf(text: string): number | null {
  const isShort = new TextEncoder().encode(text).length < 3;
  for (const character of text) {
    if (character > '\u007f' && (isShort || character.toLowerCase() !== character.toUpperCase()))
      return new TextEncoder().encode(character)[0] ?? null;
  }
  return null;
}
