/**
 * What to ask instead when nothing was found: near spellings that the catalogue knows, or the query without the word that is
 * least likely to be in any record. Each suggestion has been run and finds something. Cost: at most `MAX_RUNS` searches.
 */
import type { Suggestion } from './query.ts';
import type { QueryUnit, QueryUnits } from './query-units.ts';
import type { TermTable } from './term-table.ts';
import { typoCounter } from './typo.ts';

const MAX_SUGGESTIONS = 3;
const MAX_RUNS = 6;

/** @param countOf how many records a text finds under the filters of the query that found none. */
export function suggest(query: QueryUnits, table: TermTable, countOf: (text: string) => number): Suggestion[] {
  const base = query.units.filter(({ isExtra }) => !isExtra);
  const candidates: Omit<Suggestion, 'total'>[] = [];
  const respell = (unit: QueryUnit): string | null => (unit.isKnown ? null : nearestSpelling(unit.piece.term, table));
  const respelled = replaceUnits(query.text, base, respell);
  if (respelled !== null) candidates.push({ kind: 'spelling', text: respelled });
  const leastLikelyFirst = [...base].sort(
    (a, b) => Number(a.isKnown) - Number(b.isKnown) || a.near.length - b.near.length || b.worth - a.worth,
  );
  for (let count = 1; count < base.length; count++) {
    const dropped = new Set(leastLikelyFirst.slice(0, count));
    const text = replaceUnits(query.text, base, (unit) => (dropped.has(unit) ? '' : null));
    if (text !== null) candidates.push({ kind: 'fewerWords', text });
  }
  const suggestions: Suggestion[] = [];
  const seen = new Set<string>();
  let runs = 0;
  for (const { kind, text } of candidates) {
    if (text === '' || seen.has(text) || runs >= MAX_RUNS || suggestions.length >= MAX_SUGGESTIONS) continue;
    seen.add(text);
    runs++;
    const total = countOf(text);
    if (total > 0) suggestions.push({ kind, text, total });
  }
  return suggestions;
}

/** The text with units replaced; `null` when nothing changes. Han pairs overlap and are left alone. */
function replaceUnits(
  text: string,
  units: readonly QueryUnit[],
  by: (unit: QueryUnit) => string | null,
): string | null {
  let out = '';
  let end = 0;
  let isChanged = false;
  for (const unit of units) {
    const replacement = unit.piece.isHan ? null : by(unit);
    if (replacement === null || unit.piece.start < end) continue;
    out += text.slice(end, unit.piece.start) + replacement;
    end = unit.piece.end;
    isChanged = true;
  }
  if (!isChanged) return null;
  return (out + text.slice(end)).replace(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The most frequent term within three typing errors; wider than the search itself looks. */
function nearestSpelling(word: string, table: TermTable): string | null {
  // Another number is another error, not another spelling.
  if (/^\d+$/.test(word)) return null;
  const allowed = /\d/.test(word) ? 1 : Math.min(3, Math.floor(word.length / 2));
  if (allowed === 0) return null;
  const typosIn = typoCounter(word);
  let best: string | null = null;
  let bestDistance = allowed + 1;
  let bestFrequency = 0;
  table.terms.forEach((term, number) => {
    if (Math.abs(term.length - word.length) > allowed || term.length < 3) return;
    const distance = typosIn(term, Math.min(allowed, bestDistance));
    if (distance < 0) return;
    const frequency = table.frequency(number);
    if (distance < bestDistance || frequency > bestFrequency) {
      best = term;
      bestDistance = distance;
      bestFrequency = frequency;
    }
  });
  return best;
}
