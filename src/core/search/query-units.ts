/**
 * A query as the search understands it: units in order, each with the terms of the catalogue that can stand for it and with
 * what it is worth. Cost: the lookups of the words not seen before.
 */
import { MAX_QUERY_LENGTH } from './query.ts';
import type { NearTerm, TermTable } from './term-table.ts';
import { type Piece, scanTerms, weightOfTerm } from './terms.ts';

export interface QueryUnit {
  readonly piece: Piece;
  readonly near: readonly NearTerm[];
  /** What finding it is worth, from how rare its best term is. */
  readonly worth: number;
  /** Whether the catalogue has the word itself. */
  readonly isKnown: boolean;
  /** Another spelling of neighbouring units: earns its worth, but its absence is no loss. */
  readonly isExtra: boolean;
}

export interface QueryUnits {
  readonly text: string;
  /** In order of the text, extras after the units they join. */
  readonly units: readonly QueryUnit[];
  /** Sum of the worth of units that some record can match; what a perfect record earns without extras. */
  readonly attainable: number;
  /** The same with the units that nothing in the catalogue is near to. */
  readonly wanted: number;
}

/** A pasted page is not a query: the first words name the error. */
const MAX_UNITS = 48;
/** Worth of a word that the catalogue does not know: in a pasted line it is a name, which tells nothing. */
const UNKNOWN_SHARE = 0.35;
/** An unknown Han pair mostly spans the border of two words. */
const UNKNOWN_HAN_SHARE = 0.15;

export function queryUnits(rawText: string, table: TermTable): QueryUnits {
  const text = rawText.slice(0, MAX_QUERY_LENGTH);
  const { pieces, extras } = scanTerms(text);
  const units: QueryUnit[] = [];
  let attainable = 0;
  let wanted = 0;
  const used = pieces.slice(0, MAX_UNITS);
  const isTyping = !/\s$/.test(text);
  used.forEach((piece, at) => {
    const isLast = isTyping && at === used.length - 1 && used.length === pieces.length;
    const unit = unitOf(piece, isLast, false, table);
    units.push(unit);
    if (unit.near.length > 0) attainable += unit.worth;
    wanted += unit.worth;
    const before = used[at - 1];
    // `ts 2345` for `ts2345`, `can not` for `cannot`.
    if (before && !before.isHan && !piece.isHan) putExtra(before.term + piece.term, before.start, piece.end);
  });
  for (const extra of extras.slice(0, MAX_UNITS)) putExtra(extra.term, extra.start, extra.end);
  return { text, units, attainable, wanted };

  function putExtra(term: string, start: number, end: number): void {
    const number = table.numberOf(term);
    if (number === undefined || used.some((piece) => piece.term === term)) return;
    const worth = table.worth(table.frequency(number));
    units.push({
      piece: { term, start, end, isHan: false },
      near: [{ term: number, quality: 1 }],
      worth,
      isKnown: true,
      isExtra: true,
    });
  }
}

function unitOf(piece: Piece, isLast: boolean, isExtra: boolean, table: TermTable): QueryUnit {
  const { near, isKnown } = table.near(piece.term, isLast, piece.isHan);
  const weight = weightOfTerm(piece.term, piece.isHan);
  if (near.length === 0)
    return {
      piece,
      near,
      worth: weight * (piece.isHan ? UNKNOWN_HAN_SHARE : UNKNOWN_SHARE) * table.worth(1),
      isKnown,
      isExtra,
    };
  // Rarer variants of a known word must not outweigh it, nor a far-fetched one.
  const bestQuality = near[0]?.quality ?? 0;
  const frequency = Math.max(
    ...near.filter(({ quality }) => quality >= bestQuality - 0.01).map(({ term }) => table.frequency(term)),
  );
  const nearness = isKnown || isLast ? 1 : bestQuality;
  return { piece, near, worth: weight * nearness * table.worth(frequency), isKnown, isExtra };
}
