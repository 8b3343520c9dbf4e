import { useTranslation } from 'react-i18next';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is under way; "Loading…" where nothing is said. */
  readonly label?: string;
  /** 0 to 1; left out while the end is not known. */
  readonly share?: number | undefined;
}

/** A job under way. Appears after a moment, so that what is quick does not flicker. */
export function Progress({ label, share }: ProgressProps) {
  const { t } = useTranslation();
  const text = label ?? t(($) => $.shell.loading);
  return (
    <div className={styles.progress}>
      <span role="status">{text}</span>
      <progress className={styles.bar} aria-label={text} value={share} max={1} />
    </div>
  );
}
