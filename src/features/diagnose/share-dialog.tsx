import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './dialog.module.css';
import { Dialog } from './dialog.tsx';
import { MAX_LINK_CHARACTERS, storyFragment, storyOf } from './shared-story.ts';

/** Shows exactly what would leave before it does. */
export function ShareDialog({ report, onClose }: { readonly report: DiagnosisReport; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { story, secrets } = useMemo(() => storyOf(report), [report]);
  const link = useMemo(() => `${location.origin}${location.pathname}${storyFragment(story)}`, [story]);
  const fits = link.length <= MAX_LINK_CHARACTERS;
  return (
    <Dialog
      title={t(($) => $.diagnose.share.title)}
      closeLabel={t(($) => $.diagnose.draft.close)}
      onClose={onClose}
      actions={fits ? <CopyButton text={link} caption={t(($) => $.diagnose.share.copyLink)} /> : undefined}
    >
      <p>{t(($) => $.diagnose.share.lead)}</p>
      {fits ? null : <Notice tone="varies">{t(($) => $.diagnose.share.tooLong)}</Notice>}
      {secrets.length > 0 ? (
        <div>
          <h3>{t(($) => $.diagnose.share.replaced)}</h3>
          <ul className={styles.secrets}>
            {secrets.map(({ kind, name }) => (
              <li key={name}>
                <span translate="no">{name}</span> · {t(($) => $.diagnose.share.kind[kind])} ·{' '}
                {t(($) => $.diagnose.share.kept)}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>{t(($) => $.diagnose.share.nothingReplaced)}</p>
      )}
      <h3>{t(($) => $.diagnose.share.what)}</h3>
      <CodeBlock text={JSON.stringify(story, null, 2)} copyLabel={null} wrap />
    </Dialog>
  );
}
