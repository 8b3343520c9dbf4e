/**
 * The names of a record (signature in both languages, aliases, code, id) prepared for close comparison with a query. Made when
 * a record first comes near the top, then kept. Cost: linear in the names' text.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import { compactOf } from './fold.ts';
import { literalSignature } from './record-terms.ts';
import type { TermTable } from './term-table.ts';
import { scanTerms, weightOfTerm } from './terms.ts';

export interface Name {
  readonly kind: 'signature' | 'alias' | 'code' | 'id';
  /** Letters and digits alone, placeholders left out. */
  readonly compact: string;
  /** Term numbers in order of the text. */
  readonly terms: Int32Array;
  /** What each of `terms` is worth. */
  readonly worths: Float32Array;
  readonly totalWorth: number;
  /** Which of the row's aliases it is; -1 for other kinds. */
  readonly aliasNumber: number;
}

export function namesOf(row: IndexRow, table: TermTable): readonly Name[] {
  const names: Name[] = [];
  const put = (kind: Name['kind'], text: string | null, aliasNumber = -1): void => {
    if (text === null) return;
    const name = nameOf(kind, text, aliasNumber, table);
    if (name.terms.length > 0) names.push(name);
  };
  put('signature', row.signature.en === null ? null : literalSignature(row.signature.en));
  put('signature', row.signature.zh === null ? null : literalSignature(row.signature.zh));
  for (const [number, alias] of row.aliases.entries()) put('alias', alias, number);
  put('code', row.errorCode);
  put('id', row.id);
  put('id', row.id.slice(row.id.indexOf('/') + 1));
  return names;
}

function nameOf(kind: Name['kind'], text: string, aliasNumber: number, table: TermTable): Name {
  const { pieces } = scanTerms(text);
  const terms = new Int32Array(pieces.length);
  const worths = new Float32Array(pieces.length);
  let totalWorth = 0;
  pieces.forEach(({ term, isHan }, at) => {
    const number = table.numberOf(term) ?? -1;
    terms[at] = number;
    const worth = weightOfTerm(term, isHan) * table.worth(table.frequency(number));
    worths[at] = worth;
    totalWorth += worth;
  });
  return { kind, compact: compactOf(text), terms, worths, totalWorth, aliasNumber };
}
