/**
 * How close a query is to the names of one record: exact, as a phrase, how much of the query a name covers, how much of the
 * name the query holds (a pasted line holds all of its signature, with other names in it), and whether in the same order.
 * Cost: one lookup for each word of the record's names.
 */
import { compactOf } from './fold.ts';
import type { Name } from './names.ts';
import type { QueryUnits } from './query-units.ts';
import { isCodeLike } from './terms.ts';

/** The query, prepared once for the comparison with many records. */
export interface ClosenessQuery {
  readonly compact: string;
  readonly attainable: number;
  readonly unitCount: number;
  readonly worths: Float32Array;
  /** Term number → the units it can stand for, with quality. */
  readonly unitsOf: ReadonlyMap<number, readonly { readonly unit: number; readonly quality: number }[]>;
}

export interface Closeness {
  /** 0 to about 3; greater is closer. */
  readonly score: number;
  /** Share of the best name's worth that the query holds, 0 to 1. */
  readonly held: number;
  /** The alias that is closer than every other name and says what no signature does; -1 when it is none. */
  readonly aliasNumber: number;
}

const KIND_WEIGHT: Readonly<Record<Name['kind'], number>> = { signature: 1, code: 1, alias: 0.96, id: 0.9 };
const KINDS = ['signature', 'alias', 'code', 'id'] as const;
/** Share that the other kinds of names add: a code in signature and id belongs more to a record than one in an alias. */
const AGREEMENT = 0.15;
/** Shorter texts are in too many names for their containment to say anything. */
const MIN_PHRASE = 3;

export function closenessQuery({ text, units, attainable }: QueryUnits): ClosenessQuery {
  const unitsOf = new Map<number, { unit: number; quality: number }[]>();
  const base = units.filter(({ isExtra }) => !isExtra);
  base.forEach(({ near }, unit) => {
    for (const { term, quality } of near) {
      const known = unitsOf.get(term);
      if (known) known.push({ unit, quality });
      else unitsOf.set(term, [{ unit, quality }]);
    }
  });
  return {
    compact: compactOf(text),
    attainable,
    unitCount: base.length,
    worths: Float32Array.from(base, ({ worth }) => worth),
    unitsOf,
  };
}

export function closenessOf(query: ClosenessQuery, names: readonly Name[]): Closeness {
  let held = 0;
  let best: { readonly score: number; readonly name: Name | null } = { score: 0, name: null };
  const bestOfKind = { signature: 0, alias: 0, code: 0, id: 0 };
  for (const name of names) {
    const compared = compare(query, name);
    const score = compared.score * KIND_WEIGHT[name.kind];
    if (compared.held > held && name.kind !== 'id') held = compared.held;
    if (score > bestOfKind[name.kind]) bestOfKind[name.kind] = score;
    if (score > best.score) best = { score, name };
  }
  let score = best.score;
  for (const kind of KINDS) if (kind !== best.name?.kind) score += AGREEMENT * bestOfKind[kind];
  const isTold = names.some(({ kind, compact }) => kind === 'signature' && compact.includes(best.name?.compact ?? ''));
  return { score, held, aliasNumber: isTold ? -1 : (best.name?.aliasNumber ?? -1) };
}

function compare(query: ClosenessQuery, name: Name): { score: number; held: number } {
  const covered = new Float32Array(query.unitCount);
  let heldWorth = 0;
  let neighbours = 0;
  let matched = 0;
  let previousUnit = -2;
  for (let at = 0; at < name.terms.length; at++) {
    const candidates = query.unitsOf.get(name.terms[at] ?? -1);
    if (!candidates) {
      previousUnit = -2;
      continue;
    }
    let bestQuality = 0;
    let bestUnit = -2;
    for (const { unit, quality } of candidates) {
      if (quality > (covered[unit] ?? 0)) covered[unit] = quality;
      if (quality > bestQuality || unit === previousUnit + 1) {
        bestQuality = Math.max(quality, bestQuality);
        bestUnit = unit;
      }
    }
    matched++;
    heldWorth += bestQuality * (name.worths[at] ?? 0);
    if (bestUnit === previousUnit + 1) neighbours++;
    previousUnit = bestUnit;
  }
  if (matched === 0) return { score: phraseScore(query.compact, name), held: 0 };
  let coveredWorth = 0;
  for (let unit = 0; unit < query.unitCount; unit++) coveredWorth += (covered[unit] ?? 0) * (query.worths[unit] ?? 0);
  const coverage = query.attainable > 0 ? Math.min(1, coveredWorth / query.attainable) : 0;
  const held = name.totalWorth > 0 ? heldWorth / name.totalWorth : 0;
  const order = matched > 1 ? neighbours / (matched - 1) : coverage;
  const score = 0.55 * coverage + 0.25 * held * Math.sqrt(coverage) + 0.2 * order * coverage;
  return { score: score + phraseScore(query.compact, name), held };
}

/** Exact beats beginning beats containing; a line that holds a whole code or alias counts as well. */
function phraseScore(compact: string, name: Name): number {
  if (compact.length < MIN_PHRASE || name.compact.length < MIN_PHRASE) return 0;
  if (compact === name.compact) return 1.5;
  if (name.compact.includes(compact)) return 0.45 + 0.35 * (compact.length / name.compact.length);
  const isTelling = name.kind === 'code' || isCodeLike(name.compact) || name.compact.length >= 10;
  return isTelling && name.kind !== 'id' && compact.includes(name.compact) ? 0.5 : 0;
}
