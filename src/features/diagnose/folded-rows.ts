/** The log cut down to what matters: marked lines with some context, and gaps that a person can open. */

export type FoldedRow =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'gap'; readonly from: number; readonly to: number };

/** Enough to see the command above a message and the frames below it. */
const CONTEXT_LINES = 3;
/** A gap of one or two lines takes as much room as the lines. */
const SMALLEST_GAP = 3;

/**
 * @param marked lines to keep, ascending, counted from 1. @param opened gaps that stand open, by their first line.
 * @returns rows that cover `1..lines` once, in order.
 */
export function foldedRows(lines: number, marked: readonly number[], opened: ReadonlySet<number>): FoldedRow[] {
  const rows: FoldedRow[] = [];
  let next = 1;
  const show = (from: number, to: number): void => {
    for (let line = from; line <= to; line++) rows.push({ kind: 'line', line });
  };
  const skipTo = (line: number): void => {
    if (line <= next) return;
    const to = line - 1;
    if (to - next + 1 < SMALLEST_GAP || opened.has(next)) show(next, to);
    else rows.push({ kind: 'gap', from: next, to });
    next = line;
  };
  for (const mark of marked) {
    skipTo(Math.max(next, mark - CONTEXT_LINES));
    const to = Math.min(lines, mark + CONTEXT_LINES);
    show(next, to);
    next = Math.max(next, to + 1);
  }
  skipTo(lines + 1);
  return rows;
}
