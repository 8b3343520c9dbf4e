import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  readonly text: string;
  readonly listId: string;
  readonly hasResults: boolean;
  readonly activeId: string | undefined;
  readonly onType: (text: string) => void;
  /** By how many options the keyboard moves. */
  readonly onMove: (by: number) => void;
  readonly onEnter: (event: KeyboardEvent) => void;
}

const PAGE = 8;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE };

/** The one box. The list below belongs to it: arrows walk through the list, Enter opens, Escape empties the box. */
export function SearchBox({ text, listId, hasResults, activeId, onType, onMove, onEnter }: SearchBoxProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && hasResults && !event.altKey) {
      event.preventDefault();
      onMove(step);
    } else if (event.key === 'Enter') onEnter(event);
    else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      onType('');
    }
  };
  return (
    <search className={`${styles.box} no-print`}>
      <TextField
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={hasResults}
        aria-controls={hasResults ? listId : undefined}
        aria-activedescendant={activeId}
        label={t(($) => $.browse.searchLabel)}
        labelHidden
        placeholder={t(($) => $.browse.searchPlaceholder)}
        value={text}
        autoFocus={text === ''}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className={styles.keys}>{t(($) => $.browse.keys)}</p>
    </search>
  );
}
