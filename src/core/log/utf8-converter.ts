/**
 * Bytes of one file, in whatever encoding, to UTF-8 in which every line ends with `\n`. Text without any `\n` but with several
 * `\r` (old Macintosh files) has its `\r` taken for line ends.
 *
 * Invariant: what is UTF-8 already comes out as it went in, but for its byte order mark. Holds the sample that the encoding
 * is guessed from.
 */
import { type DetectedEncoding, type Encoding, encodingOf, SAMPLE_BYTES } from './detect-encoding.ts';

const NEWLINE = 10;
const RETURN = 13;

/** @param sample the first bytes, in an encoding that leaves ASCII as it is. */
export function hasMacLines(sample: Uint8Array): boolean {
  if (sample.indexOf(NEWLINE) >= 0) return false;
  const first = sample.indexOf(RETURN);
  for (let at = first; at >= 0; ) {
    const next = sample.indexOf(RETURN, at + 1);
    if (next > at + 1) return true;
    at = next;
  }
  return false;
}

export class Utf8Converter {
  readonly #chosen: Encoding | null;
  readonly #encoder = new TextEncoder();
  #sample: Uint8Array[] = [];
  #sampleBytes = 0;
  #encoding: DetectedEncoding | null = null;
  /** `null` for UTF-8. */
  #decoder: TextDecoder | null = null;
  #macLines = false;
  #afterReturn = false;

  constructor(chosen: Encoding | null) {
    this.#chosen = chosen;
  }

  /** `null` until enough bytes came. */
  get encoding(): DetectedEncoding | null {
    return this.#encoding;
  }

  push(bytes: Uint8Array): Uint8Array[] {
    if (this.#encoding) return [this.#convert(bytes)];
    this.#sample.push(bytes.slice());
    this.#sampleBytes += bytes.length;
    return this.#sampleBytes < SAMPLE_BYTES ? [] : this.#begin();
  }

  end(): Uint8Array[] {
    const texts = this.#encoding ? [] : this.#begin();
    // A character that was cut off at the end is told as broken.
    if (this.#decoder) texts.push(this.#lineEnds(this.#encoder.encode(this.#decoder.decode())));
    return texts;
  }

  #begin(): Uint8Array[] {
    const sample = new Uint8Array(this.#sampleBytes);
    let at = 0;
    for (const part of this.#sample) {
      sample.set(part, at);
      at += part.length;
    }
    this.#sample = [];
    this.#encoding = encodingOf(sample.subarray(0, SAMPLE_BYTES), this.#chosen);
    const { encoding } = this.#encoding;
    if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding);
    const marked = encoding === 'utf-8' && sample[0] === 0xef && sample[1] === 0xbb && sample[2] === 0xbf;
    const text = this.#decoder
      ? this.#encoder.encode(this.#decoder.decode(sample, { stream: true }))
      : sample.subarray(marked ? 3 : 0);
    this.#macLines = hasMacLines(text);
    return [this.#lineEnds(text)];
  }

  #convert(bytes: Uint8Array): Uint8Array {
    return this.#lineEnds(this.#decoder ? this.#encoder.encode(this.#decoder.decode(bytes, { stream: true })) : bytes);
  }

  #lineEnds(bytes: Uint8Array): Uint8Array {
    if (!this.#macLines) return bytes;
    const text = new Uint8Array(bytes.length);
    let length = 0;
    for (const byte of bytes) {
      // Should the file go on with other line ends, `\r\n` is one.
      if (!(byte === NEWLINE && this.#afterReturn)) text[length++] = byte === RETURN ? NEWLINE : byte;
      this.#afterReturn = byte === RETURN;
    }
    return text.subarray(0, length);
  }
}
