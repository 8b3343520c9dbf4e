import { useTranslation } from 'react-i18next';
import type { ErrorRecord } from '../../core/record/model.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Section } from './section.tsx';
import { SourceLink } from './small-print.tsx';
import styles from './sources.module.css';

/** Where the record's facts come from, and where the vendor writes about the error. */
export function Sources({ record }: { record: ErrorRecord }) {
  const { t } = useTranslation();
  const { officialDocUrl, officialDocSection, sources } = record;
  const others = sources.filter(({ url }) => url !== officialDocUrl);
  const own = sources.find(({ url }) => url === officialDocUrl);
  if (officialDocUrl === null && sources.length === 0) return null;
  return (
    <Section title={t(($) => $.record.sources)}>
      <ul className={styles.list}>
        {officialDocUrl !== null ? (
          <li>
            <span className={styles.official}>{t(($) => $.record.officialDoc)}</span>
            <SourceLink url={officialDocUrl} title={own?.title ?? hostAndPath(officialDocUrl)} />
            {officialDocSection ? (
              <span>{t(($) => $.record.officialDocSection, { section: officialDocSection })}</span>
            ) : null}
            {own?.claim ? (
              <span className={styles.claim}>
                <LocalisedText text={{ en: own.claim, zh: null }} />
              </span>
            ) : null}
          </li>
        ) : null}
        {others.map(({ url, title, claim }) => (
          <li key={`${url} ${claim}`}>
            <SourceLink url={url} title={title} />
            {claim ? (
              <span className={styles.claim}>
                <LocalisedText text={{ en: claim, zh: null }} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function hostAndPath(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname === '/' ? '' : decodeURI(pathname)}`;
}
