import { getRouteApi } from '@tanstack/react-router';
import {
  useCatalogue,
  usePreloadedGraph,
  useRecord,
  useTransitionGraph,
} from '../../catalogue-access/catalogue-queries.ts';
import { edgesAround } from '../../core/graph/transition-graph.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { DocumentTitle } from '../../ui/page-header.tsx';
import { Advice } from './advice.tsx';
import { Cause } from './cause.tsx';
import { DomainNeighbours } from './domain-neighbours.tsx';
import { LookAlikes } from './look-alikes.tsx';
import { OsNotes } from './os-notes.tsx';
import { ProvenanceLabel } from './provenance-label.tsx';
import { Recognition } from './recognition.tsx';
import styles from './record-page.module.css';
import { Sources } from './sources.tsx';
import { SpecimenPlate } from './specimen-plate.tsx';
import { Transitions } from './transitions.tsx';
import { UnknownRecord } from './unknown-record.tsx';
import { VersionTable } from './version-table.tsx';

const route = getRouteApi('/record/$domain/$slug');

/** One record, every field of it; sections without content are not there at all. */
export function RecordPage() {
  const { domain, slug } = route.useParams();
  const id = `${domain}/${slug}`;
  const language = useLanguage();
  const catalogue = useCatalogue();
  usePreloadedGraph();
  const record = useRecord(id);
  const graph = useTransitionGraph();
  if (!record) return <UnknownRecord id={id} catalogue={catalogue} graph={graph} />;
  const around = edgesAround(graph, id);
  const hasTransitions = around.precededBy.length + around.leadsTo.length > 0;
  return (
    <article className={styles.page}>
      <DocumentTitle title={record.signature[language] ?? record.signature.en ?? id} />
      <DomainNeighbours id={id} catalogue={catalogue} />
      <SpecimenPlate record={record} />
      <div className={styles.columns}>
        <div className={styles.text}>
          <Cause record={record} />
          <Advice record={record} />
          <OsNotes notes={record.osNotes} />
          <VersionTable rows={record.versions} />
          <LookAlikes id={id} edges={around.confusedWith} catalogue={catalogue} />
          {hasTransitions ? <Transitions id={id} graph={graph} catalogue={catalogue} /> : null}
          <Recognition record={record} />
          <Sources record={record} />
        </div>
        <ProvenanceLabel record={record} />
      </div>
    </article>
  );
}
