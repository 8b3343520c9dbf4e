import ChevronRight from 'lucide-react/icons/chevron-right';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './details.module.css';

export interface DetailsProps extends ComponentProps<'details'> {
  readonly summary: ReactNode;
}

/** The browser's own disclosure. */
export function Details({ summary, children, className, ...rest }: DetailsProps) {
  return (
    <details {...rest} className={classNames(styles.details, className)}>
      <summary className={styles.summary}>
        <ChevronRight aria-hidden className={styles.chevron} />
        {summary}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
