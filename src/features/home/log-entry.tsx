import { useNavigate } from '@tanstack/react-router';
import { type DragEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './log-entry.module.css';

/** A paste of this many characters is work, not text to look at: it goes straight to the diagnosis. */
const SHOWN_CHARACTERS = 200_000;

/** The box for a log. What is put in goes to the worker and the page that diagnoses it, nowhere else. */
export function LogEntry() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);

  const diagnose = async (log: string | readonly File[]): Promise<void> => {
    // Loaded when first needed: most visits to the home page search or read.
    const session = await import('../../workers/diagnose-session.client.ts');
    if (typeof log === 'string')
      session.diagnoseText(
        log,
        t(($) => $.diagnose.input.pasted),
      );
    else session.diagnoseFiles(log);
    await navigate({ to: '/diagnose' });
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    const dropped = event.dataTransfer.getData('text/plain');
    if (files.length > 0) void diagnose(files);
    else if (dropped) void diagnose(dropped);
  };

  return (
    <form
      className={over ? styles.over : styles.entry}
      onSubmit={(event) => {
        event.preventDefault();
        void diagnose(text);
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label htmlFor="log" className={styles.label}>
        {t(($) => $.home.pasteLabel)}
      </label>
      <textarea
        id="log"
        className={styles.box}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain');
          if (pasted.length < SHOWN_CHARACTERS) return;
          event.preventDefault();
          void diagnose(text + pasted);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
        placeholder={over ? t(($) => $.home.dropHere) : t(($) => $.home.pastePlaceholder)}
        spellCheck={false}
        autoComplete="off"
        translate="no"
        aria-describedby="log-privacy"
      />
      <div className={styles.actions}>
        <Button type="submit" variant="strong">
          {t(($) => $.home.diagnose)}
        </Button>
        <Button onClick={() => picker.current?.click()}>{t(($) => $.home.chooseFile)}</Button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t(($) => $.home.chooseFile)}
          onChange={(event) => void diagnose([...(event.target.files ?? [])])}
        />
        <p id="log-privacy" className={styles.privacy}>
          {t(($) => $.home.privacy)}
        </p>
      </div>
    </form>
  );
}
