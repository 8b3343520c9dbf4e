import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './search-entry.module.css';

/** The box for a question: it opens the catalogue searched. */
export function SearchEntry() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  return (
    <search>
      <form
        className={styles.entry}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({ to: '/browse', search: { q: query } });
        }}
      >
        <h2>{t(($) => $.home.searchTitle)}</h2>
        <div className={styles.row}>
          <TextField
            type="search"
            label={t(($) => $.home.searchLabel)}
            labelHidden
            placeholder={t(($) => $.home.searchPlaceholder)}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            autoComplete="off"
            spellCheck={false}
            className={styles.field}
          />
          <Button type="submit">{t(($) => $.home.search)}</Button>
        </div>
      </form>
    </search>
  );
}
