/** The logs that real tools printed, one for each reproduced record, and logs of runs in which nothing went wrong. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CapturedLog {
  /** Id of the record that it was captured for. */
  readonly id: string;
  readonly text: string;
}

export function capturedLogs(): CapturedLog[] {
  return readdirSync('repro', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: domain }) =>
      readdirSync(join('repro', domain))
        .filter((file) => file.endsWith('.log'))
        .map((file) => ({
          id: `${domain}/${file.slice(0, -4)}`,
          text: readFileSync(join('repro', domain, file), 'utf8'),
        })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const CLEAN = 'src/core/diagnosis/corpus/clean';

export function cleanLogs(): { name: string; text: string }[] {
  return readdirSync(CLEAN)
    .filter((file) => file.endsWith('.log'))
    .map((name) => ({ name, text: readFileSync(join(CLEAN, name), 'utf8') }));
}
