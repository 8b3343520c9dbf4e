/**
 * UTF-8 to a string and back, as `TextDecoder` and `TextEncoder` have it, for the many short texts of a scan. A browser's own
 * keep each text, and a note of each call, outside of the heap until the collector comes, which has no reason to come: 75 MB
 * in a log of 100.
 */
const PIECE_UNITS = 2048;
const units = new Uint16Array(PIECE_UNITS);
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let count = 0;
  for (let at = start; at < end; ) {
    const byte = bytes[at]!;
    if (byte < 0x80) {
      units[count++] = byte;
      at++;
    } else {
      const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
      const point = at + length <= end ? pointAt(bytes, at, length) : -1;
      // Broken bytes seldom come.
      if (point < 0) return decoder.decode(bytes.subarray(start, end));
      if (point > 0xffff) {
        units[count++] = 0xd7c0 + (point >> 10);
        units[count++] = 0xdc00 + (point & 0x3ff);
      } else units[count++] = point;
      at += length;
    }
    if (count >= PIECE_UNITS - 1) {
      text += stringOf(count);
      count = 0;
    }
  }
  return count === 0 ? text : text + stringOf(count);
}

function stringOf(count: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

/** The least point of so many bytes. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** @returns -1 when the bytes are no character. */
function pointAt(bytes: Uint8Array, at: number, length: number): number {
  let point = bytes[at]! & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i]!;
    if ((byte & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (byte & 0x3f);
  }
  const isBroken =
    bytes[at]! < 0xc0 ||
    bytes[at]! > 0xf7 ||
    point < LEAST[length]! ||
    point > 0x10ffff ||
    (point >= 0xd800 && point < 0xe000);
  return isBroken ? -1 : point;
}

/** @returns the number of bytes written to `bytes`, three a unit at most; half a surrogate pair becomes U+FFFD. */
export function putUtf8(text: string, bytes: Uint8Array, from: number): number {
  let at = from;
  for (let i = 0; i < text.length; i++) {
    let point = text.charCodeAt(i);
    if (point < 0x80) {
      bytes[at++] = point;
      continue;
    }
    if (point >= 0xd800 && point < 0xe000) {
      point = text.codePointAt(i)!;
      if (point > 0xffff) i++;
      else point = 0xfffd;
    }
    if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6);
    else {
      if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
      else {
        bytes[at++] = 0xf0 | (point >> 18);
        bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (point & 0x3f);
  }
  return at - from;
}
