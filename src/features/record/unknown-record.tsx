import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordLink, recordParams } from '../../catalogue-access/record-link.tsx';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { edgesAround, otherEnd, type TransitionGraph } from '../../core/graph/transition-graph.ts';
import { buttonClass } from '../../ui/button.tsx';
import { DocumentTitle } from '../../ui/page-header.tsx';
import list from './linked-list.module.css';
import { LinkedSignature } from './linked-signature.tsx';
import { nearIds } from './near-ids.ts';
import styles from './unknown-record.module.css';

export interface UnknownRecordProps {
  readonly id: string;
  readonly catalogue: Catalogue;
  readonly graph: TransitionGraph;
}

/** An id that the catalogue lacks: what was meant, who mentions it, where its domain is. */
export function UnknownRecord({ id, catalogue, graph }: UnknownRecordProps) {
  const { t } = useTranslation();
  const title = t(($) => $.problem.unknownRecord.title);
  const { domain } = recordParams(id);
  const near = useMemo(
    () =>
      nearIds(
        id,
        catalogue.rows.map((row) => row.id),
      ),
    [id, catalogue],
  );
  const mentions = Object.values(edgesAround(graph, id))
    .flat()
    .map((edge) => otherEnd(edge, id));
  const groups = [
    { name: t(($) => $.problem.unknownRecord.near), ids: near },
    { name: t(($) => $.problem.unknownRecord.linkedFrom), ids: [...new Set(mentions)] },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <div className={styles.page}>
      <DocumentTitle title={title} />
      <h1>{title}</h1>
      <p>{t(($) => $.problem.unknownRecord.text, { id })}</p>
      {groups.map(({ name, ids }) => (
        <section key={name} className={styles.group}>
          <h2>{name}</h2>
          <ul className={list.list}>
            {ids.map((other) => {
              const row = catalogue.row(other);
              return (
                <li key={other}>
                  <RecordLink id={other} />
                  {row ? <LinkedSignature signature={row.signature} /> : null}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <p className={styles.actions}>
        {catalogue.rows.some((row) => row.domain === domain) ? (
          <Link to="/browse" search={{ domain: [domain] }} className={buttonClass()}>
            {t(($) => $.problem.unknownRecord.domain, { domain })}
          </Link>
        ) : null}
        <Link to="/browse" className={buttonClass()}>
          {t(($) => $.problem.notFound.browse)}
        </Link>
      </p>
    </div>
  );
}
