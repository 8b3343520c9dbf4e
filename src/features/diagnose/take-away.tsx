import { useTranslation } from 'react-i18next';
import type { DiagnosisReport } from '../../core/diagnosis/diagnosis.ts';
import { jsonReportOf } from '../../core/diagnosis/json-report.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { reportMarkdown } from './report-markdown.ts';
import styles from './take-away.module.css';

/** The story to take along: as Markdown for a ticket, as JSON for a script. */
export function TakeAway({ report }: { readonly report: DiagnosisReport }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (report.diagnoses.length === 0 && report.unknown.length === 0) return null;
  const words = {
    root: t(($) => $.diagnose.role.root),
    consequence: t(($) => $.diagnose.role.consequence),
    related: t(($) => $.diagnose.role.related),
    line: (line: number) => t(($) => $.diagnose.line, { line }),
    unknown: t(($) => $.diagnose.unknownTitle),
  };
  const save = (): void => {
    const text = `${JSON.stringify(jsonReportOf(report, language), null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'errdex-diagnosis.json';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <p className={styles.row}>
      <CopyButton text={reportMarkdown(report, language, words)} caption={t(($) => $.diagnose.copyMarkdown)} />
      <Button size="s" onClick={save}>
        {t(($) => $.diagnose.saveJson)}
      </Button>
    </p>
  );
}
