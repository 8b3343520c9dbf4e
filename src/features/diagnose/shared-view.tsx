import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import { RecordLink } from './record-link.tsx';
import type { SharedStory } from './shared-story.ts';
import styles from './story.module.css';

/** A story that came in a link: what was found and where, without the log. */
export function SharedView({ story }: { readonly story: SharedStory | 'broken' }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (story === 'broken') {
    return (
      <EmptyState title={t(($) => $.diagnose.share.broken)}>
        <p>{t(($) => $.diagnose.share.brokenText)}</p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="shared" className={styles.list}>
      <h2 id="shared">{t(($) => $.diagnose.share.shown)}</h2>
      <p>{t(($) => $.diagnose.share.shownLead, { source: story.source, lines: number(story.lines) })}</p>
      <ol role="list" className={styles.list}>
        {story.diagnoses.map(({ id, signature, role, line, text, occurrences, causedBy }) => (
          <li key={id}>
            <article className={styles.card} aria-labelledby={`shared-${id}`}>
              <p className={styles.kicker}>
                <Tag tone={role === 'root' ? 'fails' : 'plain'}>{t(($) => $.diagnose.role[role])}</Tag>
                <span>{t(($) => $.diagnose.line, { line: number(line) })}</span>
                {occurrences > 1 ? <span>{t(($) => $.diagnose.times, { count: occurrences })}</span> : null}
                {causedBy === null ? null : <span>{t(($) => $.diagnose.causedBy, { id: causedBy })}</span>}
              </p>
              <h3 id={`shared-${id}`} className={styles.signature}>
                <RecordLink id={id}>
                  <LocalisedText text={signature} />
                </RecordLink>
              </h3>
              <p className={styles.quote} lang="en" translate="no">
                {text}
              </p>
            </article>
          </li>
        ))}
      </ol>
      {story.unknown.length > 0 ? (
        <>
          <h3>{t(($) => $.diagnose.unknownTitle)}</h3>
          {story.unknown.map(({ line, text }) => (
            <div key={line} className={styles.region}>
              <span className={styles.kicker}>{t(($) => $.diagnose.line, { line: number(line) })}</span>
              <p className={styles.quote} lang="en" translate="no">
                {text}
              </p>
            </div>
          ))}
        </>
      ) : null}
    </section>
  );
}
