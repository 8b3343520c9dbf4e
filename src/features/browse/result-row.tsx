import { useTranslation } from 'react-i18next';
import { MarkedText } from '../../catalogue-access/marked-text.tsx';
import { recordParams } from '../../catalogue-access/record-link.tsx';
import type { IndexRow } from '../../core/catalogue/index-row.ts';
import type { SearchHit } from '../../core/search/query.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { useTerms } from '../../i18n/use-terms.ts';
import styles from './result-row.module.css';

export interface ResultRowProps {
  readonly row: IndexRow;
  readonly hit: SearchHit;
}

/** One record of the list: the message as the tool prints it, in Chinese also what it means, and where it belongs. */
export function ResultRow({ row, hit: { highlights, alias } }: ResultRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const terms = useTerms();
  const { en, zh } = row.signature;
  const shown = language === 'zh' ? (zh ?? en) : (en ?? zh);
  const printed = en ?? zh ?? row.id;
  const { domain } = recordParams(row.id);
  const isPrintedShown = printed === shown;
  return (
    <>
      <span className={styles.signature} lang={en === null ? 'zh-Hans' : 'en'} translate="no">
        <MarkedText text={printed} field={isPrintedShown ? 'signature' : 'otherSignature'} highlights={highlights} />
      </span>
      {isPrintedShown || shown === null ? null : (
        <span className={styles.meaning}>
          <MarkedText text={shown} field="signature" highlights={highlights} />
        </span>
      )}
      <span className={styles.caption}>
        <span className={styles.name} translate="no" lang="en">
          <span className={styles.domain}>{domain}</span>/{row.id.slice(domain.length + 1)}
        </span>
        {row.category === null ? null : <span>{terms.category(row.category)}</span>}
        {row.tier === 'source_checked' ? null : <span>{terms.tier(row.tier)}</span>}
        {alias === null ? null : (
          <span className={styles.alias}>
            {t(($) => $.browse.alsoKnownAs)} <MarkedText text={alias} field="alias" highlights={highlights} />
          </span>
        )}
      </span>
    </>
  );
}
