import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { jsonReportOf } from '../../core/diagnosis/json-report.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { CompareButton } from './compare-button.tsx';
import { reportMarkdown } from './report-markdown.ts';
import { saveJson } from './save-json.ts';
import { ShareDialog } from './share-dialog.tsx';
import styles from './take-away.module.css';

/** The story to take along: as Markdown for a ticket, as JSON for a script. */
export function TakeAway({ report, input }: { readonly report: DiagnosisReport; readonly input: number }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [sharing, setSharing] = useState(false);
  if (report.diagnoses.length === 0 && report.unknown.length === 0) return null;
  const words = {
    root: t(($) => $.diagnose.role.root),
    consequence: t(($) => $.diagnose.role.consequence),
    related: t(($) => $.diagnose.role.related),
    line: (line: number) => t(($) => $.diagnose.line, { line }),
    unknown: t(($) => $.diagnose.unknownTitle),
  };
  return (
    <div className={styles.row}>
      <CopyButton text={reportMarkdown(report, language, words)} caption={t(($) => $.diagnose.copyMarkdown)} />
      <Button size="s" onClick={() => saveJson(jsonReportOf(report, language), 'errdex-diagnosis.json')}>
        {t(($) => $.diagnose.saveJson)}
      </Button>
      <Button size="s" onClick={() => setSharing(true)}>
        {t(($) => $.diagnose.share.open)}
      </Button>
      <CompareButton input={input} />
      {sharing ? <ShareDialog report={report} onClose={() => setSharing(false)} /> : null}
    </div>
  );
}
