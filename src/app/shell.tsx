import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingsBroken } from '../features/settings/settings-store.ts';
import { Notice } from '../ui/notice.tsx';
import { Masthead } from './masthead.tsx';
import styles from './shell.module.css';
import { useTheme } from './use-theme.ts';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const broken = useSettingsBroken();
  const main = useRef<HTMLElement>(null);
  useTheme();
  useFocusOnNavigation(main);
  return (
    <>
      <a href="#main" className={`visually-hidden ${styles.skip}`}>
        {t(($) => $.shell.skipToContent)}
      </a>
      <Masthead />
      {/* Focused after navigation, so that a screen reader goes on from the new page's beginning. */}
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        {broken ? <Notice tone="varies">{t(($) => $.shell.settingsBroken)}</Notice> : null}
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>{t(($) => $.shell.privacy)}</p>
        <p>{t(($) => $.shell.licence)}</p>
        <p className={`${styles.links} no-print`}>
          <Link to="/about">{t(($) => $.shell.about)}</Link>
        </p>
      </footer>
    </>
  );
}

function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const path = useLocation({ select: ({ pathname }) => pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
