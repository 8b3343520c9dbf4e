/** The matcher in plain JavaScript: a required literal finds the lines, `LinearSearch` decides them. */
import { LinearSearch } from './linear-search.ts';
import { windowsOf } from './line-window.ts';
import { parsePattern } from './parse-pattern.ts';
import { type LineHit, type LineMatcher, MAX_JOINED_LINES, type Pattern } from './pattern.ts';
import { compileProgram } from './program.ts';
import { requiredLiterals } from './required-literals.ts';

interface Entry {
  readonly pattern: number;
  readonly search: LinearSearch;
  readonly joined: boolean;
  readonly literals: readonly string[] | null;
}

export function createMatcher(patterns: readonly Pattern[]): LineMatcher {
  const refused: { pattern: number; reason: string }[] = [];
  const entries: Entry[] = [];
  patterns.forEach(({ source }, pattern) => {
    try {
      const parsed = parsePattern(source);
      const search = new LinearSearch(compileProgram(parsed));
      entries.push({ pattern, search, joined: parsed.joined, literals: requiredLiterals(parsed.root) });
    } catch (error) {
      refused.push({ pattern, reason: error instanceof Error ? error.message : String(error) });
    }
  });
  return new PlainMatcher(entries, refused);
}

class PlainMatcher implements LineMatcher {
  readonly refused: readonly { readonly pattern: number; readonly reason: string }[];
  readonly #entries: readonly Entry[];
  readonly #hasJoined: boolean;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #lines: string[] = [];
  #first = 0;

  constructor(entries: readonly Entry[], refused: PlainMatcher['refused']) {
    this.#entries = entries;
    this.refused = refused;
    this.#hasJoined = entries.some((entry) => entry.joined);
  }

  feed(bytes: Uint8Array): readonly LineHit[] {
    if (bytes.length === 0) return [];
    const end = bytes[bytes.length - 1] === 10 ? bytes.length - 1 : bytes.length;
    for (let from = 0; from <= end; ) {
      const newline = bytes.indexOf(10, from);
      const to = newline < 0 ? end : newline;
      const textEnd = to > from && bytes[to - 1] === 13 ? to - 1 : to;
      this.#lines.push(this.#decoder.decode(bytes.subarray(from, textEnd)));
      from = to + 1;
    }
    return this.#scan(this.#hasJoined ? this.#lines.length - (MAX_JOINED_LINES - 1) : this.#lines.length);
  }

  end(): readonly LineHit[] {
    const hits = this.#scan(this.#lines.length);
    this.#lines = [];
    this.#first = 0;
    return hits;
  }

  #scan(count: number): LineHit[] {
    const hits: LineHit[] = [];
    for (let i = 0; i < count; i++) {
      const line = this.#first + i;
      const text = this.#lines[i] ?? '';
      const folded = foldAscii(text);
      let window: string | undefined;
      let foldedWindow = '';
      for (const entry of this.#entries) {
        if (entry.joined && window === undefined) {
          window = this.#lines.slice(i, i + MAX_JOINED_LINES).join('\n');
          foldedWindow = foldAscii(window);
        }
        const haystack = entry.joined ? foldedWindow : folded;
        if (entry.literals && !entry.literals.some((literal) => haystack.includes(literal))) continue;
        const found = find(entry.search, entry.joined ? (window ?? '') : text, text.length);
        if (found === undefined) continue;
        const endLine = line + (entry.joined ? found.split('\n').length - 1 : 0);
        hits.push({ pattern: entry.pattern, line, endLine });
      }
    }
    if (count > 0) {
      this.#lines = this.#lines.slice(count);
      this.#first += count;
    }
    return hits;
  }
}

const encoder = new TextEncoder();

/** @returns the matched text when the match starts at `lastStart` or before. */
function find(search: LinearSearch, text: string, lastStart: number): string | undefined {
  if (text.length <= 4096) return matched(search, text, 0, text.length, lastStart);
  const bytes = encoder.encode(text);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let offset = 0;
  let previous = 0;
  for (const [from, to] of windowsOf(bytes, 0, bytes.length)) {
    offset += decoder.decode(bytes.subarray(previous, from)).length;
    previous = from;
    const length = decoder.decode(bytes.subarray(from, to)).length;
    const found = matched(search, text, offset, offset + length, lastStart);
    if (found !== undefined) return found;
  }
  return undefined;
}

function matched(search: LinearSearch, text: string, from: number, to: number, lastStart: number): string | undefined {
  const offset = Math.max(0, from - 64);
  const limit = Math.min(text.length, to + 64);
  const slots = search.search({
    text: text.slice(offset, limit),
    from: from - offset,
    to: to - offset,
    startsLine: offset === 0,
    endsLine: limit === text.length,
  });
  if (!slots || offset + (slots[0] ?? 0) > lastStart) return undefined;
  return text.slice(offset + (slots[0] ?? 0), offset + (slots[1] ?? 0));
}

/** Lower case of ASCII letters alone, so that lengths stay. */
function foldAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
