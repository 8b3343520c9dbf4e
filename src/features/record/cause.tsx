import { useTranslation } from 'react-i18next';
import type { ErrorRecord } from '../../core/record/model.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './cause.module.css';
import { Section } from './section.tsx';

/** The mechanism. */
export function Cause({ record }: { record: ErrorRecord }) {
  const { t } = useTranslation();
  const { rootCause, rootCauseType } = record;
  if (!rootCause) return null;
  const known = rootCauseType === 'specific' || rootCauseType === 'generic' ? rootCauseType : null;
  return (
    <Section
      title={t(($) => $.record.cause)}
      lead={known ? t(($) => $.terms.rootCauseType[known]) : (rootCauseType ?? undefined)}
    >
      <p className={styles.cause}>
        <LocalisedText text={rootCause} />
      </p>
    </Section>
  );
}
