import { Link } from '@tanstack/react-router';
import { type MouseEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { recordParams } from '../../catalogue-access/record-link.tsx';
import { HITS_PER_PAGE, type SearchRequest, useMoreHits } from '../../catalogue-access/search-queries.ts';
import type { SearchHit } from '../../core/search/query.ts';
import styles from './result-list.module.css';
import { ResultRow } from './result-row.tsx';
import { useWindowRows } from './use-window-rows.ts';

export interface ResultListProps {
  readonly id: string;
  readonly request: SearchRequest;
  /** The text that the hits answer, which may be one keystroke older than the request's. */
  readonly answers: string;
  readonly isBehind: boolean;
  readonly total: number;
  readonly firstHits: readonly SearchHit[];
  /** Place of the option under the keyboard, -1 for none. */
  readonly active: number;
  readonly onOpen: (event: MouseEvent, id: string) => void;
}

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** The hits as a list box of links, of which only those in sight are in the page. */
export function ResultList(props: ResultListProps) {
  const { id, request, answers, isBehind, total, firstHits, active, onOpen } = props;
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const list = useRef<HTMLDivElement>(null);
  const { places, rowHeight } = useWindowRows(list, total, active, request.language);

  const firstPage = Math.floor((places[0] ?? 0) / HITS_PER_PAGE);
  const lastPage = Math.floor((places.at(-1) ?? 0) / HITS_PER_PAGE);
  const pages = useMemo(() => {
    const wanted: number[] = [];
    // While the first page is behind, further pages would belong to another list.
    for (let page = Math.max(1, firstPage); page <= lastPage && !isBehind; page++) wanted.push(page);
    return wanted;
  }, [firstPage, lastPage, isBehind]);
  const more = useMoreHits('browse', request, pages);
  const hitAt = (place: number): SearchHit | undefined =>
    place < HITS_PER_PAGE ? firstHits[place] : more.get(Math.floor(place / HITS_PER_PAGE))?.[place % HITS_PER_PAGE];

  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t(($) => $.browse.results)}
      aria-busy={isBehind}
      data-answers={answers}
      className={styles.list}
      style={{ height: total * rowHeight }}
    >
      {places.map((place) => {
        const hit = hitAt(place);
        const row = hit && catalogue.row(hit.id);
        const style = { transform: `translateY(${place * rowHeight}px)` };
        if (!row) return <div key={place} className={styles.row} style={style} aria-hidden />;
        return (
          <Link
            key={row.id}
            id={optionId(id, place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            aria-posinset={place + 1}
            aria-setsize={total}
            to="/record/$domain/$slug"
            params={recordParams(row.id)}
            preload={false}
            className={styles.row}
            style={style}
            onClick={(event) => onOpen(event, row.id)}
          >
            <ResultRow row={row} hit={hit} />
          </Link>
        );
      })}
    </div>
  );
}
