import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './settings-menu.module.css';
import { changeSettings, THEMES, useSettings } from './settings-store.ts';

/** Theme and keys, in the browser's own popover: Escape and a click beside close it. */
export function SettingsMenu() {
  const { t } = useTranslation();
  const settings = useSettings();
  const id = useId();
  const name = t(($) => $.shell.settings);
  return (
    <div className={styles.anchor}>
      <Button variant="quiet" size="s" popoverTarget={id} aria-label={name} title={name}>
        <SlidersHorizontal aria-hidden />
      </Button>
      <div id={id} popover="auto" className={styles.menu} role="dialog" aria-label={name}>
        <fieldset className={styles.group}>
          <legend>{t(($) => $.shell.theme)}</legend>
          {THEMES.map((theme) => (
            <label key={theme} className={styles.choice}>
              <input
                type="radio"
                name={`${id}-theme`}
                checked={settings.theme === theme}
                onChange={() => changeSettings({ theme })}
              />
              {t(($) => $.shell.themes[theme])}
            </label>
          ))}
        </fieldset>
        <label className={styles.choice}>
          <input
            type="checkbox"
            checked={settings.singleKeys}
            onChange={(event) => changeSettings({ singleKeys: event.target.checked })}
          />
          <span>
            {t(($) => $.shell.singleKeys)}
            <small className={styles.hint}>{t(($) => $.shell.singleKeysHint)}</small>
          </span>
        </label>
      </div>
    </div>
  );
}
