/**
 * Reads ranges of a file while others are scanned, each into a buffer of its own, and frees the buffer as soon as its bytes
 * are done with: what was read once and waited to be collected would be most of a worker's memory. (Reading into buffers that
 * are used again would need no freeing, but a browser fills those only between the tasks of the worker that scans.)
 */

/** @throws NotReadableError when the file has become shorter. */
export async function readRange(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await blob.slice(from, to).arrayBuffer());
  if (bytes.length < to - from) throw new DOMException('the file has changed', 'NotReadableError');
  return bytes;
}

/** Detaches the buffer: its memory goes now, and every view of it is empty. Browsers before 2024 collect it later. */
export function freeRange({ buffer }: Uint8Array<ArrayBuffer>): void {
  (buffer as Partial<Detachable>).transfer?.(0);
}

/** What the type library of ES2022 does not have. */
interface Detachable {
  transfer(length: number): ArrayBuffer;
}
