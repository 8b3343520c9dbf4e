import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page-header.module.css';

export interface PageHeaderProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
}

/** A page's heading and, in the window's title, its name. */
export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      <DocumentTitle title={title} />
      <h1>{title}</h1>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
      {lead ? <p className={styles.lead}>{lead}</p> : null}
    </header>
  );
}

/** Names the window; pages without a `PageHeader` use it directly. */
export function DocumentTitle({ title }: { title: string }) {
  const { t } = useTranslation();
  return <title>{`${title} · ${t(($) => $.shell.name)}`}</title>;
}
