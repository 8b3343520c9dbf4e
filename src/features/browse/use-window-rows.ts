/**
 * Which rows of a long list are in sight of the window. All rows are of one height, measured from the first that is shown, so
 * that a scroll costs a division and a render only when another row comes into sight.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';

/** Rows kept on either side of what is in sight. */
const OVERSCAN = 6;
/** The box stays over the list. */
const BOX_HEIGHT = 90;
const MIN_HEIGHT = 40;

/** A row's height before one has been measured; the last measured one serves a list that comes back. */
let likelyHeight = 84;

export interface WindowRows {
  /** Places to render, ascending: those in sight, and the active one. */
  readonly places: readonly number[];
  readonly rowHeight: number;
}

interface Range {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/**
 * @param active place that must be in sight, -1 for none.
 * @param key whatever changes the height of rows.
 */
export function useWindowRows(
  list: RefObject<HTMLElement | null>,
  total: number,
  active: number,
  key: string,
): WindowRows {
  const [rowHeight, setRowHeight] = useState(likelyHeight);
  const [range, setRange] = useState<Range>(() => ({
    first: 0,
    end: Math.ceil(innerHeight / likelyHeight) + OVERSCAN,
  }));

  const look = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const first = Math.max(0, Math.floor(-top / rowHeight) - OVERSCAN);
    const end = Math.max(first + 1, Math.ceil((innerHeight - top) / rowHeight) + OVERSCAN);
    setRange((before) => (before.first === first && before.end === end ? before : { first, end }));
  }, [list, rowHeight]);

  const hasRows = total > 0;
  useLayoutEffect(() => {
    const measure = (): void => {
      const row = hasRows ? list.current?.querySelector('[role="option"]') : null;
      if (row) likelyHeight = Math.max(MIN_HEIGHT, row.getBoundingClientRect().height);
      setRowHeight(likelyHeight);
      look();
    };
    measure();
    // Rows grow or shrink when the fonts arrive.
    void document.fonts.ready.then(measure);
    addEventListener('resize', measure);
    addEventListener('scroll', look, { passive: true });
    // A place restored between two frames, where the page before stood at the same height, sends no scroll event: seen on one
    // return in four. The observer calls once in the first frame that shows the list.
    const shown = new IntersectionObserver(look);
    if (list.current) shown.observe(list.current);
    return () => {
      shown.disconnect();
      removeEventListener('resize', measure);
      removeEventListener('scroll', look);
    };
  }, [list, hasRows, key, look]);

  useEffect(() => {
    if (active < 0 || !list.current) return;
    const top = list.current.getBoundingClientRect().top + active * rowHeight;
    if (top < BOX_HEIGHT) scrollBy(0, top - BOX_HEIGHT);
    else if (top + rowHeight > innerHeight) scrollBy(0, top + rowHeight - innerHeight);
  }, [list, active, rowHeight]);

  const places = useMemo(() => {
    const end = Math.min(total, range.end);
    const first = Math.min(range.first, end);
    const inSight = Array.from({ length: end - first }, (_, at) => first + at);
    if (active < 0 || active >= total || (active >= first && active < end)) return inSight;
    return active < first ? [active, ...inSight] : [...inSight, active];
  }, [total, range, active]);
  return { places, rowHeight };
}
