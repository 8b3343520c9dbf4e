import { useTranslation } from 'react-i18next';
import { RecordLink, RecordName } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { GraphEdge } from '../../core/graph/transition-graph.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import styles from './edge-list.module.css';

export interface EdgeListProps {
  readonly edges: readonly GraphEdge[];
  readonly catalogue: Catalogue;
}

/** The graph in words, for those who read rather than look; a record's edges stand together. */
export function EdgeList({ edges, catalogue }: EdgeListProps) {
  const { t } = useTranslation();
  const groups = new Map<string, GraphEdge[]>();
  for (const edge of edges) groups.set(edge.from, [...(groups.get(edge.from) ?? []), edge]);
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <section aria-labelledby="edge-list" className={styles.section}>
      <h2 id="edge-list" tabIndex={-1}>
        {t(($) => $.graph.list)}
      </h2>
      <ul className={styles.list}>
        {sorted.map(([from, own]) => (
          <li key={from}>
            <Name id={from} catalogue={catalogue} />
            <ul>
              {own.map(({ kind, to, text }) => (
                <li key={`${kind} ${to}`}>
                  <span className={styles.kind}>
                    {kind === 'leadsTo' ? t(($) => $.graph.leadsTo) : t(($) => $.graph.confusedWith)}
                  </span>{' '}
                  <Name id={to} catalogue={catalogue} />
                  {text ? (
                    <p className={styles.text}>
                      <LocalisedText text={text} />
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({ id, catalogue }: { id: string; catalogue: Catalogue }) {
  const { t } = useTranslation();
  return catalogue.row(id) ? (
    <RecordLink id={id} />
  ) : (
    <span className={styles.missing}>
      <RecordName id={id} /> ({t(($) => $.graph.missing)})
    </span>
  );
}
