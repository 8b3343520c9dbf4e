import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordLink, RecordName, recordParams } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { edgesAround, type GraphEdge, otherEnd, type TransitionGraph } from '../../core/graph/transition-graph.ts';
import { useFormats } from '../../i18n/formats.ts';
import { LocalisedText } from '../../ui/localised-text.tsx';
import { EgoGraph } from './ego-graph.tsx';
import list from './linked-list.module.css';
import { LinkedSignature } from './linked-signature.tsx';
import { Section } from './section.tsx';
import styles from './transitions.module.css';

export interface TransitionsProps {
  readonly id: string;
  readonly graph: TransitionGraph;
  readonly catalogue: Catalogue;
}

/** What comes before this error and what it leads to: as a picture, and the same in words with the conditions. */
export function Transitions({ id, graph, catalogue }: TransitionsProps) {
  const { t } = useTranslation();
  const { precededBy, leadsTo } = edgesAround(graph, id);
  return (
    <Section
      title={t(($) => $.record.transitions)}
      lead={
        <Link to="/graph" search={{ domain: recordParams(id).domain }} className="no-print">
          {t(($) => $.record.wholeGraph)}
        </Link>
      }
    >
      <EgoGraph id={id} graph={graph} catalogue={catalogue} />
      <div className={styles.lists}>
        <EdgeList title={t(($) => $.record.precededBy)} id={id} edges={precededBy} catalogue={catalogue} />
        <EdgeList title={t(($) => $.record.leadsTo)} id={id} edges={leadsTo} catalogue={catalogue} />
      </div>
    </Section>
  );
}

interface EdgeListProps {
  readonly title: string;
  readonly id: string;
  readonly edges: readonly GraphEdge[];
  readonly catalogue: Catalogue;
}

function EdgeList({ title, id, edges, catalogue }: EdgeListProps) {
  const { t } = useTranslation();
  const { percent } = useFormats();
  if (edges.length === 0) return null;
  return (
    <div>
      <h3 className={styles.title}>{title}</h3>
      <ul className={list.list}>
        {edges.map((edge) => {
          const other = otherEnd(edge, id);
          const row = catalogue.row(other);
          const facts = [
            edge.probability === null ? null : t(($) => $.record.probability, { rate: percent(edge.probability) }),
            edge.typicalDelay === null ? null : t(($) => $.record.delay, { delay: edge.typicalDelay }),
            row ? null : t(($) => $.record.missing),
          ].filter((fact) => fact !== null);
          return (
            <li key={other}>
              {row ? (
                <RecordLink id={other} />
              ) : (
                <span className={list.missing}>
                  <RecordName id={other} />
                </span>
              )}
              {row ? <LinkedSignature signature={row.signature} /> : null}
              {edge.text ? (
                <p className={list.text}>
                  <LocalisedText text={edge.text} />
                </p>
              ) : null}
              {facts.length > 0 ? <p className={list.facts}>{facts.join(' · ')}</p> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
