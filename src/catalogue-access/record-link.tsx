import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './record-link.module.css';

/** `gcc/undefined-reference` as its two path parameters. */
export function recordParams(id: string): { domain: string; slug: string } {
  const slash = id.indexOf('/');
  return { domain: id.slice(0, slash), slug: id.slice(slash + 1) };
}

export interface RecordLinkProps {
  readonly id: string;
  readonly children?: ReactNode;
  readonly className?: string | undefined;
  readonly onFocus?: () => void;
}

/** A link to a record's page; its name unless something else is given. Also a node's link inside an SVG. */
export function RecordLink({ id, children, ...rest }: RecordLinkProps) {
  return (
    <Link to="/record/$domain/$slug" params={recordParams(id)} {...rest}>
      {children ?? <RecordName id={id} />}
    </Link>
  );
}

/** A record's id set as a field guide sets a species: the family, then its own name. */
export function RecordName({ id }: { id: string }) {
  const { domain, slug } = recordParams(id);
  return (
    <span className={styles.name} translate="no" lang="en">
      <span className={styles.domain}>{domain}</span>
      <span className={styles.slash}>/</span>
      {slug}
    </span>
  );
}
