/** Names of the catalogue's vocabulary in the shown language; a word that we do not know is shown as it is written. */
import { useTranslation } from 'react-i18next';
import { CATEGORIES, type Resolvable, type VerificationTier } from '../core/record/model.ts';

const VERSION_STATES = ['active', 'deprecated', 'removed', 'eol', 'fixed', 'legacy'] as const;

/** Systems write their own names; the same in both languages. */
const SYSTEMS: Readonly<Record<string, string>> = {
  linux: 'Linux',
  macos: 'macOS',
  darwin: 'macOS',
  windows: 'Windows',
  wsl: 'WSL',
  docker: 'Docker',
  freebsd: 'FreeBSD',
  alpine: 'Alpine Linux',
  android: 'Android',
  ios: 'iOS',
};

export interface Terms {
  tier(tier: VerificationTier): string;
  tierMeaning(tier: VerificationTier): string;
  resolvable(value: Resolvable): string;
  category(category: string): string;
  versionStatus(status: string): string;
  os(key: string): string;
}

export function useTerms(): Terms {
  const { t } = useTranslation();
  return {
    tier: (tier) => t(($) => $.terms.tier[tier]),
    tierMeaning: (tier) => t(($) => $.terms.tierMeaning[tier]),
    resolvable: (value) => t(($) => $.terms.resolvable[value]),
    category(category) {
      const known = CATEGORIES.find((item) => item === category);
      return known ? t(($) => $.terms.category[known]) : category.replaceAll('_', ' ');
    },
    versionStatus(status) {
      const known = VERSION_STATES.find((item) => item === status.toLowerCase());
      return known ? t(($) => $.terms.versionStatus[known]) : status;
    },
    os: (key) => SYSTEMS[key.toLowerCase()] ?? key.replaceAll('_', ' '),
  };
}
