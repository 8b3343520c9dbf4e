import { useTranslation } from 'react-i18next';
import { RecordLink, RecordName } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type GraphEdge, otherEnd } from '../../core/graph/transition-graph.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './linked-list.module.css';
import { LinkedSignature } from './linked-signature.tsx';
import { Section } from './section.tsx';

export interface LookAlikesProps {
  readonly id: string;
  readonly edges: readonly GraphEdge[];
  readonly catalogue: Catalogue;
}

/** Errors that this one is mistaken for, each with what tells the two apart. */
export function LookAlikes({ id, edges, catalogue }: LookAlikesProps) {
  const { t } = useTranslation();
  if (edges.length === 0) return null;
  return (
    <Section title={t(($) => $.record.confusedWith)}>
      <ul className={styles.list}>
        {edges.map((edge) => {
          const other = otherEnd(edge, id);
          const row = catalogue.row(other);
          return (
            <li key={other}>
              {row ? (
                <RecordLink id={other} />
              ) : (
                <span className={styles.missing}>
                  <RecordName id={other} /> <small>{t(($) => $.record.missing)}</small>
                </span>
              )}
              {row ? <LinkedSignature signature={row.signature} /> : null}
              {edge.text ? (
                <p className={styles.text}>
                  <span className={styles.label}>{t(($) => $.record.tellApart)}</span>{' '}
                  <LocalisedText text={edge.text} />
                </p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
