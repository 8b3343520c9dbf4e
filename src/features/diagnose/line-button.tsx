import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import styles from './story.module.css';

/** Shows a line in the log beside the story. */
export function LineButton({ line, onJump }: { readonly line: number; readonly onJump: (line: number) => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <button
      type="button"
      className={styles.line}
      title={t(($) => $.diagnose.jump, { line: number(line) })}
      onClick={() => onJump(line)}
    >
      {t(($) => $.diagnose.line, { line: number(line) })}
    </button>
  );
}
