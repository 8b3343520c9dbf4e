import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CatalogueBoundary } from '../../catalogue-access/catalogue-boundary.tsx';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { Placeholders } from '../../catalogue-access/placeholders.tsx';
import { RecordLink } from '../../catalogue-access/record-link.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './browse-page.module.css';

const route = getRouteApi('/browse');

/** The catalogue as a list, narrowed by words and domain. */
export function BrowsePage() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeader title={t(($) => $.browse.title)} />
      <CatalogueBoundary>
        <RecordList />
      </CatalogueBoundary>
    </div>
  );
}

function RecordList() {
  const { t } = useTranslation();
  const { q = '', domain } = route.useSearch();
  const navigate = route.useNavigate();
  const { rows } = useCatalogue();
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (!domain || domain.includes(row.domain)) &&
      words.every((word) =>
        [row.id, row.signature.en, row.signature.zh, row.errorCode, ...row.aliases, ...row.tags].some((text) =>
          text?.toLowerCase().includes(word),
        ),
      ),
  );
  return (
    <>
      <TextField
        type="search"
        label={t(($) => $.browse.searchLabel)}
        value={q}
        onChange={(event) =>
          void navigate({ search: (previous) => ({ ...previous, q: event.target.value }), replace: true })
        }
      />
      <p role="status">{t(($) => $.browse.found, { count: found.length })}</p>
      {found.length === 0 ? (
        <EmptyState title={t(($) => $.browse.nothing)}>{t(($) => $.browse.nothingHint)}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {found.map(({ id, signature }) => (
            <li key={id}>
              <RecordLink id={id} />
              <p className={styles.signature} lang="en" translate="no">
                <Placeholders text={signature.en ?? signature.zh ?? ''} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
