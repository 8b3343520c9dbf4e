/**
 * A raw log line as coloured stretches: SGR colours of the sixteen, bold and dim; every other control sequence is left out.
 * Joined, the stretches are the visible text. Cost: linear.
 */

export interface AnsiSpan {
  readonly text: string;
  /** 0 to 15, or `null` for the log's own ink. */
  readonly color: number | null;
  readonly bold: boolean;
  readonly dim: boolean;
}

// Lengths are bounded, so that a stray ESC ] does not swallow the line.
const SEQUENCE =
  /\u001b\[([0-?]{0,64})[ -/]{0,8}([@-~])|\u001b[\]PX^_][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?|\u001b[ -/]{0,4}[0-~]|[\u0000-\u0008\u000b-\u001f\u007f]/g;

export function ansiSpans(raw: string): AnsiSpan[] {
  // A progress bar redraws its line; what stood last is what a terminal would show.
  const states = raw.split('\r').filter((state) => state.trim() !== '');
  const line = states.at(-1) ?? '';
  const spans: AnsiSpan[] = [];
  let style: Omit<AnsiSpan, 'text'> = { color: null, bold: false, dim: false };
  let from = 0;
  const put = (text: string): void => {
    if (text !== '') spans.push({ ...style, text });
  };
  for (const match of line.matchAll(SEQUENCE)) {
    put(line.slice(from, match.index));
    from = match.index + match[0].length;
    if (match[2] === 'm') style = styled(style, match[1] ?? '');
  }
  put(line.slice(from));
  return spans;
}

function styled(style: Omit<AnsiSpan, 'text'>, parameters: string): Omit<AnsiSpan, 'text'> {
  let { color, bold, dim } = style;
  const codes = parameters.split(';').map(Number);
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code === 0) [color, bold, dim] = [null, false, false];
    else if (code === 1) bold = true;
    else if (code === 2) dim = true;
    else if (code === 22) [bold, dim] = [false, false];
    else if (code >= 30 && code <= 37) color = code - 30;
    else if (code >= 90 && code <= 97) color = code - 82;
    else if (code === 39) color = null;
    else if (code === 38) {
      // 256 colours and true colours: the sixteen are kept, finer ones are shown as ink.
      const indexed = codes[at + 1] === 5;
      const index = codes[at + 2] ?? 16;
      color = indexed && index < 16 ? index : null;
      at += indexed ? 2 : 4;
    } else if (code === 48) at += codes[at + 1] === 5 ? 2 : 4;
  }
  return { color, bold, dim };
}
