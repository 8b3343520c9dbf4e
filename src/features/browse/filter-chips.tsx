import X from 'lucide-react/icons/x';
import { useTranslation } from 'react-i18next';
import { FACETS, type Facet, type SearchFilters } from '../../core/search/query.ts';
import { Button } from '../../ui/button.tsx';
import styles from './filter-chips.module.css';
import { useFacetNames } from './use-facet-names.ts';

export interface FilterChipsProps {
  readonly filters: SearchFilters;
  readonly onToggle: (facet: Facet, value: string) => void;
  readonly onClear: () => void;
}

/** What the result is narrowed by, each to be taken back. */
export function FilterChips({ filters, onToggle, onClear }: FilterChipsProps) {
  const { t } = useTranslation();
  const names = useFacetNames();
  const chips = FACETS.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => ({ facet, value, name: names.value(facet, value) })),
  );
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t(($) => $.browse.filters)}>
      {chips.map(({ facet, value, name }) => (
        <li key={`${facet} ${value}`}>
          <Button
            size="s"
            aria-label={t(($) => $.browse.removeFilter, { name })}
            onClick={() => onToggle(facet, value)}
          >
            {name}
            <X aria-hidden />
          </Button>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Button size="s" variant="quiet" onClick={onClear}>
            {t(($) => $.browse.clearFilters)}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
