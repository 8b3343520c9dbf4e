import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordDraft } from '../../core/diagnosis/draft-record.ts';
import { useFormats } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Progress } from '../../ui/progress.tsx';
import { draftFromUnknown } from '../../workers/diagnose.client.ts';
import { Dialog } from './dialog.tsx';
import { saveJson } from './save-json.ts';

export interface DraftDialogProps {
  readonly input: number;
  /** Position in the report's `unknown`. */
  readonly unknown: number;
  readonly onClose: () => void;
}

/** The draft of a record from a failure that none explains, with what the checks say of it. */
export function DraftDialog({ input, unknown, onClose }: DraftDialogProps) {
  const { t } = useTranslation();
  const { list } = useFormats();
  const [draft, setDraft] = useState<RecordDraft | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    draftFromUnknown(controller.signal, input, unknown).then(setDraft, () => undefined);
    return () => controller.abort();
  }, [input, unknown]);
  const checks = draft?.checks;
  return (
    <Dialog
      title={t(($) => $.diagnose.draft.title)}
      closeLabel={t(($) => $.diagnose.draft.close)}
      onClose={onClose}
      actions={
        draft ? (
          <Button
            variant="strong"
            onClick={() => saveJson(draft.record, `${String(draft.record.id).split('/').at(-1)}.json`)}
          >
            {t(($) => $.diagnose.draft.save)}
          </Button>
        ) : undefined
      }
    >
      <p>{t(($) => $.diagnose.draft.lead)}</p>
      {draft && checks ? (
        <>
          <Notice
            tone={checks.matchesItsLine && checks.alsoMatches.length === 0 && !checks.tooVague ? 'plain' : 'varies'}
          >
            <p>{checks.matchesItsLine ? t(($) => $.diagnose.draft.fits) : t(($) => $.diagnose.draft.misses)}</p>
            {checks.otherLines.length > 0 ? (
              <p>{t(($) => $.diagnose.draft.otherLines, { count: checks.otherLines.length })}</p>
            ) : null}
            {checks.alsoMatches.length > 0 ? (
              <p>{t(($) => $.diagnose.draft.alsoMatches, { ids: list(checks.alsoMatches.slice(0, 5)) })}</p>
            ) : null}
            {checks.tooVague ? <p>{t(($) => $.diagnose.draft.vague)}</p> : null}
          </Notice>
          <CodeBlock text={JSON.stringify(draft.record, null, 2)} />
        </>
      ) : (
        <Progress />
      )}
    </Dialog>
  );
}
