/**
 * Which encoding a log is in, from its first bytes. Sure where a byte order mark or valid UTF-8 says so; otherwise a guess
 * that the report notes, so that a person can choose another.
 *
 * Cost: one pass over at most `SAMPLE_BYTES`.
 */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface EncodingNote {
  readonly encoding: Encoding;
  /** `bom` and `valid` are sure; `guessed` deserves a note and a choice; `chosen` by the person. */
  readonly certainty: 'bom' | 'valid' | 'guessed' | 'chosen';
}

export interface DetectedEncoding extends EncodingNote {
  /** Too many bytes that no text has: an executable, an image, a core dump. */
  readonly binary: boolean;
}

export const SAMPLE_BYTES = 64 << 10;

/** The encoding that a person chose, or the one the first bytes show. */
export function encodingOf(sample: Uint8Array, chosen: Encoding | null): DetectedEncoding {
  const detected = detectEncoding(sample);
  return chosen ? { ...detected, encoding: chosen, certainty: 'chosen' } : detected;
}

/** @param sample the first bytes; may end in the middle of a character. */
export function detectEncoding(sample: Uint8Array): DetectedEncoding {
  const [a, b, c] = sample;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', certainty: 'bom', binary: false };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', certainty: 'bom', binary: false };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', certainty: 'bom', binary: false };

  let nulEven = 0;
  let nulOdd = 0;
  let oddControls = 0;
  let high = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte === 0) at % 2 === 0 ? nulEven++ : nulOdd++;
    else if (byte < 0x20 && !(byte >= 7 && byte <= 13) && byte !== 0x1b) oddControls++;
    else if (byte >= 0x80) high++;
  }
  const half = sample.length / 2;
  // Text that is mostly ASCII has a NUL in nearly every second place when it is UTF-16; a third is enough for mixed text.
  if (sample.length >= 4 && nulOdd > half / 3 && nulEven < nulOdd / 20)
    return { encoding: 'utf-16le', certainty: 'guessed', binary: false };
  if (sample.length >= 4 && nulEven > half / 3 && nulOdd < nulEven / 20)
    return { encoding: 'utf-16be', certainty: 'guessed', binary: false };

  const strange = nulEven + nulOdd + oddControls;
  const binary = sample.length > 0 && strange / sample.length > 0.05;
  if (high === 0) return { encoding: 'utf-8', certainty: 'valid', binary };
  const broken = brokenUtf8(sample);
  if (broken === 0) return { encoding: 'utf-8', certainty: 'valid', binary };
  // A stray byte or two in a UTF-8 log (a test that prints raw bytes) does not make it another encoding.
  if (broken < high * 0.1) return { encoding: 'utf-8', certainty: 'guessed', binary };
  return { encoding: looksLikeGb18030(sample) ? 'gb18030' : 'windows-1252', certainty: 'guessed', binary };
}

/** Bytes that are part of no well-formed UTF-8 sequence; a sequence cut off by the sample's end counts as well formed. */
function brokenUtf8(sample: Uint8Array): number {
  let broken = 0;
  for (let at = 0; at < sample.length; ) {
    const lead = sample[at] ?? 0;
    const length =
      lead < 0x80
        ? 1
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (length === 0) {
      broken++;
      at++;
      continue;
    }
    let good = true;
    for (let i = 1; i < length && at + i < sample.length; i++) {
      const next = sample[at + i] ?? 0;
      if (next < 0x80 || next > 0xbf) good = false;
    }
    if (!good) broken++;
    at += good ? length : 1;
  }
  return broken;
}

/** Pairs of GB2312's Han zone (lead B0–F7, trail A1–FE) are what Chinese text is made of; Latin-1 letters seldom pair up. */
function looksLikeGb18030(sample: Uint8Array): boolean {
  let han = 0;
  let pairs = 0;
  let lonely = 0;
  for (let at = 0; at < sample.length; ) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const trail = sample[at + 1] ?? 0;
    if (lead >= 0x81 && lead <= 0xfe && trail >= 0x40 && trail !== 0x7f && trail !== 0xff) {
      pairs++;
      if (lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1) han++;
      at += 2;
    } else {
      lonely++;
      at++;
    }
  }
  return pairs > 0 && han >= pairs * 0.5 && lonely <= pairs * 0.1;
}
