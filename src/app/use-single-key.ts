import { useEffect } from 'react';
import { useSettings } from '../features/settings/settings-store.ts';

/** Runs an action on one key, unless the person types somewhere or has switched single keys off (WCAG 2.1.4). */
export function useSingleKey(key: string, action: () => void): void {
  const { singleKeys } = useSettings();
  useEffect(() => {
    if (!singleKeys) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== key || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
        return;
      const target = event.target as HTMLElement | null;
      if (target?.closest('input, textarea, select, [contenteditable], [role="listbox"], dialog')) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [key, action, singleKeys]);
}
