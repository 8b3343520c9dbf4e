import { Link } from '@tanstack/react-router';
import ArrowLeft from 'lucide-react/icons/arrow-left';
import ArrowRight from 'lucide-react/icons/arrow-right';
import { useTranslation } from 'react-i18next';
import { RecordLink, recordParams } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import styles from './domain-neighbours.module.css';

/** The running head: where in its domain this record stands, and the records before and after it. */
export function DomainNeighbours({ id, catalogue }: { id: string; catalogue: Catalogue }) {
  const { t } = useTranslation();
  const { domain } = recordParams(id);
  const rows = catalogue.rows.filter((row) => row.domain === domain);
  const index = rows.findIndex((row) => row.id === id);
  const previous = rows[index - 1];
  const next = rows[index + 1];
  return (
    <nav className={`${styles.head} no-print`} aria-label={domain}>
      <span className={styles.previous}>
        {previous ? (
          <RecordLink id={previous.id}>
            <ArrowLeft aria-hidden />
            <span className="visually-hidden">{t(($) => $.record.previous, { domain })}: </span>
            <span translate="no">{recordParams(previous.id).slug}</span>
          </RecordLink>
        ) : null}
      </span>
      <Link to="/browse" search={{ domain: [domain] }} className={styles.position}>
        {t(($) => $.record.position, { position: index + 1, total: rows.length, domain })}
      </Link>
      <span className={styles.next}>
        {next ? (
          <RecordLink id={next.id}>
            <span className="visually-hidden">{t(($) => $.record.next, { domain })}: </span>
            <span translate="no">{recordParams(next.id).slug}</span>
            <ArrowRight aria-hidden />
          </RecordLink>
        ) : null}
      </span>
    </nav>
  );
}
