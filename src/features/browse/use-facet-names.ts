import { useTranslation } from 'react-i18next';
import type { Resolvable, VerificationTier } from '../../core/record/model.ts';
import type { Facet } from '../../core/search/query.ts';
import { useTerms } from '../../i18n/use-terms.ts';

/** What facets and their values are called in the shown language. */
export function useFacetNames(): { facet(facet: Facet): string; value(facet: Facet, value: string): string } {
  const { t } = useTranslation();
  const terms = useTerms();
  return {
    facet: (facet) => t(($) => $.browse.facet[facet]),
    value(facet, value) {
      switch (facet) {
        case 'domain':
          return value;
        case 'category':
          return terms.category(value);
        case 'tier':
          return terms.tier(value as VerificationTier);
        case 'resolvable':
          return terms.resolvable(value as Resolvable);
        case 'os':
          return terms.os(value);
        case 'wholeInChinese':
        case 'reproduced':
          return value === 'true'
            ? t(($) => $.browse.facet[facet])
            : t(($) => $.browse.not, { what: t(($) => $.browse.facet[facet]) });
      }
    },
  };
}
