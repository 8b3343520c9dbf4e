import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SettingsMenu } from '../features/settings/settings-menu.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './masthead.module.css';
import { PaletteHost } from './palette-host.tsx';
import { useSingleKey } from './use-single-key.ts';
import { useSwitchLanguage } from './use-switch-language.ts';

const active = { className: styles.active } as const;

/** The head of every page: the name, the tasks, the language, the settings. */
export function Masthead() {
  const { t } = useTranslation();
  const switchLanguage = useSwitchLanguage();
  useSingleKey(
    'l',
    useCallback(() => void switchLanguage(), [switchLanguage]),
  );
  return (
    <header className={`${styles.masthead} no-print`}>
      <Link to="/" className={styles.name} aria-label={`${t(($) => $.shell.name)}, ${t(($) => $.shell.home)}`}>
        {t(($) => $.shell.name)}
      </Link>
      <nav aria-label={t(($) => $.shell.mainNavigation)} className={styles.tasks}>
        <Link to="/diagnose" activeProps={active}>
          {t(($) => $.shell.diagnose)}
        </Link>
        <Link to="/browse" activeProps={active}>
          {t(($) => $.shell.browse)}
        </Link>
        <Link to="/graph" activeProps={active}>
          {t(($) => $.shell.graph)}
        </Link>
        <Link to="/bundle" activeProps={active}>
          {t(($) => $.shell.bundle)}
        </Link>
      </nav>
      <div className={styles.controls}>
        <PaletteHost />
        <LanguageSwitch />
        <SettingsMenu />
      </div>
    </header>
  );
}
