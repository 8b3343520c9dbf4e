import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../core/search/query.ts';
import { Button } from '../../ui/button.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { draftRecord } from './draft-record.ts';
import styles from './nothing-found.module.css';

export interface NothingFoundProps {
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly hasFilters: boolean;
  readonly onClearFilters: () => void;
}

/** What to do when no record fits: ask otherwise, drop the filters, have it diagnosed, or draft the record. */
export function NothingFound({ text, suggestions, hasFilters, onClearFilters }: NothingFoundProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const diagnose = async (): Promise<void> => {
    const session = await import('../../workers/diagnose-session.client.ts');
    session.diagnoseText(
      text,
      t(($) => $.diagnose.input.pasted),
    );
    await navigate({ to: '/diagnose' });
  };
  return (
    <div className={styles.nothing}>
      <EmptyState
        title={t(($) => $.browse.nothing)}
        actions={
          <>
            {hasFilters ? <Button onClick={onClearFilters}>{t(($) => $.browse.clearFilters)}</Button> : null}
            {text.trim() === '' ? null : <Button onClick={diagnose}>{t(($) => $.browse.diagnose)}</Button>}
          </>
        }
      >
        <p>{t(($) => $.browse.nothingHint)}</p>
        {suggestions.length > 0 ? (
          <ul className={styles.suggestions}>
            {suggestions.map((suggestion) => (
              <li key={suggestion.text}>
                {suggestion.kind === 'spelling' ? t(($) => $.browse.didYouMean) : t(($) => $.browse.fewerWords)}{' '}
                <Link to="/browse" search={(previous) => ({ ...previous, q: suggestion.text })} replace>
                  {suggestion.text}
                </Link>{' '}
                <span className={styles.total}>{t(($) => $.browse.found, { count: suggestion.total })}</span>
              </li>
            ))}
          </ul>
        ) : null}
      </EmptyState>
      {text.trim() === '' ? null : (
        <Details summary={t(($) => $.browse.draft)}>
          <p>{t(($) => $.browse.draftHint)}</p>
          <CodeBlock
            text={draftRecord(text, new Date().toISOString().slice(0, 10))}
            copyLabel={t(($) => $.browse.copyDraft)}
          />
        </Details>
      )}
    </div>
  );
}
