/**
 * Many rules against a line, fast. Every alternative of a rule waits for words that it requires, or, where it requires none,
 * for a line that begins as it does. Whoever knows which words stand on a line (`WORDS` of them are looked for by the matcher,
 * in all lines at once) is left with the few alternatives that wait for those and may begin so, joined into one expression.
 *
 * Invariant: `fitting` gives exactly the rules whose own pattern fits, in their order. Cost: one or two expressions for a line
 * that fits none; those anchored at the start fail within their first characters.
 */
import type { FailureRule } from './failure-rule.ts';
import { firstUnits, OTHER_UNIT, type UnitSet, unitOf } from './first-units.ts';
import { bestWords, type RequiredWord, requiredWords } from './required-words.ts';

interface Alternative {
  readonly rule: number;
  readonly source: string;
  readonly flags: string;
  /** Characters that a text may begin with to fit it; `null` for any. */
  readonly begins: UnitSet | null;
}

/** Alternatives that are tried together. */
interface Bucket {
  /** One of these fits where any alternative does. */
  readonly joined: readonly RegExp[];
  /** Positions in the list of rules, in order. */
  readonly rules: readonly number[];
}

export interface FittingRule {
  readonly rule: FailureRule;
  readonly match: RegExpExecArray;
}

export class RuleSet {
  /** What to look for in a line, whatever its case. */
  readonly words: readonly RequiredWord[];
  readonly #rules: readonly FailureRule[];
  readonly #byWord: readonly WordBuckets[];
  /** Alternatives that require no word. */
  readonly #wordless: WordBuckets;

  constructor(rules: readonly FailureRule[]) {
    this.#rules = rules;
    const waiting = new Map<string, { word: RequiredWord; alternatives: Alternative[] }>();
    const wordless: Alternative[] = [];
    for (const [number, { pattern, needs }] of rules.entries()) {
      const needed = needs?.map((text) => ({ text, atStart: false })) ?? null;
      for (const source of alternativesOf(pattern.source)) {
        const begins = source.startsWith('^') ? firstUnits(source, pattern.ignoreCase) : null;
        const alternative = { rule: number, source, flags: pattern.flags, begins };
        const words = bestWords([needed, requiredWords(source)]);
        for (const word of words ?? []) {
          const key = `${word.atStart ? '^' : ''}${word.text.toLowerCase()}`;
          const entry = waiting.get(key) ?? { word: { ...word, text: word.text.toLowerCase() }, alternatives: [] };
          entry.alternatives.push(alternative);
          waiting.set(key, entry);
        }
        if (!words) wordless.push(alternative);
      }
    }
    const merged = mergeWords([...waiting.values()]);
    this.words = merged.map(({ word }) => word);
    this.#byWord = merged.map(({ alternatives }) => new WordBuckets(alternatives));
    this.#wordless = new WordBuckets(wordless);
  }

  /** Whether a line that begins with this byte may fit though it holds none of the words. */
  mayBeginWithoutWords(byte: number): boolean {
    return this.#wordless.at(Math.min(byte, OTHER_UNIT)).rules.length > 0;
  }

  mayFitWithoutWords(text: string): boolean {
    return fitsAny(this.#wordless.at(unitOf(text)), text);
  }

  /**
   * The first of the rules that fits.
   * @param words positions in `words` of those that stand in the text; alternatives that wait for others are not tried.
   */
  first(text: string, words: Iterable<number> = this.wordsIn(text)): FittingRule | null {
    for (const number of this.#suspects(text, words)) {
      const fitting = this.#fits(number, text);
      if (fitting) return fitting;
    }
    return null;
  }

  /** All that fit, in their order. */
  fitting(text: string): readonly FittingRule[] {
    return [...this.#suspects(text, this.wordsIn(text))].flatMap((number) => this.#fits(number, text) ?? []);
  }

  #fits(number: number, text: string): FittingRule | null {
    const rule = this.#rules[number] as FailureRule;
    const match = rule.pattern.exec(text);
    return match && !rule.except?.test(text) ? { rule, match } : null;
  }

  /** Rules of which an alternative may fit, by position, in order. */
  #suspects(text: string, words: Iterable<number>): readonly number[] {
    const unit = unitOf(text);
    let fitting: Bucket | null = null;
    let more: Set<number> | null = null;
    const wordless = this.#wordless.at(unit);
    if (fitsAny(wordless, text)) fitting = wordless;
    for (const word of words) {
      const bucket = (this.#byWord[word] as WordBuckets).at(unit);
      if (!fitsAny(bucket, text)) continue;
      if (fitting === null) fitting = bucket;
      else {
        more ??= new Set(fitting.rules);
        for (const rule of bucket.rules) more.add(rule);
      }
    }
    if (more !== null) return [...more].sort((a, b) => a - b);
    return fitting === null ? NONE : fitting.rules;
  }

  /** Slow: for a line on its own. */
  wordsIn(text: string): number[] {
    const folded = text.toLowerCase();
    return this.words.flatMap((word, at) =>
      (word.atStart ? folded.startsWith(word.text) : folded.includes(word.text)) ? [at] : [],
    );
  }
}

const NONE: readonly number[] = [];

/** Alternatives by the first character of the text, made ready when the first such text comes. */
class WordBuckets {
  readonly #alternatives: readonly Alternative[];
  readonly #buckets: (Bucket | undefined)[] = new Array(OTHER_UNIT + 1).fill(undefined);

  constructor(alternatives: readonly Alternative[]) {
    this.#alternatives = alternatives;
  }

  at(unit: number): Bucket {
    const known = this.#buckets[unit];
    if (known) return known;
    const bucket = bucketOf(this.#alternatives.filter(({ begins }) => !begins || begins[unit] === 1));
    this.#buckets[unit] = bucket;
    return bucket;
  }
}

interface WaitingWord {
  readonly word: RequiredWord;
  readonly alternatives: readonly Alternative[];
}

/** A word that holds another one waits with it: a line with "error" is then found once, and not once for each kind of error. */
function mergeWords(all: readonly WaitingWord[]): WaitingWord[] {
  const kept: { word: RequiredWord; alternatives: Alternative[] }[] = [];
  for (const { word, alternatives } of [...all].sort((a, b) => a.word.text.length - b.word.text.length)) {
    const within = kept.find(
      ({ word: other }) =>
        other.atStart === word.atStart &&
        (word.atStart ? word.text.startsWith(other.text) : word.text.includes(other.text)),
    );
    if (within) within.alternatives.push(...alternatives);
    else kept.push({ word, alternatives: [...alternatives] });
  }
  return kept;
}

function fitsAny({ joined }: Bucket, text: string): boolean {
  for (const expression of joined) if (expression.test(text)) return true;
  return false;
}

function bucketOf(alternatives: readonly Alternative[]): Bucket {
  const groups = new Map<string, { anchored: boolean; flags: string; sources: string[] }>();
  for (const { source, flags } of alternatives) {
    const anchored = source.startsWith('^');
    const group = groups.get(`${anchored} ${flags}`) ?? { anchored, flags, sources: [] };
    group.sources.push(anchored ? source.slice(1) : source);
    groups.set(`${anchored} ${flags}`, group);
  }
  return {
    joined: [...groups.values()].map(({ anchored, flags, sources }) => {
      const all = [...new Set(sources)].join('|');
      return new RegExp(anchored ? `^(?:${all})` : all, flags);
    }),
    rules: [...new Set(alternatives.map(({ rule }) => rule))].sort((a, b) => a - b),
  };
}

/** The alternatives at the top of an expression: `^a(b|c)|d` → `^a(b|c)`, `d`. */
export function alternativesOf(source: string): string[] {
  const alternatives: string[] = [];
  let depth = 0;
  let inClass = false;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (character === '\\') at++;
    else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    else if (character === '|' && depth === 0) {
      alternatives.push(source.slice(from, at));
      from = at + 1;
    }
  }
  alternatives.push(source.slice(from));
  return alternatives;
}
