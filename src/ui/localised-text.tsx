import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import styles from './localised-text.module.css';
import { RichText } from './rich-text.tsx';

export interface LocalisedTextProps {
  readonly text: { readonly en: string | null; readonly zh: string | null };
  /** Leaves the mark out where one already stands beside (lists of many such texts). */
  readonly unmarked?: boolean;
}

/** A text in the shown language; where that is missing, the other one in its own `lang`, with a quiet mark. */
export function LocalisedText({ text, unmarked = false }: LocalisedTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const own = text[language];
  if (own !== null) return <RichText text={own} />;
  const other = language === 'zh' ? text.en : text.zh;
  if (other === null) return null;
  const why = language === 'zh' ? t(($) => $.shell.onlyEnglish) : t(($) => $.shell.onlyChinese);
  return (
    <>
      <span lang={language === 'zh' ? 'en' : 'zh-Hans'} className={styles.other}>
        <RichText text={other} />
      </span>
      {unmarked ? null : (
        <>
          {' '}
          <span className={styles.mark} title={why}>
            <span aria-hidden>{language === 'zh' ? 'EN' : '中'}</span>
            <span className="visually-hidden">({why})</span>
          </span>
        </>
      )}
    </>
  );
}
