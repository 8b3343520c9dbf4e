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

interface Place {
  readonly block: HTMLElement;
  /** Pixels from the window's upper edge. */
  readonly top: number;
  /** Where the page stood once the place was restored. */
  scrolledTo: number;
}

/** Kept until the reader scrolls, so that switching there and back ends where it began. */
let lastPlace: Place | null = null;

/** Takes the first block of the page in view as the place, and gives back what scrolls there again. */
function rememberPlace(): () => void {
  if (scrollY === 0) return () => {};
  const place = currentPlace();
  if (!place) return () => {};
  lastPlace = place;
  const restore = (): void => {
    if (place.block.isConnected) {
      scrollBy({ top: place.block.getBoundingClientRect().top - place.top, behavior: 'instant' });
    }
    place.scrolledTo = scrollY;
  };
  return () => {
    restore();
    requestAnimationFrame(restore);
  };
}

function currentPlace(): Place | null {
  if (lastPlace?.block.isConnected && Math.abs(lastPlace.scrolledTo - scrollY) < 1) return lastPlace;
  let found: Place | null = null;
  for (const block of document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, p, li, tr, pre, section)')) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom <= 0 || top > innerHeight) continue;
    found = { block, top, scrolledTo: scrollY };
    // A section that began above the window is a poor landmark; the first block that begins inside it is a good one.
    if (top >= 0) break;
  }
  return found;
}
