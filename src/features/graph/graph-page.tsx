import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CatalogueBoundary } from '../../catalogue-access/catalogue-boundary.tsx';
import { useCatalogue, useTransitionGraph } from '../../catalogue-access/catalogue-queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Select } from '../../ui/select.tsx';
import { EdgeList } from './edge-list.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import styles from './graph-page.module.css';
import { useGraphPlot } from './use-graph-plot.ts';

const route = getRouteApi('/graph');

/** The transition graph of the whole catalogue, or what touches one domain: as a picture and as a list. */
export function GraphPage() {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <PageHeader title={t(($) => $.graph.title)} lead={t(($) => $.graph.lead)} />
      <CatalogueBoundary>
        <Graph />
      </CatalogueBoundary>
    </div>
  );
}

function Graph() {
  const { t } = useTranslation();
  const { domain } = route.useSearch();
  const navigate = route.useNavigate();
  const catalogue = useCatalogue();
  const graph = useTransitionGraph();
  const domains = useMemo(() => {
    const names = graph.edges.flatMap(({ from, to }) => [from, to]).map(domainOf);
    return [...new Set(names)].sort();
  }, [graph]);
  const edges = useMemo(
    () =>
      domain ? graph.edges.filter(({ from, to }) => domainOf(from) === domain || domainOf(to) === domain) : graph.edges,
    [graph, domain],
  );
  const plot = useGraphPlot(edges);
  const records = new Set(edges.flatMap(({ from, to }) => [from, to])).size;
  return (
    <>
      <div className={styles.bar}>
        <Select
          label={t(($) => $.graph.domain)}
          value={domain ?? ''}
          onChange={(event) =>
            void navigate({
              search: (previous) => ({ ...previous, domain: event.target.value || undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          <option value="">{t(($) => $.graph.allDomains)}</option>
          {domains.map((name) => (
            <option key={name}>{name}</option>
          ))}
          {domain && !domains.includes(domain) ? <option>{domain}</option> : null}
        </Select>
        <p role="status" className={styles.counts}>
          {t(($) => $.graph.counts, { records, edges: edges.length })}
        </p>
      </div>
      {edges.length === 0 ? (
        <EmptyState title={t(($) => $.graph.empty)} />
      ) : (
        <>
          {plot ? (
            <GraphCanvas key={domain ?? ''} plot={plot} catalogue={catalogue} />
          ) : (
            <div className={styles.room}>
              <Progress />
            </div>
          )}
          <EdgeList edges={edges} catalogue={catalogue} />
        </>
      )}
    </>
  );
}

function domainOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}
