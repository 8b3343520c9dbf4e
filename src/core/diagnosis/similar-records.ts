/**
 * Records whose message looks like a line that none of them matches. Only similar, and shown as such.
 *
 * Words weigh by how few records hold them. Cost: built once, linear in the rows; a question touches the rows that share a
 * word with the line.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import { lineKey } from './subtract.ts';

const MIN_SCORE = 0.34;
const MAX_SIMILAR = 3;

export class SimilarRecords {
  readonly #rows: readonly IndexRow[];
  readonly #byWord = new Map<string, number[]>();
  readonly #weights: number[];

  constructor(rows: readonly IndexRow[]) {
    this.#rows = rows;
    const words = rows.map(({ signature, aliases }) =>
      wordsOf([signature.en, signature.zh, ...aliases].filter((text) => text !== null).join(' ')),
    );
    words.forEach((own, number) => {
      for (const word of own) {
        const list = this.#byWord.get(word);
        if (list) list.push(number);
        else this.#byWord.set(word, [number]);
      }
    });
    this.#weights = words.map((own) => [...own].reduce((sum, word) => sum + this.#weight(word), 0));
  }

  /** Best first; scores from 0 to 1. */
  of(text: string): { id: string; score: number }[] {
    const asked = wordsOf(lineKey(text));
    const shared = new Map<number, number>();
    let total = 0;
    for (const word of asked) {
      const weight = this.#weight(word);
      total += weight;
      for (const number of this.#byWord.get(word) ?? []) shared.set(number, (shared.get(number) ?? 0) + weight);
    }
    return [...shared]
      .map(([number, weight]) => ({
        id: (this.#rows[number] as IndexRow).id,
        // Between the two: a long line that holds a whole short signature is similar, too.
        score:
          Math.round((100 * weight) / Math.sqrt(Math.max(total, 1) * Math.max(this.#weights[number] as number, 1))) /
          100,
      }))
      .filter(({ score }) => score >= MIN_SCORE)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MAX_SIMILAR)
      .map(({ id, score }) => ({ id, score: Math.min(1, score) }));
  }

  #weight(word: string): number {
    const holders = this.#byWord.get(word)?.length ?? 0;
    return Math.log(1 + this.#rows.length / (1 + holders));
  }
}

const COMMON = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'in',
  'for',
  'is',
  'not',
  'error',
  'failed',
  'with',
  'at',
  'on',
  'by',
  'from',
  'and',
  'or',
  'no',
  'be',
  'was',
  'it',
  'this',
  'that',
]);

function wordsOf(text: string): Set<string> {
  const words = text
    .replace(/<[^<>\s]{1,40}>/g, ' ')
    .replace(/(['"`‘’“”])[^'"`‘’“”]{1,80}['"`‘’“”]/g, ' ')
    .toLowerCase()
    .match(/[a-z][a-z_]{1,30}\d{0,5}|[\u4e00-\u9fff]{2}/g);
  return new Set((words ?? []).filter((word) => !COMMON.has(word)));
}
