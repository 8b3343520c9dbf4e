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

let nowhere: MessagePort | null = null;

/**
 * Gives the buffer to a port that nobody listens to: its memory goes now, and every view of it is empty. A buffer that is
 * only detached (`ArrayBuffer.transfer`) is gone for scripts alone: Chromium keeps what it read into it until the collector
 * comes, 100 of 100 MB in a loop that reads and frees, and 11 this way.
 */
export function freeRange({ buffer }: ArrayBufferView): void {
  // Gone already, or nothing.
  if (buffer.byteLength === 0) return;
  if (!nowhere) {
    const { port1, port2 } = new MessageChannel();
    port2.close();
    nowhere = port1;
  }
  nowhere.postMessage(null, [buffer as ArrayBuffer]);
}
