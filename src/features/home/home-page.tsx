import { useTranslation } from 'react-i18next';
import { CatalogueBoundary } from '../../catalogue-access/catalogue-boundary.tsx';
import { DocumentTitle } from '../../ui/page-header.tsx';
import { DomainIndex } from './domain-index.tsx';
import styles from './home-page.module.css';
import { LogEntry } from './log-entry.tsx';
import { SearchEntry } from './search-entry.tsx';
import { SpecimenOfTheDay } from './specimen-of-the-day.tsx';

/** The two ways in, a log and a question, and the catalogue by domain. */
export function HomePage() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <DocumentTitle title={t(($) => $.home.title)} />
      <header className={styles.head}>
        <h1>{t(($) => $.home.title)}</h1>
        <p className={styles.lead}>{t(($) => $.home.lead)}</p>
      </header>
      <div className={styles.ways}>
        <LogEntry />
        <div className={styles.side}>
          <SearchEntry />
          <CatalogueBoundary quiet fallback={<div className={styles.room} />}>
            <SpecimenOfTheDay />
          </CatalogueBoundary>
        </div>
      </div>
      <section aria-labelledby="domains" className={styles.domains}>
        <h2 id="domains">{t(($) => $.home.domains)}</h2>
        <CatalogueBoundary>
          <DomainIndex />
        </CatalogueBoundary>
      </section>
    </div>
  );
}
