/** Numbers as bytes: seven bits a byte, the lowest first, the eighth set on all but the last. */

/** Thrown when bytes are not tables of this version. */
export class TableError extends Error {
  override readonly name = 'TableError';
}

export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  number(value: number): void {
    this.#reserve(5);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  numbers(values: readonly number[]): void {
    this.number(values.length);
    for (const value of values) this.number(value);
  }

  /** Those that are not 0, each with its distance from the one before. */
  sparse(values: ArrayLike<number>): void {
    const places = Array.from({ length: values.length }, (_, i) => i).filter((i) => values[i] !== 0);
    this.number(places.length);
    places.forEach((place, i) => {
      this.number(place - (places[i - 1] ?? 0));
      this.number(values[place]!);
    });
  }

  bytes(values: Uint8Array): void {
    this.#reserve(values.length);
    this.#bytes.set(values, this.#length);
    this.#length += values.length;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined || factor > 2 ** 35) throw new TableError('cut off');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /** As many numbers as there is room for. */
  fill(column: Uint8Array | Uint16Array | Uint32Array): void {
    const bytes = this.#bytes;
    let at = this.#at;
    for (let i = 0; i < column.length; i++) {
      let value = bytes[at++]!;
      // Not a number past the end: no comparison holds, and the position tells below.
      if (value >= 128) {
        value &= 127;
        for (let shift = 7, byte = 128; byte >= 128 && shift < 32; shift += 7) {
          byte = bytes[at++]!;
          value |= (byte & 127) << shift;
        }
      }
      column[i] = value;
    }
    if (at > bytes.length) throw new TableError('cut off');
    this.#at = at;
  }

  /** So many runs of bytes, each followed by `end`: where each begins among all of them, and where the last one ends. */
  runs(count: number, end: number): { readonly starts: Uint32Array; readonly bytes: Uint8Array } {
    const starts = new Uint32Array(count + 1);
    const bytes = this.#bytes.slice(this.#at);
    let length = 0;
    let at = this.#at;
    for (let run = 1; run <= count; run++) {
      for (let byte = this.#bytes[at++]; byte !== end; byte = this.#bytes[at++]) {
        if (byte === undefined) throw new TableError('cut off');
        bytes[length++] = byte;
      }
      starts[run] = length;
    }
    this.#at = at;
    return { starts, bytes: bytes.slice(0, length) };
  }

  sparse(column: Uint16Array): void {
    let place = 0;
    for (let i = this.count(); i > 0; i--) {
      place += this.number();
      column[place] = this.number();
    }
  }

  /** A length: never more than there are bytes left. */
  count(): number {
    return this.checked(this.number());
  }

  checked(count: number): number {
    if (count > this.#bytes.length - this.#at) throw new TableError('cut off');
    return count;
  }

  numbers(): number[] {
    return Array.from({ length: this.count() }, () => this.number());
  }

  bytes(length: number): Uint8Array {
    if (length > this.#bytes.length - this.#at) throw new TableError('cut off');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
