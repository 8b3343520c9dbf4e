/** What candidates are verified on: a line or a window of one in UTF-16, decoded once for all patterns that are candidates there. */
import type { DecodeUnits } from './decode-units.ts';
import { characterStart, MARGIN_BYTES, WINDOW_BYTES } from './line-window.ts';
import type { Piece } from './linear-search.ts';

const NEWLINE = 10;
const RETURN = 13;

export class UnitText {
  #units: Uint16Array = new Uint16Array(2 * WINDOW_BYTES);
  readonly #unitOf = new Uint16Array(2 * WINDOW_BYTES);
  #bytes: Uint8Array = new Uint8Array();
  #start = -1;
  #end = -1;
  #from = 0;
  readonly #decode: DecodeUnits;
  #piece: Piece = { units: this.#units, length: 0, from: 0, to: 0, startsLine: true, endsLine: true };

  constructor(decode: DecodeUnits) {
    this.#decode = decode;
  }

  /** The bytes may have changed. */
  forget(): void {
    this.#start = -1;
  }

  /** @returns the bytes [start, end) and a margin on either side that assertions may look at. */
  pieceOf(bytes: Uint8Array, start: number, end: number): Piece {
    if (this.#bytes === bytes && this.#start === start && this.#end === end) return this.#piece;
    let head = start;
    while (head > 0 && start - head < MARGIN_BYTES && bytes[head - 1] !== NEWLINE) head--;
    head = characterStart(bytes, head, Math.max(0, head - 3));
    let tail = end;
    while (tail - end < MARGIN_BYTES && !isLineEnd(bytes, tail)) tail++;
    const units = this.#units;
    this.#from = start - head;
    const length = this.#decode(bytes, head, tail, units, 0, this.#unitOf);
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#piece = {
      units,
      length,
      from: start < tail ? this.indexOf(0) : length,
      to: end < tail ? this.indexOf(end - start) : length,
      startsLine: head === 0 || bytes[head - 1] === NEWLINE,
      endsLine: isLineEnd(bytes, tail),
    };
    return this.#piece;
  }

  /** Where in the piece the byte at `place` of [start, end) stands. */
  indexOf(place: number): number {
    return this.#unitOf[this.#from + place]!;
  }
}

export function isLineEnd(bytes: Uint8Array, at: number): boolean {
  if (at >= bytes.length || bytes[at] === NEWLINE) return true;
  return bytes[at] === RETURN && (at + 1 === bytes.length || bytes[at + 1] === NEWLINE);
}
