/**
 * How lines begin that fit one of a few alternatives: which characters may stand at their first places. A few loads a line.
 *
 * Invariant: never wrongly sure; what is not known may be anything.
 */

export interface Beginning {
  /** For each of the first places an expression of one character, or of none where the line may end before. */
  readonly places: readonly string[];
  /** Something beyond ASCII must stand in the line. */
  readonly isHigh: boolean;
}

export const PLACES = 4;
const NEWLINE = 10;

/** All beginnings at once: at most 31 of them. */
export class LineBeginnings {
  /** For each place and byte, which beginnings allow it, as bits. */
  readonly #allowed: readonly Uint32Array[];

  constructor(beginnings: readonly Beginning[]) {
    if (beginnings.length > 31) throw new Error('there are more beginnings than bits');
    this.#allowed = Array.from({ length: PLACES }, (_, place) => {
      const allowed = new Uint32Array(256);
      for (const [bit, { places }] of beginnings.entries()) {
        const expression = new RegExp(`^(?:${places[place]})$`, 'i');
        for (let byte = 0; byte < 256; byte++) {
          // At the line's end stands nothing; of characters beyond ASCII only the first byte is looked at.
          const fits = byte >= 128 || expression.test(byte === NEWLINE ? '' : String.fromCharCode(byte));
          if (fits) allowed[byte] = (allowed[byte] as number) | (1 << bit);
        }
      }
      return allowed;
    });
  }

  /** Which of them a line may have, as bits; `start` is where it begins, and it ends with `\n`. */
  of(bytes: Uint8Array, start: number): number {
    let bits = -1;
    for (let place = 0; place < PLACES; place++) {
      const byte = bytes[start + place] as number;
      bits &= (this.#allowed[place] as Uint32Array)[byte] as number;
      if (bits === 0 || byte >= 128 || byte === NEWLINE) break;
    }
    return bits;
  }
}
