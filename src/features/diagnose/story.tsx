import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosisReport, UnknownRegion } from '../../core/diagnosis/diagnosis.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DiagnosisCard } from './diagnosis-card.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { LineButton } from './line-button.tsx';
import { RecordLink } from './record-link.tsx';
import { RegionExcerpt } from './region-excerpt.tsx';
import styles from './story.module.css';

export interface StoryProps {
  readonly report: DiagnosisReport;
  /** Position of the report's log among the inputs. */
  readonly input: number;
  readonly onJump: (line: number) => void;
}

/** The diagnoses, root cause first, then what looks like a failure and is not known. */
export function Story({ report, input, onJump }: StoryProps) {
  const { t } = useTranslation();
  const { diagnoses, unknown } = report;
  const known =
    diagnoses.length > 0 ? (
      <ol role="list" className={styles.list}>
        {diagnoses.map((diagnosis, index) => (
          <li key={diagnosis.id}>
            <DiagnosisCard diagnosis={diagnosis} first={index === 0} onJump={onJump} />
          </li>
        ))}
      </ol>
    ) : (
      <EmptyState title={t(($) => $.diagnose.nothing)}>
        <p>{t(($) => $.diagnose.nothingText)}</p>
        {unknown.length === 0 ? <p>{t(($) => $.diagnose.clean)}</p> : null}
      </EmptyState>
    );
  const notKnown =
    unknown.length > 0 ? (
      <section className={styles.unknown} aria-labelledby="unknown">
        <h3 id="unknown">{t(($) => $.diagnose.unknownTitle)}</h3>
        <p>
          {t(($) => $.diagnose.unknownText)}
          {unknown.some(({ similar }) => similar.length > 0) ? t(($) => $.diagnose.unknownSimilar) : null}
        </p>
        <ol role="list" className={styles.list}>
          {unknown.map((region, index) => (
            <li key={region.line}>
              <Unknown region={region} input={input} index={index} onJump={onJump} />
            </li>
          ))}
        </ol>
      </section>
    ) : null;
  // Where what is not known broke first, it is told first.
  return report.first === 'unknown' ? (
    <>
      {notKnown}
      {diagnoses.length > 0 ? known : null}
    </>
  ) : (
    <>
      {known}
      {notKnown}
    </>
  );
}

interface UnknownProps {
  readonly region: UnknownRegion;
  readonly input: number;
  readonly index: number;
  readonly onJump: (line: number) => void;
}

function Unknown({ region, input, index, onJump }: UnknownProps) {
  const { t } = useTranslation();
  const [drafting, setDrafting] = useState(false);
  return (
    <div className={styles.region}>
      <LineButton line={region.line} onJump={onJump} />
      <RegionExcerpt region={region} input={input} />
      <Button size="s" onClick={() => setDrafting(true)}>
        {t(($) => $.diagnose.draft.make)}
      </Button>
      {drafting ? <DraftDialog input={input} unknown={index} onClose={() => setDrafting(false)} /> : null}
      {region.similar.length > 0 ? (
        <p className={styles.similar}>
          {t(($) => $.diagnose.similar)}:{' '}
          {region.similar.slice(0, 3).map(({ id }, index) => (
            <span key={id}>
              {index > 0 ? ' · ' : ''}
              <RecordLink id={id} />
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}
