import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { compareSession } from '../../workers/diagnose-session.client.ts';

/** Takes the log of a good run, so that what both runs have stands behind what is new. */
export function CompareButton({ input }: { readonly input: number }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  async function compare(good: File): Promise<void> {
    setBusy(true);
    setFailure(null);
    try {
      await compareSession(input, good);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <Button size="s" disabled={busy} onClick={() => file.current?.click()}>
        {busy ? t(($) => $.diagnose.compare.busy) : t(($) => $.diagnose.compare.choose)}
      </Button>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={t(($) => $.diagnose.compare.label)}
        onChange={(event) => {
          const [good] = event.target.files ?? [];
          event.target.value = '';
          if (good) void compare(good);
        }}
      />
      {failure === null ? null : (
        <Notice tone="fails">{t(($) => $.diagnose.compare.failed, { detail: failure })}</Notice>
      )}
    </>
  );
}
