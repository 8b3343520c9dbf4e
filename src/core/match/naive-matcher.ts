/**
 * The definition of right: native RegExp, every pattern on every line. For tests and benchmarks only, since a hostile
 * pattern or line stops it for ever, and it reads long lines whole.
 */
import { type LineHit, type LineMatcher, MAX_JOINED_LINES, type Pattern } from './pattern.ts';

export function createNaiveMatcher(patterns: readonly Pattern[]): LineMatcher {
  const refused: { pattern: number; reason: string }[] = [];
  const regexes = patterns.map(({ source }, pattern) => {
    const joined = namesLineEnd(source);
    try {
      return { regex: new RegExp(source, joined ? 'im' : 'i'), joined };
    } catch (error) {
      refused.push({ pattern, reason: String(error) });
      return undefined;
    }
  });
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let lines: string[] = [];
  let firstLine = 0;
  let done = 0;

  const scan = (until: number): LineHit[] => {
    const hits: LineHit[] = [];
    for (; done < until; done++) {
      const text = lines[done - firstLine] ?? '';
      let window: string | undefined;
      for (const [pattern, entry] of regexes.entries()) {
        if (!entry) continue;
        if (!entry.joined) {
          if (entry.regex.test(text)) hits.push({ pattern, line: done, endLine: done });
          continue;
        }
        window ??= lines.slice(done - firstLine, done - firstLine + MAX_JOINED_LINES).join('\n');
        const match = entry.regex.exec(window);
        if (!match || match.index > text.length) continue;
        const endLine = done + (match[0].match(/\n/g)?.length ?? 0);
        hits.push({ pattern, line: done, endLine });
      }
    }
    lines = lines.slice(done - firstLine);
    firstLine = done;
    return hits;
  };

  return {
    refused,
    feed(bytes) {
      const end = bytes.at(-1) === 10 ? bytes.length - 1 : bytes.length;
      if (bytes.length === 0) return [];
      for (let from = 0; from <= end; ) {
        const newline = bytes.indexOf(10, from);
        const to = newline < 0 || newline > end ? end : newline;
        lines.push(decoder.decode(bytes.subarray(from, to)).replace(/\r$/, ''));
        from = to + 1;
      }
      return scan(Math.max(done, firstLine + lines.length - (MAX_JOINED_LINES - 1)));
    },
    end() {
      const hits = scan(firstLine + lines.length);
      lines = [];
      firstLine = 0;
      done = 0;
      return hits;
    },
  };
}

/** `\n` outside of a negated class; good enough for the patterns that tests write. */
function namesLineEnd(source: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\n/.test(source.replace(/\[\^(?:\\.|[^\]\\])*\]/g, ''));
}
