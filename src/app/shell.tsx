import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettingsBroken } from '../features/settings/settings-store.ts';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
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
      <LoadingLine />
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

/** Apart from the shell, which need not be drawn anew each time that an address is written. */
function LoadingLine() {
  const isLoading = useRouterState({ select: ({ isLoading }) => isLoading });
  return isLoading ? <Progress isAtEdge /> : null;
}

function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const shown = useRef(path);
  useEffect(() => {
    const before = shown.current;
    shown.current = path;
    if (before !== undefined && before !== path) main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
