/** Where a query stands in the texts of a hit. Cost: linear in the text of the shown hits. */
import type { Highlight } from './query.ts';
import type { QueryUnits } from './query-units.ts';
import type { TermTable } from './term-table.ts';
import { scanTerms } from './terms.ts';

/** What a highlight needs of a query, made once for a page of hits. */
export interface HighlightQuery {
  /** Term number → which part of the term stands for a unit. */
  readonly parts: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
}

/** Below it a term is only akin (a synonym in the other language): it may rank, but a mark on it would puzzle. */
const MIN_QUALITY = 0.56;

export function highlightQuery({ units }: QueryUnits, table: TermTable): HighlightQuery {
  const parts = new Map<number, { from: number; to: number }>();
  for (const { piece, near } of units) {
    for (const { term, quality } of near) {
      const text = table.terms[term] ?? '';
      const from = text.indexOf(piece.term);
      if (from < 0 && quality < MIN_QUALITY) continue;
      const part = from < 0 ? { from: 0, to: text.length } : { from, to: from + piece.term.length };
      const known = parts.get(term);
      if (!known || part.to - part.from > known.to - known.from) parts.set(term, part);
    }
  }
  return { parts };
}

/** The terms of a text by number, with where they stand. */
interface MarkableText {
  readonly terms: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** While a query grows the same hits are shown again and again. */
const MAX_REMEMBERED = 2000;

export class Highlighter {
  readonly #table: TermTable;
  #remembered = new Map<string, MarkableText>();

  constructor(table: TermTable) {
    this.#table = table;
  }

  highlightsIn(text: string, field: Highlight['field'], { parts }: HighlightQuery): Highlight[] {
    const { terms, starts, ends } = this.#markable(text);
    const ranges: { start: number; end: number }[] = [];
    terms.forEach((term, at) => {
      const part = parts.get(term);
      if (part === undefined) return;
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      // Folding may change lengths, and an extra may span separators: then all of it is marked.
      const isPlain = end - start === this.#table.terms[term]?.length;
      ranges.push(isPlain ? { start: start + part.from, end: start + part.to } : { start, end });
    });
    ranges.sort((a, b) => a.start - b.start || a.end - b.end);
    const merged: Highlight[] = [];
    for (const { start, end } of ranges) {
      const last = merged[merged.length - 1];
      if (last && start <= last.end)
        merged[merged.length - 1] = { field, start: last.start, end: Math.max(last.end, end) };
      else merged.push({ field, start, end });
    }
    return merged;
  }

  #markable(text: string): MarkableText {
    const known = this.#remembered.get(text);
    if (known) return known;
    if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered = new Map();
    const { pieces, extras } = scanTerms(text);
    const made = { terms: [] as number[], starts: [] as number[], ends: [] as number[] };
    for (const { term, start, end } of [...pieces, ...extras]) {
      const number = this.#table.numberOf(term);
      if (number === undefined) continue;
      made.terms.push(number);
      made.starts.push(start);
      made.ends.push(end);
    }
    this.#remembered.set(text, made);
    return made;
  }
}
