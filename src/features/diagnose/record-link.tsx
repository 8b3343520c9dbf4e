import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** A link to a record's page, by its id unless something else is to be read. */
export function RecordLink({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const [domain = '', slug = ''] = id.split('/');
  return (
    <Link to="/record/$domain/$slug" params={{ domain, slug }} translate="no">
      {children ?? id}
    </Link>
  );
}
