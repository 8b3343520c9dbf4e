import { describe, expect, it } from 'vitest';
import { ansiSpans } from './ansi-spans.ts';

const plain = { color: null, bold: false, dim: false };

describe('ansiSpans', () => {
  it('leaves plain text as one stretch', () => {
    expect(ansiSpans('error: no such file')).toEqual([{ ...plain, text: 'error: no such file' }]);
  });

  it('colours what stands between a colour and its reset', () => {
    expect(ansiSpans('a \u001b[1;31mred\u001b[0m b')).toEqual([
      { ...plain, text: 'a ' },
      { text: 'red', color: 1, bold: true, dim: false },
      { ...plain, text: ' b' },
    ]);
  });

  it('knows bright and indexed colours and skips over true colours', () => {
    const colors = ansiSpans('\u001b[92ma\u001b[38;5;3mb\u001b[38;2;1;2;31mc').map(({ color }) => color);
    expect(colors).toEqual([10, 3, null]);
  });

  it('drops titles, links and cursor moves', () => {
    const text = ansiSpans('\u001b]0;title\u0007a\u001b[2Kb\u001b]8;;https://x\u001b\\c').map((span) => span.text);
    expect(text.join('')).toBe('abc');
  });

  it('shows the last state of a line that was redrawn', () => {
    expect(ansiSpans('10%\r50%\r100%\r').map(({ text }) => text)).toEqual(['100%']);
  });
});
