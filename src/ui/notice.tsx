import Info from 'lucide-react/icons/info';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './notice.module.css';

export interface NoticeProps {
  /** `fails` interrupts a screen reader, the others wait. */
  readonly tone?: 'plain' | 'varies' | 'fails';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** Something the page has to say about its own state. */
export function Notice({ tone = 'plain', children, actions }: NoticeProps) {
  const Icon = tone === 'plain' ? Info : TriangleAlert;
  return (
    <div className={classNames(styles.notice, styles[tone])} role={tone === 'fails' ? 'alert' : 'status'}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  );
}
