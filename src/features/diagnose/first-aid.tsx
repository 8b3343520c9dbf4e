import { useTranslation } from 'react-i18next';
import { useRecord } from '../../catalogue-access/catalogue-queries.ts';
import { CommandBlock } from '../../catalogue-access/command-block.tsx';
import type { Diagnosis } from '../../core/diagnosis/diagnosis.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './first-aid.module.css';
import { RecordLink } from './record-link.tsx';

export interface FirstAidProps {
  readonly diagnosis: Diagnosis;
  readonly onJump: (line: number) => void;
}

/** The cause, what to do with the log's own names filled in, and what not to try. */
export function FirstAid({ diagnosis }: FirstAidProps) {
  const { t } = useTranslation();
  const record = useRecord(diagnosis.id);
  if (!record) return null;
  const { rootCause, workarounds, deadEnds } = record;
  return (
    <div className={styles.aid}>
      {rootCause ? (
        <p>
          <LocalisedText text={rootCause} />
        </p>
      ) : null}
      {workarounds.length > 0 ? (
        <div className={styles.works}>
          <h4>{t(($) => $.diagnose.workarounds)}</h4>
          <ol className={styles.list}>
            {workarounds.map((workaround, index) => {
              const filled = diagnosis.workarounds.find((each) => each.index === index);
              const commands = filled && filled.commands.length > 0 ? filled.commands : workaround.commands;
              return (
                <li key={index}>
                  <LocalisedText text={workaround.action} />{' '}
                  {filled?.takenOnLine ? (
                    <Tag tone="varies">{t(($) => $.diagnose.taken, { line: filled.takenOnLine })}</Tag>
                  ) : null}
                  {workaround.condition ? (
                    <p className={styles.condition}>
                      <LocalisedText text={workaround.condition} />
                    </p>
                  ) : null}
                  {commands.map(({ shell, run }) => (
                    <CommandBlock key={run} shell={shell} run={run} />
                  ))}
                </li>
              );
            })}
          </ol>
        </div>
      ) : null}
      {deadEnds.length > 0 ? (
        <div className={styles.fails}>
          <h4>{t(($) => $.diagnose.deadEnds)}</h4>
          <ul className={styles.list}>
            {deadEnds.map(({ action, whyFails }, index) => {
              const tried = diagnosis.triedDeadEnds.find((each) => each.index === index);
              const text = action ?? whyFails;
              return text ? (
                <li key={index}>
                  <LocalisedText text={text} />{' '}
                  {tried ? <Tag tone="fails">{t(($) => $.diagnose.tried, { line: tried.line })}</Tag> : null}
                </li>
              ) : null;
            })}
          </ul>
        </div>
      ) : null}
      <p>
        <RecordLink id={diagnosis.id}>{t(($) => $.diagnose.wholeRecord)}</RecordLink>
      </p>
    </div>
  );
}
