/**
 * Cuts text into the terms that are indexed and asked for: words, the parts of CamelCase and snake_case names, error codes
 * as one term, Han text as overlapping pairs. Positions point into the source. Cost: linear.
 */
import { foldText } from './fold.ts';

export interface Piece {
  readonly term: string;
  /** UTF-16 offsets in the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly isHan: boolean;
}

export interface ScannedText {
  /** The finest cut, in order of the text. Han runs give their pairs, a lone Han character itself. */
  readonly pieces: readonly Piece[];
  /** Other spellings of what `pieces` say: `modulenotfounderror`, `ora12154`, the `0502` of `e0502`. */
  readonly extras: readonly Piece[];
}

/** Names that letters alone do not tell apart: `C++`, `C#`, `.NET`. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['c++', 'cpp'],
  ['g++', 'cpp'],
  ['c#', 'csharp'],
  ['f#', 'fsharp'],
  ['.net', 'dotnet'],
]);
const SIGN = /[+#.]/;
const RUN =
  /(\p{Script=Han}+)|(?<![\p{L}\p{N}_])(?:[CG]\+\+|[CF]#|\.NET)(?![\p{L}\p{N}_])|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/giu;
/** `camelCase`, `HTTPServer`, `snake_case`: where a name is cut. */
const NAME_CUT = /(?<=[a-z]\d*)(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_+/g;
const CODE = /^(\p{L}{1,6})(\d{2,})$/u;
const HEX = /^0x[0-9a-f]{4,}$/;
const LETTERS = /^\p{L}{2,6}$/u;
const DIGITS = /^\d{2,}$/;

export function scanTerms(source: string): ScannedText {
  const folded = foldText(source);
  const pieces: Piece[] = [];
  const extras: Piece[] = [];
  const piece = (start: number, end: number, isHan: boolean): Piece => ({
    term: folded.lower.slice(start, end),
    start: folded.offset(start),
    end: folded.offset(end),
    isHan,
  });
  let previousEnd = -1;
  for (const match of folded.cased.matchAll(RUN)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[1] !== undefined) {
      const units = [...match[0]];
      if (units.length === 1) pieces.push(piece(start, end, true));
      let at = start;
      for (let unit = 0; unit + 1 < units.length; unit++) {
        const width = (units[unit]?.length ?? 1) + (units[unit + 1]?.length ?? 1);
        pieces.push(piece(at, at + width, true));
        at += units[unit]?.length ?? 1;
      }
    } else if (SIGN.test(match[0])) {
      pieces.push({ ...piece(start, end, false), term: NAMED.get(match[0].toLowerCase()) ?? '' });
    } else {
      const cut = cutName(match[0]);
      for (const [from, to] of cut) pieces.push(piece(start + from, start + to, false));
      if (cut.length > 1)
        extras.push({ ...piece(start, end, false), term: folded.lower.slice(start, end).replaceAll('_', '') });
      else extras.push(...codeParts(piece(start, end, false)));
      // `ORA-12154` is asked for as `ora12154` too.
      const before = pieces[pieces.length - 2];
      const last = pieces[pieces.length - 1];
      if (before && last && previousEnd === start - 1 && folded.cased[previousEnd] === '-') {
        if (LETTERS.test(before.term) && DIGITS.test(last.term)) {
          extras.push({ term: before.term + last.term, start: before.start, end: last.end, isHan: false });
        }
      }
    }
    previousEnd = end;
  }
  return { pieces, extras };
}

/** Ranges of a name's parts; one range when it has no inner cut. */
function cutName(name: string): [number, number][] {
  if (HEX.test(name.toLowerCase()) || CODE.test(name)) return [[0, name.length]];
  const ranges: [number, number][] = [];
  let from = 0;
  for (const cut of name.matchAll(NAME_CUT)) {
    if (cut.index > from) ranges.push([from, cut.index]);
    from = cut.index + cut[0].length;
  }
  if (from < name.length) ranges.push([from, name.length]);
  return ranges;
}

function codeParts(whole: Piece): Piece[] {
  if (HEX.test(whole.term)) return [{ ...whole, term: whole.term.slice(2), start: whole.start + 2 }];
  const code = CODE.exec(whole.term);
  if (!code) return [];
  const letters = code[1] ?? '';
  const digits = code[2] ?? '';
  const border = whole.end - digits.length;
  const parts = [{ ...whole, term: digits, start: border }];
  return letters.length > 1 ? [{ ...whole, term: letters, end: border }, ...parts] : parts;
}

/** Whether a term looks like an error code: it has a digit and something else, or is `ECONNREFUSED`-like in no dictionary. */
export function isCodeLike(term: string): boolean {
  return /\d/.test(term) && term.length >= 3;
}

/** The common stem of an English word's plain inflections: `refused`, `refuses`, `refusing` → `refus`. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') || stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('sses')) stem = stem.slice(0, -2);
  else if (/[^suif]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length >= 6 && stem.endsWith('ing') && /[aeiouy]/.test(stem.slice(0, -3)))
    stem = undouble(stem.slice(0, -3));
  else if (stem.length >= 5 && stem.endsWith('ed')) stem = undouble(stem.slice(0, -2));
  if (stem.length >= 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem;
}

/** `stopp` → `stop`, but `kill` and `miss` stay. */
function undouble(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

const STOP_WORDS = new Set(
  'a an and are as at be but by can could did do does for from get had has have how i if in into is it its me my of on or our so than that the their then there this to was we were what when where which while why will with would you your'.split(
    ' ',
  ),
);
const STOP_HAN = /[的了在是和与及把被吗呢就都也很我你它这那个着]/;

/** 0 to 1: how much a term says, whatever its frequency. */
export function weightOfTerm(term: string, isHan: boolean): number {
  if (isHan) return STOP_HAN.test(term) ? 0.2 : 0.6;
  if (/^\d{1,2}$/.test(term)) return 0.25;
  return STOP_WORDS.has(term) ? 0.15 : 1;
}
