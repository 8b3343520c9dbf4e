import { useTranslation } from 'react-i18next';
import type { ErrorRecord } from '../../core/record/model.ts';

import { useTerms } from '../../i18n/use-terms.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './os-notes.module.css';
import { Section } from './section.tsx';

/** What is different on each operating system. */
export function OsNotes({ notes }: { notes: ErrorRecord['osNotes'] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  if (notes.length === 0) return null;
  return (
    <Section title={t(($) => $.record.osNotes)}>
      <dl className={styles.notes}>
        {notes.map(({ os, text }) => (
          <div key={os}>
            <dt>{terms.os(os)}</dt>
            <dd>
              <LocalisedText text={text} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
