/**
 * What a line is to the matcher: the bytes between two `\n`, without one `\r` at their end, read as UTF-8 with U+FFFD for
 * what is not. Lines over `WINDOW_BYTES` are looked at as windows that overlap, so that cost stays linear in their length:
 * a match of up to `OVERLAP_BYTES` is always found, a longer one when it lies in one window.
 */
export const WINDOW_BYTES = 4096;
export const OVERLAP_BYTES = 1024;
/** Most bytes kept of the beginning of a line that a match goes on over. */
export const JOINED_BYTES = 4 * WINDOW_BYTES;
/** Bytes on either side of a window that assertions may look at. */
export const MARGIN_BYTES = 64;

/** First byte at or before `at` (not before `from`) that starts a character: steps back over at most three bytes. */
export function characterStart(bytes: Uint8Array, at: number, from: number): number {
  for (let i = at; i >= from && i > at - 4; i--) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return i;
  return at;
}

/** Start and end in bytes of each window of the line [start, end); one pair for a line that is short enough. */
export function* windowsOf(bytes: Uint8Array, start: number, end: number): Generator<readonly [number, number]> {
  let from = start;
  while (end - from > WINDOW_BYTES) {
    const to = characterStart(bytes, from + WINDOW_BYTES, from);
    yield [from, to];
    from = characterStart(bytes, to - OVERLAP_BYTES, from);
  }
  yield [from, end];
}
