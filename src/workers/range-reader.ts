/**
 * Reads ranges of a file into buffers that are used again and again: what was read once and waits to be collected would
 * otherwise be most of a worker's memory.
 *
 * Invariant: as many buffers as ranges are held at a time. Where a browser cannot read into a buffer, it makes one a range.
 */
export class RangeReader {
  readonly #free: ArrayBuffer[] = [];

  /** The bytes are the caller's until it gives them back. */
  async read(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
    const size = to - from;
    const part = blob.slice(from, to);
    const reader = readerInto(part);
    if (!reader) return new Uint8Array(await part.arrayBuffer());
    let buffer = this.#free.pop() ?? new ArrayBuffer(0);
    if (buffer.byteLength < size) buffer = new ArrayBuffer(size);
    let length = 0;
    while (length < size) {
      const { value, done } = await reader.read(new Uint8Array(buffer, length, size - length));
      if (value) buffer = value.buffer;
      if (done || !value) break;
      length += value.byteLength;
    }
    reader.releaseLock();
    // A file that became shorter meanwhile cannot be read as it was.
    if (length < size) throw new DOMException('the file has changed', 'NotReadableError');
    return new Uint8Array(buffer, 0, size);
  }

  giveBack(bytes: Uint8Array<ArrayBuffer>): void {
    this.#free.push(bytes.buffer);
  }
}

interface IntoReader {
  read(view: Uint8Array<ArrayBuffer>): Promise<{ readonly value?: Uint8Array<ArrayBuffer>; readonly done: boolean }>;
  releaseLock(): void;
}

function readerInto(blob: Blob): IntoReader | null {
  try {
    return blob.stream().getReader({ mode: 'byob' }) as unknown as IntoReader;
  } catch {
    return null;
  }
}
