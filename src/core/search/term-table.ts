/**
 * The inverted index in memory: every term of the catalogue, which records have it and how strongly, and the terms near to a
 * word that was typed (same stem, beginning, inner part, typing error).
 *
 * Cost to open: linear in the text of rows. A lookup of near terms passes over 32-bit letter masks and one joined string of
 * all terms, about 1 ms for 60,000 terms; answers are remembered, since a query grows by one letter at a time.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import { DEPTH_WEIGHTS, rowTerms } from './record-terms.ts';
import type { DepthPostings } from './search-index.ts';
import { AKIN_TERMS, SAME_TERMS } from './synonyms.ts';
import { stemOf } from './terms.ts';
import { typoCounter } from './typo.ts';

export interface NearTerm {
  /** Term number. */
  readonly term: number;
  /** 0 to 1; 1 is the very term. */
  readonly quality: number;
}

export interface NearTerms {
  /** Best first, at most `MAX_NEAR`. */
  readonly near: readonly NearTerm[];
  /** Whether the term itself, or one of its stem, is in the catalogue. */
  readonly isKnown: boolean;
}

const MAX_NEAR = 160;
const MAX_REMEMBERED = 2000;

export class TermTable {
  readonly recordCount: number;
  readonly terms: readonly string[];
  /** Term number → its records, packed as `record * 256 + weight` (weight 0 to 255), ordered. */
  readonly postings: readonly Uint32Array[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #byStem = new Map<string, number[]>();
  readonly #letters: Int32Array;
  readonly #joined: string;
  readonly #starts: Uint32Array;
  /** Term numbers in order of their terms. */
  readonly #sorted: Uint32Array;
  #remembered = new Map<string, NearTerms>();

  constructor(rows: readonly IndexRow[], depth: DepthPostings) {
    this.recordCount = rows.length;
    const numbers = new Map<string, number>();
    const lists: number[][] = [];
    const put = (term: string, record: number, weight: number): void => {
      let number = numbers.get(term);
      if (number === undefined) {
        number = lists.length;
        numbers.set(term, number);
        lists.push([]);
      }
      lists[number]?.push(record * 256 + Math.round(weight * 255));
    };
    rows.forEach((row, record) => {
      for (const [term, weight] of rowTerms(row)) put(term, record, weight);
    });
    depth.each((term, classNumber, record) => put(term, record, DEPTH_WEIGHTS[classNumber] ?? 0));
    this.terms = [...numbers.keys()];
    this.postings = lists.map((list) => Uint32Array.from(list).sort());
    this.#numbers = numbers;
    this.#letters = new Int32Array(this.terms.length);
    this.#starts = new Uint32Array(this.terms.length + 1);
    let length = 0;
    this.terms.forEach((term, number) => {
      this.#letters[number] = letterMask(term);
      this.#starts[number] = length + 1;
      length += term.length + 1;
      const stem = stemOf(term);
      const family = this.#byStem.get(stem);
      if (family) family.push(number);
      else this.#byStem.set(stem, [number]);
    });
    this.#starts[this.terms.length] = length + 1;
    const { terms } = this;
    this.#sorted = Uint32Array.from(terms.keys()).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
    this.#joined = `\n${this.terms.join('\n')}\n`;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** How many records have the term. */
  frequency(number: number): number {
    return this.postings[number]?.length ?? 0;
  }

  /** What a term says: 0.1 where every record has it, about ln(records) where one has. */
  worth(frequency: number): number {
    return Math.max(0.1, Math.log(1 + (this.recordCount - frequency + 0.5) / (frequency + 0.5)));
  }

  /**
   * @param isLast the word that is being typed: any longer word that begins with it will do.
   * @param isHan Han pairs are looked up as they are; typing errors are for letters.
   */
  near(word: string, isLast: boolean, isHan: boolean): NearTerms {
    const key = isLast ? `${word}*` : word;
    const known = this.#remembered.get(key);
    if (known) return known;
    if (this.#remembered.size > MAX_REMEMBERED) this.#remembered = new Map();
    const found = this.#findNear(word, isLast, isHan);
    this.#remembered.set(key, found);
    return found;
  }

  #findNear(word: string, isLast: boolean, isHan: boolean): NearTerms {
    const best = new Map<number, number>();
    const put = (term: number, quality: number): void => {
      if (quality > (best.get(term) ?? 0)) best.set(term, quality);
    };
    const exact = this.#numbers.get(word);
    if (exact !== undefined) put(exact, 1);
    const putOthers = (others: readonly string[] | undefined, quality: number): void => {
      for (const other of others ?? []) {
        const number = this.#numbers.get(other);
        if (number !== undefined) put(number, quality);
      }
    };
    putOthers(SAME_TERMS.get(word), 0.85);
    putOthers(AKIN_TERMS.get(word), 0.55);
    if (isHan) {
      if (word.length === 1) this.#putContaining(word, put);
    } else {
      for (const number of this.#byStem.get(stemOf(word)) ?? []) put(number, 0.94);
      const isKnown = best.size > 0;
      this.#putBeginnings(word, isLast, put);
      if (word.length >= 4) this.#putContaining(word, put);
      if (!isKnown) this.#putTypos(word, put);
    }
    const isKnown = exact !== undefined || (!isHan && this.#byStem.has(stemOf(word)));
    const near = [...best].map(([term, quality]) => ({ term, quality })).sort((a, b) => b.quality - a.quality);
    return { near: near.slice(0, MAX_NEAR), isKnown };
  }

  /** Terms that begin with the word, the most frequent `MAX_NEAR` of them. */
  #putBeginnings(word: string, isLast: boolean, put: (term: number, quality: number) => void): void {
    // `c` and `go` are words of their own; only a longer beginning is likely one.
    const isWord = word.length <= 2 && this.#numbers.has(word);
    const beginning = isLast ? (isWord ? 0.5 : 0.92) : word.length >= 3 ? 0.7 : 0;
    if (beginning === 0 || (isWord && word.length === 1)) return;
    let from = 0;
    let to = this.#sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.terms[this.#sorted[middle] ?? 0] ?? '') < word) from = middle + 1;
      else to = middle;
    }
    let end = from;
    while (end < this.#sorted.length && this.terms[this.#sorted[end] ?? 0]?.startsWith(word)) end++;
    let numbers = this.#sorted.subarray(from, end);
    if (numbers.length > MAX_NEAR) {
      numbers = numbers.slice().sort((a, b) => this.frequency(b) - this.frequency(a) || a - b);
      numbers = numbers.subarray(0, MAX_NEAR);
    }
    for (const number of numbers) {
      const share = word.length / (this.terms[number]?.length ?? word.length);
      put(number, beginning * (0.6 + 0.4 * share));
    }
  }

  /** Terms that hold the word somewhere. */
  #putContaining(word: string, put: (term: number, quality: number) => void): void {
    let term = 0;
    for (let at = this.#joined.indexOf(word); at >= 0; at = this.#joined.indexOf(word, at + 1)) {
      term = this.#termAt(at, term);
      const length = (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0) - 1;
      put(term, 0.45 * (0.6 + (0.4 * word.length) / length));
    }
  }

  /** The term whose characters stand at a position of the joined string; searched from `low` upwards. */
  #termAt(position: number, low: number): number {
    let from = low;
    let to = this.terms.length - 1;
    while (from < to) {
      const middle = (from + to + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) from = middle;
      else to = middle - 1;
    }
    return from;
  }

  #putTypos(word: string, put: (term: number, quality: number) => void): void {
    const allowed = word.length >= 6 ? 2 : word.length >= 4 ? 1 : 0;
    if (allowed === 0) return;
    const typosIn = typoCounter(word);
    const mask = letterMask(word);
    for (let number = 0; number < this.#letters.length; number++) {
      // Each typing error changes at most two letters of the set.
      if (bitCount(mask ^ (this.#letters[number] ?? 0)) > 2 * allowed) continue;
      const typos = typosIn(this.terms[number] ?? '', allowed);
      if (typos === 1) put(number, 0.85);
      else if (typos === 2) put(number, word.length >= 8 ? 0.7 : 0.5);
    }
  }
}

/** Which letters and digits a word has: a bit each, some shared. */
function letterMask(word: string): number {
  let mask = 0;
  for (let at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) & 31);
  return mask;
}

function bitCount(mask: number): number {
  let bits = mask - ((mask >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
