import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './code-block.module.css';
import { CopyButton } from './copy-button.tsx';

export interface CodeBlockProps {
  readonly text: string;
  /** A word above the text: its shell, its tool. */
  readonly caption?: ReactNode;
  /** What the copy button copies, for screen readers; `null` leaves the button out. */
  readonly copyLabel?: string | null;
  /** Shown instead of the text where parts of it are set apart; copying still gives `text`. */
  readonly children?: ReactNode;
  /** Breaks long lines instead of scrolling them. */
  readonly wrap?: boolean;
  readonly className?: string;
}

/** Text to copy or to compare, as it is typed or printed. */
export function CodeBlock({ text, caption, copyLabel, children, wrap, className }: CodeBlockProps) {
  return (
    <div className={classNames(styles.block, className)} lang="en" translate="no">
      {caption ? <span className={styles.caption}>{caption}</span> : null}
      <pre className={classNames(styles.text, wrap && styles.wrap)} tabIndex={wrap ? undefined : 0}>
        <code>{children ?? text}</code>
      </pre>
      {copyLabel === null ? null : (
        <span className={styles.copy}>
          <CopyButton text={text} label={copyLabel} compact />
        </span>
      )}
    </div>
  );
}
