/**
 * One raw line to what is matched: control sequences stripped, wrappers peeled (nested ones too), structured lines opened.
 *
 * Invariants: `text` is what `^` in a record's expression stands at; `lines` are what is fed to the matcher and begin with
 * `text` unless the line was opened. Cost: linear in the line; overlong lines are peeled by their first `PEEL_UNITS`.
 */
import { openStructured } from './open-structured.ts';
import { stripControls } from './strip-controls.ts';
import type { Marker } from './wrappers.ts';
import { wrappersFor } from './wrappers-by-unit.ts';

/** Wrappers in wrappers: a collector around a container around a logger, and one for good measure. */
export const MAX_DEPTH = 6;

export interface CleanLine {
  /** Visible text: control sequences gone, wrappers still there. */
  readonly visible: string;
  /** What the tool itself printed. */
  readonly text: string;
  /** What is matched: `[text]`, or the messages inside a structured line. */
  readonly lines: readonly string[];
  readonly marker: Marker | null;
  /** Level that a structured line states. */
  readonly level: string | null;
}

export class LineCleaner {
  /** How often each wrapper came off. */
  readonly counts = new Map<string, number>();

  clean(raw: string): CleanLine {
    const visible = stripControls(raw);
    let text = visible;
    let marker: Marker | null = null;
    let level: string | null = null;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const peeled = this.#peelOnce(text);
      if (peeled) {
        text = peeled.text;
        marker = peeled.marker ?? marker;
        continue;
      }
      const opened = openStructured(text);
      if (!opened) break;
      this.#count(text.startsWith('{') ? 'JSON lines' : 'logfmt');
      level = opened.level ?? level;
      if (opened.lines.length > 1 || !text.startsWith('{')) {
        const inner = opened.lines.map((line) => this.#peelAll(stripControls(line)));
        const isJson = text.startsWith('{');
        return {
          visible,
          text: isJson ? (inner[0] ?? text) : text,
          lines: isJson ? inner : [text, ...inner],
          marker,
          level,
        };
      }
      text = stripControls(opened.lines[0] as string);
    }
    return { visible, text, lines: [text], marker, level };
  }

  #peelAll(line: string): string {
    let text = line;
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      const peeled = this.#peelOnce(text);
      if (!peeled) break;
      text = peeled.text;
    }
    return text;
  }

  #peelOnce(text: string): { text: string; marker: Marker | null } | null {
    if (text === '') return null;
    for (const { wrapper } of wrappersFor(text.charCodeAt(0))) {
      const match = wrapper.prefix.exec(text);
      if (!match || match[0].length === 0) continue;
      this.#count(wrapper.name);
      return { text: text.slice(match[0].length), marker: wrapper.marker?.(match) ?? null };
    }
    return null;
  }

  #count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}
