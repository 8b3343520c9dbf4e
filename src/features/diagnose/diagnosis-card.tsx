import { useTranslation } from 'react-i18next';
import { CatalogueBoundary } from '../../catalogue-access/catalogue-boundary.tsx';
import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts';
import { Details } from '../../ui/details.tsx';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Tag, type Tone } from '../../ui/tag.tsx';
import { FirstAid } from './first-aid.tsx';
import { LineButton } from './line-button.tsx';
import { ReasonList } from './reason-list.tsx';
import { RecordLink } from './record-link.tsx';
import styles from './story.module.css';

const TONES: Readonly<Record<Diagnosis['role'], Tone>> = { root: 'fails', consequence: 'varies', related: 'plain' };

export interface DiagnosisCardProps {
  readonly diagnosis: Diagnosis;
  /** The first one stands open, with what to do. */
  readonly first: boolean;
  readonly onJump: (line: number) => void;
}

/** One diagnosis: what it is, where it stands, why it was named, what to do. */
export function DiagnosisCard({ diagnosis, first, onJump }: DiagnosisCardProps) {
  const { t } = useTranslation();
  const { id, signature, role, occurrences, causedBy, version } = diagnosis;
  const aid = (
    <CatalogueBoundary>
      <FirstAid diagnosis={diagnosis} onJump={onJump} />
    </CatalogueBoundary>
  );
  return (
    <article className={first ? styles.lead : styles.card} aria-labelledby={`diagnosis-${id}`}>
      <p className={styles.kicker}>
        <Tag tone={TONES[role]}>{t(($) => $.diagnose.role[role])}</Tag>
        <LineButton line={diagnosis.line} onJump={onJump} />
        {occurrences > 1 ? <span>{t(($) => $.diagnose.times, { count: occurrences })}</span> : null}
        {causedBy !== null ? <span>{t(($) => $.diagnose.causedBy, { id: causedBy })}</span> : null}
      </p>
      <h3 id={`diagnosis-${id}`} className={styles.signature}>
        <RecordLink id={id}>
          <LocalisedText text={signature} />
        </RecordLink>
      </h3>
      <p className={styles.id} translate="no">
        {id}
      </p>
      <Quote diagnosis={diagnosis} />
      {version ? (
        <p>
          <Tag tone={version.verdict === 'applies' ? 'varies' : 'plain'}>
            {t(($) => $.diagnose.version[version.verdict], { product: version.product, version: version.version })}
          </Tag>
        </p>
      ) : null}
      {first ? aid : <Details summary={t(($) => $.diagnose.workarounds)}>{aid}</Details>}
      <Details summary={t(($) => $.diagnose.why)}>
        <ReasonList diagnosis={diagnosis} />
      </Details>
    </article>
  );
}

/** The line as it stands in the log, the words that matched marked. */
function Quote({ diagnosis: { text, match, line } }: { readonly diagnosis: Diagnosis }) {
  const whole = match.line === line && match.end <= text.length && match.start < match.end;
  return (
    <p className={styles.quote} lang="en" translate="no">
      {whole ? (
        <>
          {text.slice(0, match.start)}
          <mark>{text.slice(match.start, match.end)}</mark>
          {text.slice(match.end)}
        </>
      ) : (
        text
      )}
    </p>
  );
}
