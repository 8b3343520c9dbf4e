import Search from 'lucide-react/icons/search';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CatalogueBoundary } from '../catalogue-access/catalogue-boundary.tsx';
import { Button } from '../ui/button.tsx';
import styles from './palette-host.module.css';
import { useSingleKey } from './use-single-key.ts';
import { useSwitchLanguage } from './use-switch-language.ts';

const Palette = lazy(async () => ({ default: (await import('../features/palette/palette.tsx')).Palette }));

const SHORTCUT = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? '⌘K' : 'Ctrl K';

/** The way to the palette: a button, `/`, Ctrl-K or ⌘K. Where the page has a search box, `/` goes to that. */
export function PaletteHost() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const switchLanguage = useSwitchLanguage();
  const close = useCallback(() => setIsOpen(false), []);
  useSingleKey(
    '/',
    useCallback(() => {
      const box = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (box) box.select();
      else setIsOpen(true);
      box?.focus();
    }, []),
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey)
        return;
      event.preventDefault();
      setIsOpen((before) => !before);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button
        variant="quiet"
        size="s"
        aria-label={t(($) => $.palette.open)}
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        title={`${t(($) => $.palette.open)} (${SHORTCUT})`}
        onClick={() => setIsOpen(true)}
      >
        <Search aria-hidden />
        <kbd className={styles.key} aria-hidden>
          {SHORTCUT}
        </kbd>
      </Button>
      {isOpen ? (
        <CatalogueBoundary fallback={null}>
          <Suspense fallback={null}>
            <Palette onClose={close} onSwitchLanguage={() => void switchLanguage()} />
          </Suspense>
        </CatalogueBoundary>
      ) : null}
    </>
  );
}
