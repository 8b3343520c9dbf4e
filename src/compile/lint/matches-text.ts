/** Whether a record's regex stands in a text as the matcher would find it: line by line, or over joined lines. */
import { isJoined } from '../../core/match/match-on-line.ts';

/** Runs on our own records only, whose patterns have passed the linear-time gate. */
export function matchesText(source: string, text: string): boolean {
  const lines = text.split(/\r\n|\n|\r/);
  if (isJoined(source)) return new RegExp(source, 'im').test(lines.join('\n'));
  const regex = new RegExp(source, 'i');
  return lines.some((line) => regex.test(line));
}
