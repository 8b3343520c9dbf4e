/** A log as it comes in: a name to show, and its bytes: whole, in pieces that come once, or at hand to read anywhere. */
export interface LogInput {
  readonly source: string;
  readonly bytes: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array> | RandomBytes;
}

/** Bytes of which any range can be read at any time: a file, or memory. What was read is never written to. */
export interface RandomBytes {
  readonly size: number;
  /** Bytes `from` to `to`, the last one not included; both lie within the size. */
  read(from: number, to: number): Promise<Uint8Array>;
  /** The same at once: for showing lines of a log that was read before. */
  readNow(from: number, to: number): Uint8Array;
}

export function randomBytesOf(bytes: Uint8Array): RandomBytes {
  return {
    size: bytes.length,
    read: async (from, to) => bytes.subarray(from, to),
    readNow: (from, to) => bytes.subarray(from, to),
  };
}

/** @returns `null` for bytes that come once, piece by piece. */
export function randomAccessTo({ bytes }: LogInput): RandomBytes | null {
  if (bytes instanceof Uint8Array) return randomBytesOf(bytes);
  return 'readNow' in bytes ? bytes : null;
}

/** No step of the pipeline takes more than this at once, so that progress and abort are seen to every few milliseconds. */
const SLICE_BYTES = 1 << 20;

export async function* chunksOf({ bytes }: LogInput): AsyncGenerator<Uint8Array> {
  if (bytes instanceof Uint8Array) yield* slicesOf(bytes);
  else if ('readNow' in bytes) {
    for (let from = 0; from < bytes.size; from += SLICE_BYTES)
      yield await bytes.read(from, Math.min(bytes.size, from + SLICE_BYTES));
  } else for await (const chunk of bytes) yield* slicesOf(chunk);
}

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) yield bytes.subarray(from, from + SLICE_BYTES);
}
