import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { Language } from '../core/record/model.ts';
import { changeSettings } from '../features/settings/settings-store.ts';
import { useLanguage } from '../i18n/i18n.ts';

/**
 * Switches to the other language: into the URL, remembered, and with the reader's place kept although the texts of the
 * two languages differ in height.
 */
export function useSwitchLanguage(): () => Promise<void> {
  const router = useRouter();
  const language = useLanguage();
  return useCallback(async () => {
    const next: Language = language === 'en' ? 'zh' : 'en';
    changeSettings({ language: next });
    const restore = rememberPlace();
    await router.navigate({
      to: '.',
      search: (previous: Record<string, unknown>) => ({ ...previous, lang: next }) as never,
      hash: true,
      replace: true,
      resetScroll: false,
    });
    restore();
  }, [router, language]);
}

/** Takes the first block of the page in view as the place, and gives back what scrolls there again. */
function rememberPlace(): () => void {
  if (scrollY === 0) return () => {};
  const blocks = document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, tr, pre, section)');
  let place: HTMLElement | undefined;
  for (const block of blocks) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom <= 0 || top > innerHeight) continue;
    place = block;
    // A section that began above the window is a poor landmark; the first block that begins inside it is a good one.
    if (top >= 0) break;
  }
  if (!place) return () => {};
  const found = place;
  const before = found.getBoundingClientRect().top;
  const restore = (): void => {
    if (found.isConnected) scrollBy({ top: found.getBoundingClientRect().top - before, behavior: 'instant' });
  };
  return () => {
    restore();
    requestAnimationFrame(restore);
  };
}
