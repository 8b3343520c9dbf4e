/**
 * Makes spellings comparable: full-width forms, ligatures, case and accents fold away. Every folded unit knows where it came
 * from, so that a match in the folded text can be shown in the original. Cost: linear; plain ASCII takes a short cut.
 */

export interface FoldedText {
  /** Compatibility-normalised, accents dropped, case kept. */
  readonly cased: string;
  /** `cased` in lower case; the same length. */
  readonly lower: string;
  /** Folded unit → UTF-16 offset in the source; one entry more than units, the last is the source's length. */
  readonly offset: (unit: number) => number;
}

const ASCII = /^[\x00-\x7f]*$/;
/** ASCII and the common Han characters fold to themselves. */
const SETTLED = /^[\x00-\x7f\u4e00-\u9fff]$/;
const MARKS = /\p{M}+/gu;

export function foldText(source: string): FoldedText {
  if (ASCII.test(source)) return { cased: source, lower: source.toLowerCase(), offset: (unit) => unit };
  let cased = '';
  let lower = '';
  const offsets: number[] = [];
  let at = 0;
  for (const char of source) {
    // Normalising is the dear part, and most characters stay as they are.
    const folded = SETTLED.test(char) ? char : char.normalize('NFKD').replace(MARKS, '').normalize('NFC');
    const small = folded.toLowerCase();
    cased += folded;
    // A few capitals have two small letters; the lengths have to stay the same.
    lower += small.length === folded.length ? small : folded;
    for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    at += char.length;
  }
  offsets.push(source.length);
  return { cased, lower, offset: (unit) => offsets[unit] ?? source.length };
}

const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** Letters and digits alone, folded: `error[E0502]` → `errore0502`. */
export function compactOf(source: string): string {
  return foldText(source).lower.replace(SEPARATORS, '');
}
