import { useEffect, useRef, useState } from 'react';
import { logLines } from '../../workers/diagnose.client.ts';

const CHUNK = 200;
/** About two screens on either side of what a person scrolls through; the worker gives the rest again when asked. */
const KEPT_CHUNKS = 60;

/** Raw lines of a diagnosed log: those asked for come from the worker in chunks and are kept for a while. */
export function useLogLines(input: number, from: number, to: number): (line: number) => string | undefined {
  const chunks = useRef(new Map<number, readonly string[]>());
  const [, redraw] = useState(0);
  const first = Math.floor((Math.max(1, from) - 1) / CHUNK);
  const last = Math.floor((Math.max(1, to) - 1) / CHUNK);
  useEffect(() => {
    const controller = new AbortController();
    for (let chunk = first; chunk <= last; chunk++) {
      if (chunks.current.has(chunk)) continue;
      const start = chunk * CHUNK + 1;
      logLines(controller.signal, input, start, start + CHUNK - 1).then(
        (lines) => {
          chunks.current.set(chunk, lines);
          if (chunks.current.size > KEPT_CHUNKS) {
            const oldest = chunks.current.keys().next().value;
            if (oldest !== undefined) chunks.current.delete(oldest);
          }
          redraw((count) => count + 1);
        },
        // Aborted: what scrolled by is no longer wanted.
        () => undefined,
      );
    }
    return () => controller.abort();
  }, [input, first, last]);
  return (line) => chunks.current.get(Math.floor((line - 1) / CHUNK))?.[(line - 1) % CHUNK];
}
