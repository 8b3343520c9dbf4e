import { useEffect, useRef, useState } from 'react';
import { logLines } from '../../workers/diagnose.client.ts';

const CHUNK = 200;
/** About two screens on either side of what a person scrolls through; the worker gives the rest again when asked. */
const KEPT_CHUNKS = 60;

/** Raw lines of a diagnosed log: those on the screen come from the worker in chunks and are kept for a while. */
export function useLogLines(input: number, wanted: readonly number[]): (line: number) => string | undefined {
  const chunks = useRef(new Map<number, readonly string[]>());
  const [, redraw] = useState(0);
  const key = [...new Set(wanted.map((line) => Math.floor((line - 1) / CHUNK)))].join(' ');
  useEffect(() => {
    const controller = new AbortController();
    for (const chunk of key === '' ? [] : key.split(' ').map(Number)) {
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
  }, [input, key]);
  return (line) => chunks.current.get(Math.floor((line - 1) / CHUNK))?.[(line - 1) % CHUNK];
}
