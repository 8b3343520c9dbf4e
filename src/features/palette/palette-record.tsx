import { MarkedText } from '../../catalogue-access/marked-text.tsx';
import { RecordName } from '../../catalogue-access/record-link.tsx';
import type { IndexRow } from '../../core/catalogue/index-row.ts';
import type { SearchHit } from '../../core/search/query.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import styles from './palette.module.css';

/** A record in the palette: its signature in the shown language, and its name. */
export function PaletteRecord({ row, hit }: { row: IndexRow; hit: SearchHit }) {
  const language = useLanguage();
  const { en, zh } = row.signature;
  const text = row.signature[language] ?? en ?? zh ?? row.id;
  const isEnglish = text === en;
  return (
    <>
      <span className={isEnglish ? styles.printed : styles.meaning} lang={isEnglish ? 'en' : 'zh-Hans'} translate="no">
        <MarkedText text={text} field="signature" highlights={hit.highlights} />
      </span>
      <span className={styles.name}>
        <RecordName id={row.id} />
        {hit.alias === null ? null : (
          <>
            {' · '}
            <MarkedText text={hit.alias} field="alias" highlights={hit.highlights} />
          </>
        )}
      </span>
    </>
  );
}
