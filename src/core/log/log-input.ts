/** A log as it comes in: a name to show, and its bytes, whole or in pieces. Read once. */
export interface LogInput {
  readonly source: string;
  readonly bytes: Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
}

export async function* chunksOf(input: LogInput): AsyncGenerator<Uint8Array> {
  if (input.bytes instanceof Uint8Array) yield* slicesOf(input.bytes);
  else for await (const chunk of input.bytes) yield* slicesOf(chunk);
}

/** No step of the pipeline takes more than this at once, so that progress and abort are seen to every few milliseconds. */
const SLICE_BYTES = 1 << 20;

function* slicesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += SLICE_BYTES) yield bytes.subarray(from, from + SLICE_BYTES);
}
