import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { useFormats } from '../../i18n/formats.ts';
import styles from './domain-index.module.css';

/** The catalogue's index, as at the end of a book: every domain with the number of its records. */
export function DomainIndex() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { rows } = useCatalogue();
  const domains = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { domain } of rows) counts.set(domain, (counts.get(domain) ?? 0) + 1);
    return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  }, [rows]);
  return (
    <>
      <p className={styles.lead}>
        {t(($) => $.home.domainsLead, { count: rows.length, domains: domains.length })}{' '}
        <Link to="/browse">{t(($) => $.home.all)}</Link>
      </p>
      <ul className={styles.index}>
        {domains.map(([domain, count]) => (
          <li key={domain}>
            <Link to="/browse" search={{ domain: [domain] }}>
              <span className={styles.domain} translate="no">
                {domain}
              </span>
              <span className={styles.leader} aria-hidden />
              <span className={styles.count}>{number(count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
