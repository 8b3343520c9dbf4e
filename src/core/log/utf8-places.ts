/** Places in UTF-8: where characters begin, how long they are, and controls beyond ASCII. */

/** The start of the character that the byte at `at` belongs to. */
export function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && ((bytes[start] as number) & 0xc0) === 0x80) start--;
  return start;
}

/** Bytes of the first `units` units; -1 where broken bytes were decoded, of which nobody knows how many they were. */
export function utf8Length(text: string, units: number): number {
  let bytes = 0;
  for (let at = 0; at < units; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) return -1;
    // Each half of a surrogate pair counts for two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** U+0080 to U+009F, and U+FEFF. */
export function holdsHighControl(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    const byte = bytes[at] as number;
    if (byte < 0xc2) continue;
    const next = bytes[at + 1] as number;
    if (byte === 0xc2 && next >= 0x80 && next < 0xa0) return true;
    if (byte === 0xef && next === 0xbb && bytes[at + 2] === 0xbf) return true;
  }
  return false;
}

/** What `BARE_RESET` looks for: `[m`, `[0m`, `[22m`, `[39m` or `[49m`. */
export function holdsBareReset(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end - 1; at++) {
    if (bytes[at] !== 0x5b) continue;
    const next = bytes[at + 1];
    if (next === 0x6d) return true;
    if (next === 0x30 && at + 2 < end && bytes[at + 2] === 0x6d) return true;
    if (at + 3 >= end || bytes[at + 3] !== 0x6d) continue;
    const second = bytes[at + 2];
    if ((next === 0x32 && second === 0x32) || ((next === 0x33 || next === 0x34) && second === 0x39)) return true;
  }
  return false;
}
