/**
 * What a person chose, kept in `localStorage` under one key and shared by all open pages of the app. A broken store yields
 * the defaults and is reported once (`broken`), so that the shell can say so; the next choice overwrites it.
 */
import { useSyncExternalStore } from 'react';
import * as v from 'valibot';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Also read by `public/first-paint.js`. */
const KEY = 'errdex.settings';

const schema = v.object({
  theme: v.optional(v.picklist(THEMES), 'system'),
  /** `null`: follows the browser. */
  language: v.optional(v.nullable(v.picklist(['en', 'zh'])), null),
  /** Whether single keys (`L`, `/`) do something while no field has the focus. */
  singleKeys: v.optional(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof schema>;

interface Stored {
  readonly settings: Settings;
  readonly broken: boolean;
}

const DEFAULTS: Settings = { theme: 'system', language: null, singleKeys: true };

/** Reads a stored text. `null` means that nothing is stored. */
export function parseSettings(text: string | null): Stored {
  if (text === null) return { settings: DEFAULTS, broken: false };
  try {
    const value: unknown = JSON.parse(text);
    const parsed = v.safeParse(schema, value);
    return parsed.success && !Array.isArray(value)
      ? { settings: parsed.output, broken: false }
      : { settings: DEFAULTS, broken: true };
  } catch {
    return { settings: DEFAULTS, broken: true };
  }
}

function read(): Stored {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    // Storage is forbidden here (private windows of some browsers): choices last as long as the page.
    return { settings: DEFAULTS, broken: false };
  }
}

let current = read();
const listeners = new Set<() => void>();

function publish(next: Stored): void {
  current = next;
  for (const listener of listeners) listener();
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key === KEY) publish(read());
  });
}

export function currentSettings(): Settings {
  return current.settings;
}

export function changeSettings(change: Partial<Settings>): void {
  const settings = { ...current.settings, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or forbidden: the choice still holds for this page.
  }
  publish({ settings, broken: false });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => current.settings);
}

/** Whether what was stored could not be read. */
export function useSettingsBroken(): boolean {
  return useSyncExternalStore(subscribe, () => current.broken);
}
