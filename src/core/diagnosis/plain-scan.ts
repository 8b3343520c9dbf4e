/**
 * The definition of right: a log's text, line by line, each cleaned on its own and held against every rule. For tests and
 * benchmarks only; `scan-log.ts` gives the same in a fiftieth of the time.
 */
import { LineCleaner } from '../log/clean-line.ts';
import type { LineHit, LineMatcher } from '../match/pattern.ts';
import { FedLines } from './fed-lines.ts';
import { isMarked, type Signal, signalOf, stepSignal } from './line-signals.ts';

export interface PlainScan {
  readonly lines: readonly string[];
  readonly signals: readonly Signal[];
  /** Hits as [pattern, line, last line], lines of the file from 1; a line is named once. */
  readonly hits: readonly (readonly [number, number, number])[];
  readonly wrappers: ReadonlyMap<string, number>;
}

export function plainScan(text: string, matcher: LineMatcher): PlainScan {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  if (lines[lines.length - 1] === '') lines.pop();
  const cleaner = new LineCleaner();
  const fed = new FedLines();
  const encoder = new TextEncoder();
  const signals: Signal[] = [];
  const fedLines: string[] = [];
  matcher.end();
  for (const [at, raw] of lines.entries()) {
    const { text: own, lines: messages, marker, level } = cleaner.clean(raw);
    fed.feed(at + 1, 1, [0, messages.length]);
    if (marker === 'group' || marker === 'command') signals.push(stepSignal(at + 1, own, marker));
    else if (marker !== 'debug') {
      for (const message of messages) {
        const signal = signalOf(at + 1, message, marker, isMarked(marker, level) ? level : null);
        if (signal) signals.push(signal);
      }
    }
    fedLines.push(...messages);
  }
  const found: LineHit[] = fedLines.length > 0 ? [...matcher.feed(encoder.encode(`${fedLines.join('\n')}\n`))] : [];
  found.push(...matcher.end());
  const hits = new Map<string, readonly [number, number, number]>();
  for (const { pattern, line, endLine } of found) {
    const at = fed.fileLine(line);
    if (!hits.has(`${pattern} ${at}`)) hits.set(`${pattern} ${at}`, [pattern, at, fed.fileLine(endLine)]);
  }
  return { lines, signals, hits: [...hits.values()], wrappers: cleaner.counts };
}
