import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { ENCODINGS, type Encoding } from '../../core/log/detect-encoding.ts';
import { useFormats } from '../../i18n/formats.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { diagnoseAgain } from '../../workers/diagnose-session.client.ts';
import { LogProfile } from './log-profile.tsx';
import { LogView } from './log-view.tsx';
import styles from './results.module.css';
import { Story } from './story.tsx';
import { TakeAway } from './take-away.tsx';

/** What the diagnosis found: the story beside the log, file by file. */
export function Results({ reports }: { readonly reports: readonly DiagnosisReport[] }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(() => mostTelling(reports));
  const [focus, setFocus] = useState<{ line: number; asked: number } | null>(null);
  const report = reports[chosen];
  if (!report) return null;
  const jumpTo = (line: number): void => setFocus((last) => ({ line, asked: (last?.asked ?? 0) + 1 }));
  return (
    <div className={styles.results}>
      {reports.length > 1 ? (
        <Select
          label={t(($) => $.diagnose.files)}
          value={String(chosen)}
          onChange={(event) => {
            setChosen(Number(event.target.value));
            setFocus(null);
          }}
        >
          {reports.map(({ source, diagnoses }, index) => (
            <option key={index} value={index}>
              {diagnoses[0] ? `${source} · ${diagnoses[0].id}` : source}
            </option>
          ))}
        </Select>
      ) : null}
      <Facts report={report} />
      <LogProfile report={report} onJump={jumpTo} />
      {report.binary ? (
        <EmptyState title={t(($) => $.diagnose.binary)}>
          <p>{t(($) => $.diagnose.binaryText, { name: report.source })}</p>
        </EmptyState>
      ) : (
        <div className={styles.columns}>
          <section className={styles.story} aria-labelledby="story">
            <h2 id="story">{t(($) => $.diagnose.storyTitle)}</h2>
            <Story report={report} input={chosen} onJump={jumpTo} />
            <TakeAway report={report} input={chosen} />
          </section>
          <section className={styles.log} aria-labelledby="log">
            <h2 id="log">{t(($) => $.diagnose.logTitle)}</h2>
            <LogView key={chosen} input={chosen} report={report} focus={focus} />
          </section>
        </div>
      )}
    </div>
  );
}

function Facts({ report }: { readonly report: DiagnosisReport }) {
  const { t } = useTranslation();
  const { number, bytes } = useFormats();
  const { encoding, certainty } = report.encoding;
  return (
    <>
      <p className={styles.facts}>
        <span translate="no">{report.source}</span>
        {' · '}
        {t(($) => $.diagnose.facts, {
          lines: number(report.lines),
          bytes: bytes(report.bytes),
          ms: number(Math.max(1, Math.round(report.elapsedMs))),
        })}
      </p>
      {(certainty === 'guessed' || certainty === 'chosen') && !report.binary ? (
        <Notice tone="varies">
          <Select
            label={t(($) => $.diagnose.encodingGuessed, { encoding })}
            value={encoding}
            onChange={(event) => diagnoseAgain(event.target.value as Encoding)}
          >
            {ENCODINGS.map((value) => (
              <option key={value}>{value}</option>
            ))}
          </Select>
        </Notice>
      ) : null}
      {report.skipped.bytes > 0 || report.skipped.lines > 0 ? (
        <Notice tone="varies">
          {t(($) => $.diagnose.skipped, { lines: number(report.skipped.lines), bytes: bytes(report.skipped.bytes) })}
        </Notice>
      ) : null}
      {report.leftOut.map(({ id, source }) => (
        <Notice key={`${id} ${source}`} tone="fails">
          {t(($) => $.diagnose.leftOut, { id, source: source.slice(0, SHOWN_SOURCE) })}
        </Notice>
      ))}
    </>
  );
}

/** A pattern that runs away may be as long as a page. */
const SHOWN_SOURCE = 300;

/** Of several files the one whose first diagnosis is surest. */
function mostTelling(reports: readonly DiagnosisReport[]): number {
  const worth = ({ diagnoses, unknown }: DiagnosisReport): number =>
    diagnoses[0] ? 1 + diagnoses[0].score : (unknown[0]?.score ?? 0) / 2;
  let best = 0;
  for (const [index, report] of reports.entries()) {
    if (worth(report) > worth(reports[best] as DiagnosisReport)) best = index;
  }
  return best;
}
