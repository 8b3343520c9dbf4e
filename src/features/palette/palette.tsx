import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { recordParams } from '../../catalogue-access/record-link.tsx';
import { useRecordSearch } from '../../catalogue-access/search-queries.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { warmUpSearch } from '../../workers/search.client.ts';
import styles from './palette.module.css';
import { PaletteRecord } from './palette-record.tsx';
import { useCommands } from './use-commands.ts';

const SHOWN_RECORDS = 7;

export interface PaletteProps {
  readonly onClose: () => void;
  readonly onSwitchLanguage: () => void;
}

interface Option {
  readonly key: string;
  readonly content: React.ReactNode;
  run(): void;
}

/** Search and the app's own pages from anywhere, by keyboard: the best records first, then what else can be done. */
export function Palette({ onClose, onSwitchLanguage }: PaletteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const catalogue = useCatalogue();
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { result, answers, isBehind } = useRecordSearch(
    'palette',
    { text, filters: {}, sort: 'relevance', language },
    text.trim() !== '',
  );
  const commands = useCommands(text, onSwitchLanguage);

  useEffect(() => {
    dialog.current?.showModal();
    warmUpSearch();
  }, []);

  const hits = text.trim() === '' ? [] : (result?.hits.slice(0, SHOWN_RECORDS) ?? []);
  const options: Option[] = [
    ...hits.flatMap((hit) => {
      const row = catalogue.row(hit.id);
      if (!row) return [];
      return {
        key: hit.id,
        content: <PaletteRecord row={row} hit={hit} />,
        run: () => void navigate({ to: '/record/$domain/$slug', params: recordParams(hit.id) }),
      };
    }),
    ...(text.trim() !== '' && result && result.total > hits.length
      ? [
          {
            key: 'all',
            content: t(($) => $.palette.showAll, { count: result.total }),
            run: () => void navigate({ to: '/browse', search: { q: text } }),
          },
        ]
      : []),
    ...commands.map(({ key, name, run }) => ({ key, content: name, run })),
  ];
  const chosen = Math.min(active, options.length - 1);
  const pick = (option: Option | undefined): void => {
    if (!option) return;
    onClose();
    option.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && options.length > 0) {
      event.preventDefault();
      setActive((chosen + step + options.length) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!isBehind || text === answers) pick(options[chosen]);
    }
  };

  return (
    // A click on the dialog itself is one beside its content: on the backdrop.
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t(($) => $.palette.title)}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.content}>
        <input
          type="search"
          role="combobox"
          aria-label={t(($) => $.palette.label)}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? `${listId}-${chosen}` : undefined}
          className={styles.box}
          placeholder={t(($) => $.palette.placeholder)}
          value={text}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
        />
        <div
          id={listId}
          role="listbox"
          aria-label={t(($) => $.palette.options)}
          aria-busy={isBehind}
          data-answers={answers}
          className={styles.list}
        >
          {options.map((option, at) => (
            // The keyboard works on the box, which names the active option.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={option.key}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === chosen}
              className={styles.option}
              ref={at === chosen ? scrollIntoView : undefined}
              onPointerMove={() => setActive(at)}
              onClick={() => pick(option)}
            >
              {option.content}
            </div>
          ))}
        </div>
        <p className={styles.keys} aria-hidden>
          {t(($) => $.palette.keys)}
        </p>
      </div>
    </dialog>
  );
}

function scrollIntoView(option: HTMLElement | null): void {
  option?.scrollIntoView({ block: 'nearest' });
}
