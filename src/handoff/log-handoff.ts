/**
 * Carries a log from where a person dropped or pasted it to the page that diagnoses it. Held in memory alone: neither the
 * address nor the history nor any storage ever sees log text.
 */
export type HandedLog =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'files'; readonly files: readonly File[] };

let waiting: HandedLog | null = null;

export function handLogOver(log: HandedLog): void {
  waiting = log;
}

/** Gives the log out once; `null` when none is waiting. */
export function takeHandedLog(): HandedLog | null {
  const log = waiting;
  waiting = null;
  return log;
}
