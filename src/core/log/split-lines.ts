/**
 * Bytes to lines as the file counts them. A line ends at `\n` or `\r\n`; a lone `\r` inside a line is a redraw and stays in
 * it, unless the text has no `\n` at all but several `\r` (old Macintosh files): then `\r` ends lines. Other separators
 * (vertical tab, form feed, U+2028) end nothing.
 *
 * Invariants: lines come in order, without their end; joined by their ends they are the text. Holds at most one open line
 * and the sample that the encoding is guessed from. Cost: one decode and one split.
 */
import { type DetectedEncoding, detectEncoding, type Encoding, SAMPLE_BYTES } from './detect-encoding.ts';

/** A line longer than this is cut into several, so that memory stays bounded; minified bundles are the usual reason. */
export const MAX_LINE_UNITS = 1 << 20;

export class LineSplitter {
  readonly #chosen: Encoding | null;
  #decoder: TextDecoder | null = null;
  #detected: DetectedEncoding | null = null;
  #sample: Uint8Array[] = [];
  #sampleBytes = 0;
  #open = '';
  #macLines = false;
  /** UTF-16 units of line tails that were dropped because the line was overlong. */
  droppedUnits = 0;
  #dropping = false;

  /** @param chosen the encoding a person chose; otherwise it is detected. */
  constructor(chosen: Encoding | null = null) {
    this.#chosen = chosen;
  }

  /** `null` until enough bytes came. */
  get encoding(): DetectedEncoding | null {
    return this.#detected;
  }

  push(bytes: Uint8Array): string[] {
    if (!this.#decoder) {
      this.#sample.push(bytes.slice());
      this.#sampleBytes += bytes.length;
      if (this.#sampleBytes < SAMPLE_BYTES) return [];
      return this.#begin();
    }
    return this.#split(this.#decoder.decode(bytes, { stream: true }));
  }

  end(): string[] {
    const lines = this.#decoder ? [] : this.#begin();
    lines.push(...this.#split(this.#decoder?.decode() ?? ''));
    if (this.#open !== '') lines.push(this.#open.endsWith('\r') ? this.#open.slice(0, -1) : this.#open);
    this.#open = '';
    return lines;
  }

  #begin(): string[] {
    const sample = new Uint8Array(this.#sampleBytes);
    let at = 0;
    for (const part of this.#sample) {
      sample.set(part, at);
      at += part.length;
    }
    this.#sample = [];
    const detected = detectEncoding(sample.subarray(0, SAMPLE_BYTES));
    this.#detected = this.#chosen ? { ...detected, encoding: this.#chosen, certainty: 'chosen' } : detected;
    this.#decoder = new TextDecoder(this.#detected.encoding);
    const text = this.#decoder.decode(sample, { stream: true });
    this.#macLines = !text.includes('\n') && /\r[^\r]+\r/.test(text);
    return this.#split(text);
  }

  #split(text: string): string[] {
    if (text === '') return [];
    const parts = text.split(this.#macLines ? '\r' : '\n');
    if (this.#dropping) this.droppedUnits += (parts[0] as string).length;
    parts[0] = this.#dropping ? this.#open : this.#open + parts[0];
    if (parts.length === 1 && this.#dropping) return [];
    this.#dropping = false;
    this.#open = parts.pop() ?? '';
    if (this.#open.length > MAX_LINE_UNITS) {
      this.droppedUnits += this.#open.length - MAX_LINE_UNITS;
      this.#open = this.#open.slice(0, MAX_LINE_UNITS);
      this.#dropping = true;
    }
    for (let at = 0; at < parts.length; at++) {
      const line = parts[at] as string;
      if (line.charCodeAt(line.length - 1) === 13) parts[at] = line.slice(0, -1);
    }
    return parts;
  }
}
