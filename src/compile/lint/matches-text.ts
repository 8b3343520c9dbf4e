/** Whether a record's regex stands in a text, line by line as the matcher would see it, or over joined lines. */

/** Runs on our own records only, whose patterns have passed the linear-time gate. */
export function matchesText(source: string, text: string): boolean {
  const regex = new RegExp(source, 'i');
  const lines = text.split(/\r\n|\n|\r/);
  if (/\\n/.test(source)) return regex.test(lines.join('\n'));
  return lines.some((line) => regex.test(line));
}
