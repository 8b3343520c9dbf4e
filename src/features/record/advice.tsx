import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import type { DeadEnd, ErrorRecord } from '../../core/record/model.ts';
import { useFormats } from '../../i18n/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './advice.module.css';
import { EstimatedRate } from './estimated-rate.tsx';
import { Condition, SourceMarks } from './small-print.tsx';
import { WorkaroundItem } from './workaround-item.tsx';

/** Dead ends beside what works: what not to try is read in the same glance as what to do. */
export function Advice({ record }: { record: ErrorRecord }) {
  const { t } = useTranslation();
  const { deadEnds, workarounds } = record;
  const estimate = record.tier === 'ai_generated';
  if (deadEnds.length === 0 && workarounds.length === 0) return null;
  return (
    <div className={deadEnds.length > 0 && workarounds.length > 0 ? styles.pair : styles.single}>
      {workarounds.length > 0 ? (
        <section className={styles.works} aria-labelledby="workarounds">
          <div className={styles.head}>
            <h2 id="workarounds">{t(($) => $.record.workarounds)}</h2>
            <p>{t(($) => $.record.workaroundsLead)}</p>
          </div>
          <ol className={styles.list}>
            {workarounds.map((workaround, index) => (
              <WorkaroundItem key={index} workaround={workaround} estimate={estimate} />
            ))}
          </ol>
        </section>
      ) : null}
      {deadEnds.length > 0 ? (
        <section className={styles.fails} aria-labelledby="dead-ends">
          <div className={styles.head}>
            <h2 id="dead-ends">{t(($) => $.record.deadEnds)}</h2>
            <p>{t(($) => $.record.deadEndsLead)}</p>
          </div>
          <ul className={styles.list}>
            {deadEnds.map((deadEnd, index) => (
              <DeadEndItem key={index} deadEnd={deadEnd} estimate={estimate} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function DeadEndItem({ deadEnd, estimate }: { deadEnd: DeadEnd; estimate: boolean }) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  return (
    <li className={styles.deadEnd}>
      <X aria-hidden className={styles.cross} />
      {deadEnd.action ? (
        <h3 className={styles.action}>
          <LocalisedText text={deadEnd.action} />
        </h3>
      ) : null}
      {deadEnd.whyFails ? (
        <p>
          <LocalisedText text={deadEnd.whyFails} />
        </p>
      ) : null}
      <Condition text={deadEnd.condition} />
      {deadEnd.failRate !== null ? (
        <p className={styles.rate}>
          <EstimatedRate text={t(($) => $.record.failRate, { rate: percent(deadEnd.failRate) })} estimate={estimate} />
        </p>
      ) : null}
      <SourceMarks sources={deadEnd.sources} />
    </li>
  );
}
