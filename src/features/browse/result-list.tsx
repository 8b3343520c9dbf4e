import { Link } from '@tanstack/react-router';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { recordParams } from '../../catalogue-access/record-link.tsx';
import { HITS_PER_PAGE, type SearchRequest, useMoreHits } from '../../catalogue-access/search-queries.ts';
import type { SearchHit } from '../../core/search/query.ts';
import styles from './result-list.module.css';
import { ResultRow } from './result-row.tsx';

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

/** A row's height before the first one has been measured; all rows are of one height. */
const ESTIMATED_HEIGHT = 84;

export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`;
}

/** The hits as a list box of links, of which only those in sight are in the page. */
export function ResultList(props: ResultListProps) {
  const { id, request, answers, isBehind, total, firstHits, active, onOpen } = props;
  const { t } = useTranslation();
  const catalogue = useCatalogue();
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [rowHeight, setRowHeight] = useState(ESTIMATED_HEIGHT);

  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: top,
    // The box stays over the list.
    scrollPaddingStart: 90,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const places = defaultRangeExtractor(range);
        return active < 0 || active >= total || places.includes(active)
          ? places
          : [...places, active].sort((a, b) => a - b);
      },
      [active, total],
    ),
  });

  const items = virtualizer.getVirtualItems();
  const hasRows = items.length > 0 && firstHits.length > 0;
  useLayoutEffect(() => {
    const measure = (): void => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
      const row = list.current?.querySelector('[role="option"]');
      if (row) setRowHeight(Math.max(40, row.getBoundingClientRect().height));
    };
    measure();
    // Rows grow or shrink when the fonts arrive.
    void document.fonts.ready.then(measure);
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [hasRows, request.language]);
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active);
  }, [virtualizer, active]);

  const firstPage = Math.floor((items[0]?.index ?? 0) / HITS_PER_PAGE);
  const lastPage = Math.floor((items.at(-1)?.index ?? 0) / HITS_PER_PAGE);
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
      style={{ height: virtualizer.getTotalSize() }}
    >
      {items.map(({ index, start }) => {
        const hit = hitAt(index);
        const row = hit && catalogue.row(hit.id);
        const style = { transform: `translateY(${start - top}px)` };
        if (!row) return <div key={index} className={styles.row} style={style} aria-hidden />;
        return (
          <Link
            key={row.id}
            id={optionId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            aria-posinset={index + 1}
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
