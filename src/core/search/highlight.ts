/** Where a query stands in the texts of a hit. Cost: linear in the text of the shown hits. */
import type { Highlight } from './query.ts';
import type { QueryUnits } from './query-units.ts';
import type { TermTable } from './term-table.ts';
import { type ScannedText, scanTerms } from './terms.ts';

/** What a highlight needs of a query, made once for a page of hits. */
export interface HighlightQuery {
  /** Term numbers that stand for some unit → the letters typed of it, when it is a word's beginning; else all of it. */
  readonly lengths: ReadonlyMap<number, number>;
}

const MIN_QUALITY = 0.4;

export function highlightQuery({ units }: QueryUnits, table: TermTable): HighlightQuery {
  const lengths = new Map<number, number>();
  for (const { piece, near } of units) {
    for (const { term, quality } of near) {
      if (quality < MIN_QUALITY) continue;
      const text = table.terms[term] ?? '';
      const length = text.startsWith(piece.term) ? piece.term.length : text.length;
      lengths.set(term, Math.max(lengths.get(term) ?? 0, length));
    }
  }
  return { lengths };
}

export function highlightsIn(
  text: string,
  field: Highlight['field'],
  query: HighlightQuery,
  table: TermTable,
): Highlight[] {
  const { pieces, extras } = scanned(text);
  const ranges: { start: number; end: number }[] = [];
  for (const { term, start, end } of [...pieces, ...extras]) {
    const number = table.numberOf(term);
    const length = number === undefined ? undefined : query.lengths.get(number);
    if (length === undefined) continue;
    // Folding may change lengths, and an extra may span separators: then all of it is marked.
    const isPlain = end - start === term.length;
    ranges.push({ start, end: isPlain ? start + length : end });
  }
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

/** While a query grows the same hits are shown again and again. */
const MAX_REMEMBERED = 600;
const remembered = new Map<string, ScannedText>();

function scanned(text: string): ScannedText {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const made = scanTerms(text);
  remembered.set(text, made);
  return made;
}
