import { useTranslation } from 'react-i18next';
import styles from './progress.module.css';

export interface ProgressProps {
  /** What is under way; "Loading…" where nothing is said. */
  readonly label?: string;
  /** 0 to 1; left out while the end is not known. */
  readonly share?: number | undefined;
  /** A line along the window's upper edge, over the page that is left: the words are for screen readers alone. */
  readonly isAtEdge?: boolean;
}

/** A job under way. Appears after a moment, so that what is quick does not flicker. */
export function Progress({ label, share, isAtEdge = false }: ProgressProps) {
  const { t } = useTranslation();
  const text = label ?? t(($) => $.shell.loading);
  return (
    <div className={isAtEdge ? styles.edge : styles.progress}>
      <span role="status" className={isAtEdge ? 'visually-hidden' : undefined}>
        {text}
      </span>
      <progress className={styles.bar} aria-label={text} value={share} max={1} />
    </div>
  );
}
