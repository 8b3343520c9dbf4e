import { useTranslation } from 'react-i18next';
import styles from './estimated-rate.module.css';

/** A figure with, where nobody counted, the word that says so. */
export function EstimatedRate({ text, estimate }: { text: string; estimate: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {text}
      {estimate ? (
        <>
          {' '}
          <span className={styles.estimate} title={t(($) => $.record.estimateHint)}>
            {t(($) => $.terms.estimate)}
          </span>
        </>
      ) : null}
    </>
  );
}
