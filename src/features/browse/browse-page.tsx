import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type MouseEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordParams } from '../../catalogue-access/record-link.tsx';
import { useRecordSearch, useWarmSearch } from '../../catalogue-access/search-queries.ts';
import { SORTS, type Sort } from '../../core/search/query.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/select.tsx';
import styles from './browse-page.module.css';
import { FilterChips } from './filter-chips.tsx';
import { FiltersDisclosure } from './filters-disclosure.tsx';
import { NothingFound } from './nothing-found.tsx';
import { optionId, ResultList } from './result-list.tsx';
import { SearchBox } from './search-box.tsx';
import { useBrowseState } from './use-browse-state.ts';
import { useSettledText } from './use-settled-text.ts';

/** The catalogue: one box, what narrows it, and the list. */
export function BrowsePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const state = useBrowseState();
  const { text, request, filterCount } = state;
  useWarmSearch();
  const { result, answers, isBehind } = useRecordSearch('browse', request);
  const facets = useDeferredValue(result?.facets);
  const listId = useId();
  const [active, setActive] = useState(-1);
  // Enter may come before the answer to the last letter.
  const enterWaits = useRef(false);
  const total = result?.total ?? 0;
  const summary = result ? t(($) => $.browse.found, { count: total }) : '';
  const announced = useSettledText(isBehind ? null : total === 0 && result ? t(($) => $.browse.nothing) : summary);

  // Another list is walked from its beginning.
  useEffect(() => setActive(-1), [request]);

  const open = async (id: string): Promise<void> => {
    await state.settle();
    await navigate({ to: '/record/$domain/$slug', params: recordParams(id) });
  };
  const enter = (): void => {
    const place = Math.max(0, active);
    const hit = result?.hits[place];
    if (isBehind) enterWaits.current = true;
    else if (active > 0 && !hit) document.getElementById(optionId(listId, active))?.click();
    else if (hit && (text.trim() !== '' || active >= 0)) void open(hit.id);
  };
  useEffect(() => {
    if (isBehind || !enterWaits.current) return;
    enterWaits.current = false;
    enter();
  }, [isBehind]);

  const onEnter = (event: KeyboardEvent): void => {
    event.preventDefault();
    enter();
  };
  const onOpen = (event: MouseEvent, id: string): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    void open(id);
  };

  return (
    <div className={styles.page}>
      <PageHeader title={t(($) => $.browse.title)} />
      <SearchBox
        text={text}
        listId={listId}
        hasResults={total > 0}
        activeId={active >= 0 ? optionId(listId, active) : undefined}
        onType={state.type}
        onMove={(by) => setActive((place) => Math.min(total - 1, Math.max(-1, place + by)))}
        onEnter={onEnter}
      />
      <div className={styles.columns}>
        {facets ? (
          <FiltersDisclosure
            facets={facets}
            filters={request.filters}
            filterCount={filterCount}
            onToggle={state.toggle}
          />
        ) : (
          <div />
        )}
        <section aria-label={t(($) => $.browse.results)} className={styles.results}>
          <div className={styles.bar}>
            <p className={styles.summary}>{total > 0 ? summary : null}</p>
            <Select
              label={t(($) => $.browse.sort)}
              value={request.sort}
              onChange={(event) => state.sortBy(event.target.value as Sort)}
            >
              {SORTS.map((sort) => (
                <option key={sort} value={sort}>
                  {t(($) => $.browse.sortBy[sort])}
                </option>
              ))}
            </Select>
          </div>
          <FilterChips filters={request.filters} onToggle={state.toggle} onClear={state.clearFilters} />
          {result === undefined ? <Progress /> : null}
          {result && total > 0 ? (
            <ResultList
              id={listId}
              request={request}
              answers={answers}
              isBehind={isBehind}
              total={total}
              firstHits={result.hits}
              active={active}
              onOpen={onOpen}
            />
          ) : null}
          {result && total === 0 ? (
            <NothingFound
              text={answers}
              suggestions={result.suggestions}
              hasFilters={filterCount > 0}
              onClearFilters={state.clearFilters}
            />
          ) : null}
        </section>
      </div>
      <p role="status" className="visually-hidden">
        {announced}
      </p>
    </div>
  );
}
