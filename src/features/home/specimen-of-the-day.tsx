import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { Placeholders } from '../../catalogue-access/placeholders.tsx';
import { RecordLink, RecordName } from '../../catalogue-access/record-link.tsx';
import { useLanguage } from '../../i18n/i18n.ts';
import { useTerms } from '../../i18n/use-terms.ts';
import styles from './specimen-of-the-day.module.css';

const DAY_MILLISECONDS = 86_400_000;

/** One record of those that were reproduced, another each day: what a record looks like, and a reason to look. */
export function SpecimenOfTheDay() {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { rows } = useCatalogue();
  const reproduced = rows.filter(({ tier }) => tier === 'reproduced');
  const pool = reproduced.length > 0 ? reproduced : rows;
  // 61 is prime and far from the size of a domain, so that days in a row show different domains.
  const row = pool[(Math.floor(Date.now() / DAY_MILLISECONDS) * 61) % pool.length];
  if (!row) return null;
  const { en, zh } = row.signature;
  return (
    <section aria-labelledby="specimen" className={styles.specimen}>
      <h2 id="specimen">{t(($) => $.home.specimen)}</h2>
      <RecordLink id={row.id} className={styles.plate}>
        <span className={styles.signature} lang={en === null ? 'zh-Hans' : 'en'} translate="no">
          <Placeholders text={en ?? zh ?? row.id} />
        </span>
        {language === 'zh' && zh !== null ? <span className={styles.translation}>{zh}</span> : null}
        <span className={styles.caption}>
          <RecordName id={row.id} />
          <span className={styles.tier}>{terms.tier(row.tier)}</span>
        </span>
      </RecordLink>
    </section>
  );
}
