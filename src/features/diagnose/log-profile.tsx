import { useTranslation } from 'react-i18next';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { LineButton } from './line-button.tsx';
import styles from './results.module.css';

/** The surest signs stand first; a long log of a big pipeline names dozens of tools. */
const SHOWN_TOOLS = 8;

export interface LogProfileProps {
  readonly report: DiagnosisReport;
  readonly onJump: (line: number) => void;
}

/** What the log says about itself: how the run ended, and where it ran. */
export function LogProfile({ report: { end, seen }, onJump }: LogProfileProps) {
  const { t } = useTranslation();
  const tools = seen.slice(0, SHOWN_TOOLS).map(({ name, version }) => (version ? `${name} ${version}` : name));
  if (end.outcome === 'unclear' && tools.length === 0) return null;
  return (
    <dl className={styles.profile}>
      {end.outcome === 'unclear' ? null : (
        <div>
          <dt>{t(($) => $.diagnose.endTitle)}</dt>
          <dd>
            <strong className={end.outcome === 'failed' ? styles.failed : styles.succeeded}>
              {end.outcome === 'failed' && end.exitCode !== null
                ? t(($) => $.diagnose.endCode, { code: String(end.exitCode) })
                : t(($) => $.diagnose.end[end.outcome])}
            </strong>
            {end.line === null ? null : (
              <>
                {' '}
                <LineButton line={end.line} onJump={onJump} />
              </>
            )}
          </dd>
        </div>
      )}
      {tools.length > 0 ? (
        <div>
          <dt>{t(($) => $.diagnose.seen)}</dt>
          <dd translate="no">{tools.join(' · ')}</dd>
        </div>
      ) : null}
    </dl>
  );
}
