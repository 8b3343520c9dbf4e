import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CatalogueBoundary } from '../../catalogue-access/catalogue-boundary.tsx';
import { useCatalogue } from '../../catalogue-access/catalogue-queries.ts';
import { VERIFICATION_TIERS } from '../../core/record/model.ts';
import { useTerms } from '../../i18n/use-terms.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import styles from './about-page.module.css';

/** What Errdex is, what it promises, and how its figures are to be read. */
export function AboutPage() {
  const { t } = useTranslation();
  const terms = useTerms();
  return (
    <div className={styles.page}>
      <PageHeader title={t(($) => $.about.title)} lead={t(($) => $.about.what)} />
      <Part title={t(($) => $.about.countsTitle)}>
        <CatalogueBoundary>
          <Counts />
        </CatalogueBoundary>
      </Part>
      <Part title={t(($) => $.about.honestyTitle)}>
        <p>{t(($) => $.about.honesty)}</p>
        <dl className={styles.tiers}>
          {VERIFICATION_TIERS.map((tier) => (
            <div key={tier}>
              <dt>{terms.tier(tier)}</dt>
              <dd>{terms.tierMeaning(tier)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part title={t(($) => $.about.privacyTitle)}>
        <p>{t(($) => $.about.privacy)}</p>
      </Part>
      <Part title={t(($) => $.about.keysTitle)}>
        <dl className={styles.keys}>
          <Key keys={['L']} does={t(($) => $.about.keys.language)} />
          <Key keys={['/']} does={t(($) => $.about.keys.search)} />
          <Key keys={['Ctrl', 'K']} does={t(($) => $.about.keys.palette)} />
        </dl>
      </Part>
      <Part title={t(($) => $.about.extendTitle)}>
        <p>
          {t(($) => $.about.extend)} <Link to="/bundle">{t(($) => $.about.extendLink)}</Link>
        </p>
      </Part>
      <Part title={t(($) => $.about.licenceTitle)}>
        <p>{t(($) => $.about.licence)}</p>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      <div className={styles.body}>{children}</div>
    </section>
  );
}

function Key({ keys, does }: { keys: readonly string[]; does: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

function Counts() {
  const { t } = useTranslation();
  const { rows } = useCatalogue();
  const domains = new Set(rows.map(({ domain }) => domain)).size;
  const reproduced = rows.filter(({ tier }) => tier === 'reproduced').length;
  return <p>{t(($) => $.about.counts, { count: rows.length, domains, reproduced })}</p>;
}
