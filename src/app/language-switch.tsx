import Languages from 'lucide-react/icons/languages';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_TAGS, useLanguage } from '../i18n/i18n.ts';
import { Button } from '../ui/button.tsx';
import { useSwitchLanguage } from './use-switch-language.ts';

/** The one control that switches the language, named in the language it leads to. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const switchLanguage = useSwitchLanguage();
  return (
    <Button
      variant="quiet"
      size="s"
      lang={LANGUAGE_TAGS[language === 'en' ? 'zh' : 'en']}
      title={t(($) => $.shell.switchLanguageHint)}
      aria-keyshortcuts="L"
      onClick={() => void switchLanguage()}
    >
      <Languages aria-hidden />
      {t(($) => $.shell.switchLanguage)}
    </Button>
  );
}
