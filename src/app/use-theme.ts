import { useLayoutEffect } from 'react';
import { useSettings } from '../features/settings/settings-store.ts';

/** Keeps `<html data-theme>` in step with the chosen theme; `first-paint.js` has set it before the app was there. */
export function useTheme(): void {
  const { theme } = useSettings();
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
