import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { diagnoseFiles, diagnoseText } from '../../workers/diagnose-session.client.ts';
import styles from './log-input.module.css';

/** A paste of this size is work, not text to look at: it goes straight to the worker instead of into the box. */
const SHOWN_CHARACTERS = 200_000;

/** The box a log goes into: paste, drop, choose files, or take the clipboard. */
export function LogInput({ empty }: { readonly empty: boolean }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const id = useId();
  const name = t(($) => $.diagnose.input.pasted);

  async function pasteFromClipboard(): Promise<void> {
    try {
      setRefused(false);
      diagnoseText(await navigator.clipboard.readText(), name);
    } catch {
      setRefused(true);
    }
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        diagnoseText(text, name);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {t(($) => $.diagnose.input.label)}
      </label>
      <textarea
        id={id}
        className={styles.box}
        value={text}
        placeholder={t(($) => $.diagnose.input.placeholder)}
        spellCheck={false}
        autoComplete="off"
        translate="no"
        aria-describedby={`${id}-privacy`}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length < SHOWN_CHARACTERS) return;
          event.preventDefault();
          diagnoseText(text + pasted, name);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      {empty ? <Notice tone="fails">{t(($) => $.diagnose.input.empty)}</Notice> : null}
      {refused ? <Notice tone="varies">{t(($) => $.diagnose.input.clipboardFailed)}</Notice> : null}
      <div className={styles.actions}>
        <Button type="submit" variant="strong">
          {t(($) => $.diagnose.input.start)}
        </Button>
        <Button onClick={() => files.current?.click()}>{t(($) => $.diagnose.input.choose)}</Button>
        <Button onClick={pasteFromClipboard}>{t(($) => $.diagnose.input.clipboard)}</Button>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          aria-label={t(($) => $.diagnose.input.choose)}
          onChange={(event) => {
            const chosen = [...(event.target.files ?? [])];
            event.target.value = '';
            if (chosen.length > 0) diagnoseFiles(chosen);
          }}
        />
        <p id={`${id}-privacy`} className={styles.privacy}>
          {t(($) => $.diagnose.input.privacy)}
        </p>
      </div>
    </form>
  );
}
