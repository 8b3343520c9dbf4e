import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet, FacetCount, SearchFilters, SearchResult } from '../../core/search/query.ts';
import { useFormats } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import styles from './facet-panel.module.css';
import { useFacetNames } from './use-facet-names.ts';

const LISTED = ['domain', 'category', 'tier', 'resolvable', 'os'] as const;
/** Yes-or-no facets: only the yes is worth a box. */
const ONLY = ['reproduced', 'wholeInChinese'] as const;
const SHOWN_VALUES = 8;

export interface FacetPanelProps {
  readonly facets: SearchResult['facets'];
  readonly filters: SearchFilters;
  readonly onToggle: (facet: Facet, value: string) => void;
}

/** What the result can be narrowed by, with how many records each choice would leave. */
export const FacetPanel = memo(function FacetPanel({ facets, filters, onToggle }: FacetPanelProps) {
  const names = useFacetNames();
  const { t } = useTranslation();
  const only = ONLY.flatMap((facet) => {
    const isWanted = filters[facet]?.includes('true') ?? false;
    const count = facets[facet].find(({ value }) => value === 'true')?.count ?? 0;
    const others = facets[facet].some(({ value, count: theirs }) => value !== 'true' && theirs > 0);
    return isWanted || (count > 0 && others) ? [{ facet, count, isWanted }] : [];
  });
  return (
    <div className={styles.panel}>
      {LISTED.map((facet) => (
        <FacetList key={facet} facet={facet} counts={facets[facet]} wanted={filters[facet] ?? []} onToggle={onToggle} />
      ))}
      {only.length > 0 ? (
        <fieldset className={styles.facet}>
          <legend>{t(($) => $.browse.only)}</legend>
          <ul className={styles.values}>
            {only.map(({ facet, count, isWanted }) => (
              <FacetValue
                key={facet}
                name={names.value(facet, 'true')}
                count={count}
                isWanted={isWanted}
                onToggle={() => onToggle(facet, 'true')}
              />
            ))}
          </ul>
        </fieldset>
      ) : null}
    </div>
  );
});

interface FacetListProps {
  readonly facet: (typeof LISTED)[number];
  readonly counts: readonly FacetCount[];
  readonly wanted: readonly string[];
  readonly onToggle: (facet: Facet, value: string) => void;
}

function FacetList({ facet, counts, wanted, onToggle }: FacetListProps) {
  const { t } = useTranslation();
  const names = useFacetNames();
  const [showsAll, setShowsAll] = useState(false);
  if (counts.length < 2 && wanted.length === 0) return null;
  // What is ticked stays in sight, however rare.
  const shown = showsAll ? counts : counts.filter(({ value }, at) => at < SHOWN_VALUES || wanted.includes(value));
  return (
    <fieldset className={styles.facet}>
      <legend>{names.facet(facet)}</legend>
      <ul className={styles.values}>
        {shown.map(({ value, count }) => (
          <FacetValue
            key={value}
            name={names.value(facet, value)}
            isSpecies={facet === 'domain'}
            count={count}
            isWanted={wanted.includes(value)}
            onToggle={() => onToggle(facet, value)}
          />
        ))}
      </ul>
      {counts.length > SHOWN_VALUES ? (
        <Button variant="quiet" size="s" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t(($) => $.browse.fewerValues) : t(($) => $.browse.allValues, { count: counts.length })}
        </Button>
      ) : null}
    </fieldset>
  );
}

interface FacetValueProps {
  readonly name: string;
  readonly count: number;
  readonly isWanted: boolean;
  readonly isSpecies?: boolean;
  readonly onToggle: () => void;
}

function FacetValue({ name, count, isWanted, isSpecies = false, onToggle }: FacetValueProps) {
  const { number } = useFormats();
  return (
    <li>
      <label className={styles.value}>
        <input type="checkbox" checked={isWanted} onChange={onToggle} />
        <span className={isSpecies ? styles.species : styles.name} translate={isSpecies ? 'no' : undefined}>
          {name}
        </span>
        <span className={styles.leader} aria-hidden />
        <span className={styles.count}>{number(count)}</span>
      </label>
    </li>
  );
}
