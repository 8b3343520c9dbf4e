import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Details } from '../../ui/details.tsx';
import { FacetPanel, type FacetPanelProps } from './facet-panel.tsx';
import styles from './filters-disclosure.module.css';

const WIDE = matchMedia('(width >= 60rem)');

function subscribe(listener: () => void): () => void {
  WIDE.addEventListener('change', listener);
  return () => WIDE.removeEventListener('change', listener);
}

export interface FiltersDisclosureProps extends FacetPanelProps {
  readonly filterCount: number;
}

/** The filters: a column where there is room, else behind a disclosure. */
export function FiltersDisclosure({ filterCount, ...panel }: FiltersDisclosureProps) {
  const { t } = useTranslation();
  const isWide = useSyncExternalStore(subscribe, () => WIDE.matches);
  if (!isWide) {
    return (
      <Details className="no-print" summary={t(($) => $.browse.filtersOf, { count: filterCount })}>
        <FacetPanel {...panel} />
      </Details>
    );
  }
  return (
    <section aria-label={t(($) => $.browse.filters)} className={`${styles.column} no-print`}>
      <FacetPanel {...panel} />
    </section>
  );
}
