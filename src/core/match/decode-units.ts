/**
 * UTF-8 into UTF-16 units as `TextDecoder` has it: U+FFFD for each longest piece that could have begun a character and did
 * not go on. A loop of our own, since a decoder's call costs more than most lines and makes a string of each.
 */
const REPLACEMENT = 0xfffd;

export type DecodeUnits = typeof decodeUnits;

/**
 * @param unitOf gets, for each byte, how many units stand before it in `out`.
 * @returns the number of units written; never more than there are bytes.
 */
export function decodeUnits(
  bytes: Uint8Array,
  from: number,
  to: number,
  out: Uint16Array,
  outFrom = 0,
  unitOf?: Uint16Array,
): number {
  let count = outFrom;
  for (let i = from; i < to; ) {
    // Most text is ASCII from end to end: four bytes at a time.
    for (; i + 4 <= to; i += 4) {
      const first = bytes[i]!;
      const second = bytes[i + 1]!;
      const third = bytes[i + 2]!;
      const fourth = bytes[i + 3]!;
      if ((first | second | third | fourth) >= 0x80) break;
      if (unitOf) {
        unitOf[i - from] = count;
        unitOf[i - from + 1] = count + 1;
        unitOf[i - from + 2] = count + 2;
        unitOf[i - from + 3] = count + 3;
      }
      out[count++] = first;
      out[count++] = second;
      out[count++] = third;
      out[count++] = fourth;
    }
    if (i >= to) break;
    const start = i++;
    const byte = bytes[start]!;
    if (unitOf) unitOf[start - from] = count;
    if (byte < 0x80) {
      out[count++] = byte;
      continue;
    }
    if (byte < 0xc2 || byte > 0xf4) {
      out[count++] = REPLACEMENT;
      continue;
    }
    let missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
    let point = byte & (0x3f >> missing);
    // What may come second depends on the first: no long forms, no surrogates, nothing past U+10FFFF.
    let low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    let high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    for (; missing > 0 && i < to; missing--) {
      const next = bytes[i]!;
      if (next < low || next > high) break;
      point = (point << 6) | (next & 0x3f);
      low = 0x80;
      high = 0xbf;
      i++;
    }
    if (missing > 0) out[count++] = REPLACEMENT;
    else if (point > 0xffff) {
      out[count++] = 0xd7c0 + (point >> 10);
      out[count++] = 0xdc00 + (point & 0x3ff);
    } else out[count++] = point;
    if (unitOf) for (let inner = start + 1; inner < i; inner++) unitOf[inner - from] = count;
  }
  return count - outFrom;
}
