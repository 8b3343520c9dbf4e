import { useTranslation } from 'react-i18next';
import type { Source, LocalisedText as Text } from '../../core/record/model.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './small-print.module.css';

/** When a piece of advice applies. Nothing where it always does. */
export function Condition({ text }: { text: Text | null }) {
  const { t } = useTranslation();
  if (!text) return null;
  return (
    <p className={styles.condition}>
      <span className={styles.label}>{t(($) => $.record.when)}</span> <LocalisedText text={text} />
    </p>
  );
}

/** The sources of one claim, beside it. */
export function SourceMarks({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <p className={styles.sources}>
      {sources.map(({ url, title }) => (
        <SourceLink key={url} url={url} title={title} />
      ))}
    </p>
  );
}

/** A link out of the catalogue: http(s) is made sure of by the model. */
export function SourceLink({ url, title }: { url: string; title: string }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer external" lang="en">
      {title}
    </a>
  );
}
