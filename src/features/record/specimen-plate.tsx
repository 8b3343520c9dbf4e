import { useTranslation } from 'react-i18next';
import { Placeholders } from '../../catalogue-access/placeholders.tsx';
import { RecordName } from '../../catalogue-access/record-link.tsx';
import type { ErrorRecord } from '../../core/record/model.ts';
import { useTerms } from '../../i18n/use-terms.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import styles from './specimen-plate.module.css';

/** The specimen: the message as the tool prints it, with what is variable set apart, and its name beneath. */
export function SpecimenPlate({ record }: { record: ErrorRecord }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { en, zh } = record.signature;
  const printed = en ?? zh ?? record.id;
  return (
    <header className={styles.plate}>
      <div className={styles.mount}>
        <h1 className={styles.signature} lang={en === null ? 'zh-Hans' : 'en'} translate="no">
          <Placeholders text={printed} />
        </h1>
        <span className={styles.copy}>
          <CopyButton text={printed} label={t(($) => $.record.copySignature)} compact />
        </span>
        {zh !== null && en !== null ? (
          <p className={styles.translation} lang="zh-Hans">
            <Placeholders text={zh} />
          </p>
        ) : null}
      </div>
      <p className={styles.caption}>
        <RecordName id={record.id} />
        {record.errorCode ? (
          <span className={styles.code} title={t(($) => $.record.errorCode)}>
            {record.errorCode}
          </span>
        ) : null}
        <span className={record.tier === 'ai_generated' ? styles.unverified : styles.tier}>
          {terms.tier(record.tier)}
        </span>
      </p>
      {record.aliases.length > 0 ? (
        <p className={styles.aliases}>
          <span className={styles.label}>{t(($) => $.record.aliases)}</span>{' '}
          {record.aliases.map((alias, index) => (
            <span key={alias}>
              {index > 0 ? <span aria-hidden> · </span> : null}
              <span className={styles.alias}>{alias}</span>
            </span>
          ))}
        </p>
      ) : null}
    </header>
  );
}
