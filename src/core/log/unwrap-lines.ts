/**
 * Lines that a terminal cut at its width, put together again: what is copied from a screen holds a long message as several
 * lines, of which all but the last are exactly as wide as the screen was.
 *
 * Invariants: nothing is joined unless the lines as a whole say that they were cut: none is wider, several are exactly as
 * wide, and words go on over their ends. Rulers and tables, which are drawn to the width, are no such lines. Cost: linear.
 */
import { stripControls } from './strip-controls.ts';

export interface UnwrappedLines {
  readonly lines: readonly string[];
  /** For each of `lines`, which of the lines given it begins with, from 0; and one more for the end. */
  readonly starts: readonly number[];
}

const LEAST_WIDTH = 40;
const MOST_WIDTH = 400;
/** Widths that terminals come in; of others more lines must show that they were cut. */
const USUAL_WIDTHS = new Set([80, 100, 120, 132, 160, 200]);
/** A line that is longer was hardly cut out of more than so many. */
const MAX_JOINED = 200;

/** @returns null where nothing says that lines were cut. */
export function unwrapLines(lines: readonly string[]): UnwrappedLines | null {
  const visible = lines.map((line) => stripControls(line));
  const columns = visible.map(columnsOf);
  const width = columns.reduce((most, each) => Math.max(most, each), 0);
  if (width < LEAST_WIDTH || width > MOST_WIDTH) return null;
  const isCut = (at: number): boolean =>
    columns[at] === width && at + 1 < lines.length && visible[at + 1] !== '' && !isDrawn(visible[at] as string);
  const cut = lines.map((_, at) => at).filter(isCut);
  const midWord = cut.filter((at) => goesOn(visible[at] as string, visible[at + 1] as string));
  // Cut blindly, most lines break inside a word; of lines that are as wide by chance one may.
  const least = USUAL_WIDTHS.has(width) ? 2 : 4;
  if (cut.length < least || midWord.length * 3 < cut.length || midWord.length < Math.min(2, cut.length - 1))
    return null;
  // Text that somebody filled ends at many widths close to the widest.
  const near = columns.filter((each) => each < width && each >= width - 3).length;
  if (near > cut.length) return null;
  const joined: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    starts.push(at);
    const parts = [lines[at] as string];
    while (isCut(at) && parts.length < MAX_JOINED) parts.push(lines[++at] as string);
    joined.push(parts.join(''));
  }
  starts.push(lines.length);
  return { lines: joined, starts };
}

/** Whether a word runs over the end of a line. A capital after a small letter rather begins a line of its own. */
function goesOn(line: string, next: string): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(line) && /^[\p{L}\p{N}]/u.test(next) && !(/[\p{Ll}]$/u.test(line) && /^\p{Lu}/u.test(next))
  );
}

/** Rulers, boxes and tables fill the width on purpose. */
function isDrawn(text: string): boolean {
  return /([^\p{L}\p{N}\s])\1{9}$|[|│┃║+╯╮┘┐]\s*$|\s{3}$|^\s*$/u.test(text);
}

/** Columns on a terminal: two for what is drawn wide. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character.codePointAt(0) as number) ? 2 : 1;
  return columns;
}

function isWide(point: number): boolean {
  return (
    point >= 0x1100 &&
    (point <= 0x115f ||
      (point >= 0x2e80 && point <= 0xa4cf) ||
      (point >= 0xac00 && point <= 0xd7a3) ||
      (point >= 0xf900 && point <= 0xfaff) ||
      (point >= 0xfe30 && point <= 0xfe6f) ||
      (point >= 0xff00 && point <= 0xff60) ||
      (point >= 0xffe0 && point <= 0xffe6) ||
      (point >= 0x1f300 && point <= 0x1faff) ||
      (point >= 0x20000 && point <= 0x3fffd))
  );
}
