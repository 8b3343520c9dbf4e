/**
 * Which terms stand for a record, and how strongly. What a row carries is read from the row when the search opens; only what
 * rows lack (wordings of the pattern, the cause) travels in the search index.
 */
import type { IndexRow } from '../catalogue/index-row.ts';
import type { ErrorRecord } from '../record/model.ts';
import { signatureParts } from '../record/signature-parts.ts';
import { scanTerms, weightOfTerm } from './terms.ts';

/** Field weights, 0 to 1: the share of a query word's worth that a match in this field earns. */
const SIGNATURE = 1;
const CODE = 1;
const ALIAS = 0.9;
const ID = 0.75;
const KIND = 0.5;
const PATTERN = 0.65;
const CAUSE = 0.4;
const ADVICE = 0.2;

/** The classes of terms in the search index, in the order they are written. */
export const DEPTH_WEIGHTS = [PATTERN, CAUSE, ADVICE] as const;
export type DepthTerms = readonly [pattern: readonly string[], cause: readonly string[], advice: readonly string[]];

/**
 * Terms of causes and of advice that all records together may bring in; keeps the index of 25,000 records below 1.5 MB
 * gzipped. A thousand records keep all of theirs.
 */
const CAUSE_TERMS_BUDGET = 1_250_000;
const ADVICE_TERMS_BUDGET = 250_000;
/** Fewer are not worth their bytes: the rarest few words of an advice are names. */
const MIN_ADVICE_TERMS = 16;

/** How many terms, the rarest first, a record may bring in. */
export interface TermsAllowed {
  /** For each language. */
  readonly cause: number;
  readonly advice: number;
}

export function termsAllowed(recordCount: number): TermsAllowed {
  const count = Math.max(1, recordCount);
  const advice = Math.floor(ADVICE_TERMS_BUDGET / count);
  return { cause: Math.floor(CAUSE_TERMS_BUDGET / 2 / count), advice: advice < MIN_ADVICE_TERMS ? 0 : advice };
}

/** A signature with its placeholders blanked, of the same length: nobody searches for the word `path` of `<path>`. */
export function literalSignature(signature: string): string {
  return signatureParts(signature)
    .map((part) => (part.kind === 'text' ? part.text : ' '.repeat(part.text.length + 2)))
    .join('');
}

/** What names a record, in a row or in the record itself. */
export type NamedRow = Pick<IndexRow, 'id' | 'signature' | 'errorCode' | 'aliases' | 'category' | 'tags'>;

/** Term → weight for what a row carries. */
export function rowTerms(row: NamedRow): Map<string, number> {
  const weights = new Map<string, number>();
  const put = (text: string | null, weight: number): void => {
    if (text === null) return;
    const { pieces, extras } = scanTerms(text);
    for (const { term } of pieces) if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
    for (const { term } of extras) if ((weights.get(term) ?? 0) < weight) weights.set(term, weight);
  };
  if (row.signature.en !== null) put(literalSignature(row.signature.en), SIGNATURE);
  if (row.signature.zh !== null) put(literalSignature(row.signature.zh), SIGNATURE);
  put(row.errorCode, CODE);
  for (const alias of row.aliases) put(alias, ALIAS);
  put(row.id, ID);
  put(row.category, KIND);
  for (const tag of row.tags) put(tag, KIND);
  return weights;
}

/** The terms of pattern and cause that `known` (the row's) lacks; a term stands in the stronger class only. */
export function depthTerms(
  record: ErrorRecord,
  known: ReadonlySet<string>,
  frequency: (term: string) => number,
  allowed: TermsAllowed,
): DepthTerms {
  const pattern = termsOf(
    [patternWords(record.regex), record.regexZh === null ? '' : patternWords(record.regexZh)],
    known,
  );
  const taken = new Set([...known, ...pattern]);
  const rarest = (texts: readonly string[], taken: ReadonlySet<string>, count: number): string[] =>
    termsOf(texts, taken)
      .sort((a, b) => frequency(a) - frequency(b))
      .slice(0, count);
  const cause = [
    ...new Set([
      ...rarest([record.rootCause?.en ?? ''], taken, allowed.cause),
      ...rarest([record.rootCause?.zh ?? ''], taken, allowed.cause),
    ]),
  ];
  for (const term of cause) taken.add(term);
  return [pattern, cause, rarest(adviceTexts(record), taken, allowed.advice)];
}

/** All terms of pattern, cause and advice, to count how many records have each. */
export function allDepthTerms(record: ErrorRecord): string[] {
  const texts = [
    patternWords(record.regex),
    patternWords(record.regexZh ?? ''),
    record.rootCause?.en ?? '',
    record.rootCause?.zh ?? '',
    ...adviceTexts(record),
  ];
  return termsOf(texts, new Set());
}

function adviceTexts({ deadEnds, workarounds }: ErrorRecord): string[] {
  return [
    ...deadEnds.flatMap(({ action, whyFails, condition }) => [action, whyFails, condition]),
    ...workarounds.flatMap(({ action, how, condition }) => [action, how, condition]),
  ].flatMap((text) => [text?.en ?? '', text?.zh ?? '']);
}

function termsOf(texts: readonly string[], known: ReadonlySet<string>): string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    const { pieces, extras } = scanTerms(text);
    for (const { term, isHan } of [...pieces, ...extras]) {
      // Function words are in every cause; they would fill the index and tell nothing.
      if (!known.has(term) && term.length > 1 && weightOfTerm(term, isHan) > 0.3) terms.add(term);
    }
  }
  return [...terms];
}

const PATTERN_NOISE = /\(\?<?[:=!]?(?:[A-Za-z]\w*>)?|\\[bBdDsSwW]|\[[^\]]*\]|\{\d[^}]*\}|[()|?*+^$]/g;
/** Every wording that a regular expression knows, without its machinery. */
export function patternWords(source: string): string {
  return source
    .replace(PATTERN_NOISE, ' ')
    .replace(/\\(?:[nrt]|u[0-9a-fA-F]{4})/g, ' ')
    .replace(/\\(.)/g, '$1')
    .replace(/\s\.\s/g, ' ');
}
