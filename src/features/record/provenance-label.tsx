import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { recordFileUrl } from '../../catalogue-access/catalogue-queries.ts';
import type { ErrorRecord } from '../../core/record/model.ts';
import { useFormats } from '../../i18n/formats.ts';
import { useTerms } from '../../i18n/use-terms.ts';
import { EstimatedRate } from './estimated-rate.tsx';
import styles from './provenance-label.module.css';

/** The specimen's label: who vouches for the record, since when, on how much evidence. */
export function ProvenanceLabel({ record }: { record: ErrorRecord }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const { number, percent, date } = useFormats();
  const estimate = record.tier === 'ai_generated';
  const rate = (value: number | null): ReactNode =>
    value === null ? null : <EstimatedRate text={percent(value)} estimate={estimate} />;
  const day = (value: string | null): ReactNode =>
    value === null ? null : <time dateTime={value}>{date(value)}</time>;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t(($) => $.record.resolvable), record.resolvable && terms.resolvable(record.resolvable)],
    [
      t(($) => $.record.evidence),
      record.evidenceCount === null ? null : (
        <EstimatedRate
          text={t(($) => $.record.evidenceCount, { count: record.evidenceCount, value: number(record.evidenceCount) })}
          estimate={estimate}
        />
      ),
    ],
    [t(($) => $.record.confidence), rate(record.confidence)],
    [t(($) => $.record.fixSuccessRate), rate(record.fixSuccessRate)],
    [t(($) => $.record.category), category(record, terms.category)],
    [t(($) => $.record.firstSeen), day(record.firstSeen)],
    [t(($) => $.record.lastConfirmed), day(record.lastConfirmed)],
    [t(($) => $.record.lastUpdated), day(record.lastUpdated)],
    [t(($) => $.record.locale), record.locale && languageName(record.locale, document.documentElement.lang)],
  ];
  return (
    <aside className={styles.label} aria-label={t(($) => $.record.provenance)}>
      <h2 className={styles.heading}>{t(($) => $.record.provenance)}</h2>
      <p className={estimate ? styles.unverified : styles.tier}>{terms.tier(record.tier)}</p>
      <p className={styles.meaning}>{terms.tierMeaning(record.tier)}</p>
      <dl className={styles.facts}>
        {facts
          .filter(([, value]) => value !== null)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {record.tags.length > 0 ? (
        <p className={styles.tags}>
          <span className={styles.name}>{t(($) => $.record.tags)}</span>{' '}
          {record.tags.map((tag, index) => (
            <span key={tag}>
              {index > 0 ? ', ' : null}
              <Link to="/browse" search={{ q: tag }}>
                {tag}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
      <p className={`${styles.actions} no-print`}>
        <a href={recordFileUrl(record.id)}>{t(($) => $.record.raw)}</a>
        <button type="button" className={styles.print} onClick={() => print()}>
          {t(($) => $.record.print)}
        </button>
      </p>
    </aside>
  );
}

function category({ category, subcategory }: ErrorRecord, name: (category: string) => string): ReactNode {
  if (category === null && subcategory === null) return null;
  return [category && name(category), subcategory?.replaceAll('_', ' ')].filter(Boolean).join(' · ');
}

function languageName(tag: string, shownIn: string): string {
  try {
    return new Intl.DisplayNames([shownIn], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
