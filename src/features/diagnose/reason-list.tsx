import { useTranslation } from 'react-i18next';
import type { Diagnosis, Reason } from '../../core/diagnosis/diagnosis.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { RecordLink } from './record-link.tsx';
import styles from './story.module.css';

/** Why it was named: reasons, what the pattern caught, and what else it might be. */
export function ReasonList({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation();
  const captures = Object.entries(diagnosis.captures);
  return (
    <div className={styles.why}>
      <ul>
        {diagnosis.reasons.map((reason, index) => (
          <li key={index}>
            <ReasonText reason={reason} />
          </li>
        ))}
      </ul>
      {captures.length > 0 ? (
        <dl className={styles.captures} aria-label={t(($) => $.diagnose.captures)}>
          {captures.map(([name, value]) => (
            <div key={name}>
              <dt translate="no">&lt;{name}&gt;</dt>
              <dd translate="no">{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {diagnosis.competing.length > 0 ? (
        <>
          <p>{t(($) => $.diagnose.competing)}:</p>
          <ul>
            {diagnosis.competing.map(({ id, distinction, standing }) => (
              <li key={id}>
                <RecordLink id={id} /> ({t(($) => $.diagnose[standing])})
                {distinction ? (
                  <>
                    {' '}
                    <LocalisedText text={distinction} />
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function ReasonText({ reason }: { readonly reason: Reason }) {
  const { t } = useTranslation();
  switch (reason.kind) {
    case 'severity':
      return {
        fatal: t(($) => $.diagnose.reasons.severityFatal),
        error: t(($) => $.diagnose.reasons.severityError),
        warning: t(($) => $.diagnose.reasons.severityWarning),
      }[reason.level];
    case 'specificWords':
      return t(($) => $.diagnose.reasons.specificWords, { words: reason.words });
    case 'firstInLog':
      return t(($) => $.diagnose.reasons.firstInLog, { line: reason.line });
    case 'beforeExit':
      return t(($) => $.diagnose.reasons.beforeExit, { line: reason.line, text: reason.text });
    case 'inFailedStep':
      return t(($) => $.diagnose.reasons.inFailedStep, { line: reason.line, text: reason.text });
    case 'leadsTo':
      return t(($) => $.diagnose.reasons.leadsTo, { id: reason.id, line: reason.line });
    case 'followsFrom':
      return t(($) => $.diagnose.reasons.followsFrom, { id: reason.id, line: reason.line });
    case 'innermostCause':
      return t(($) => $.diagnose.reasons.innermostCause, { line: reason.line });
    case 'alsoInGoodRun':
      return t(($) => $.diagnose.reasons.alsoInGoodRun);
    case 'onlyWarning':
      return t(($) => $.diagnose.reasons.onlyWarning);
    case 'toolSeen':
      return t(($) => $.diagnose.reasons.toolSeen, { tool: reason.tool, line: reason.line });
    case 'recovered':
      return t(($) => $.diagnose.reasons.recovered, { line: reason.line, text: reason.text });
  }
}
