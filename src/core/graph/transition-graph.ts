/**
 * The transition graph of the whole catalogue. Each edge is written once, on either record; the other direction is derived.
 * Targets that the catalogue does not hold stay as nodes marked `missing`. Cost: linear in records and edges.
 */
import type { ErrorRecord, LocalisedText } from '../record/model.ts';

export type EdgeKind = 'leadsTo' | 'confusedWith';

export interface GraphEdge {
  readonly kind: EdgeKind;
  /** Ids. For `leadsTo` from the cause to what follows; `confusedWith` has no direction and `from < to`. */
  readonly from: string;
  readonly to: string;
  readonly probability: number | null;
  readonly typicalDelay: string | null;
  /** Condition of a transition, or what tells two look-alikes apart. */
  readonly text: LocalisedText | null;
}

export interface TransitionGraph {
  readonly edges: readonly GraphEdge[];
  /** Ids that an edge names and the catalogue lacks. */
  readonly missing: readonly string[];
}

export function buildTransitionGraph(records: readonly ErrorRecord[]): TransitionGraph {
  const known = new Set(records.map(({ id }) => id));
  const edges = new Map<string, GraphEdge>();
  const put = (edge: GraphEdge): void => {
    const key = `${edge.kind} ${edge.from} ${edge.to}`;
    const present = edges.get(key);
    // Written on both sides: what either of them says is kept.
    edges.set(
      key,
      present
        ? {
            ...present,
            probability: present.probability ?? edge.probability,
            typicalDelay: present.typicalDelay ?? edge.typicalDelay,
            text: present.text ?? edge.text,
          }
        : edge,
    );
  };
  for (const record of records) {
    for (const { errorId, condition, ...rest } of record.leadsTo) {
      put({ kind: 'leadsTo', from: record.id, to: errorId, text: condition, ...rest });
    }
    for (const { errorId, condition, ...rest } of record.precededBy) {
      put({ kind: 'leadsTo', from: errorId, to: record.id, text: condition, ...rest });
    }
    for (const { errorId, distinction } of record.confusedWith) {
      const [from, to] = record.id < errorId ? [record.id, errorId] : [errorId, record.id];
      put({ kind: 'confusedWith', from, to, text: distinction, probability: null, typicalDelay: null });
    }
  }
  const list = [...edges.values()].filter(({ from, to }) => from !== to);
  const missing = new Set(list.flatMap(({ from, to }) => [from, to]).filter((id) => !known.has(id)));
  return { edges: list, missing: [...missing].sort() };
}

/** The edges that touch one record, sorted into what precedes it, what it leads to and what it is mistaken for. */
export function edgesAround(
  graph: TransitionGraph,
  id: string,
): Record<'precededBy' | 'leadsTo' | 'confusedWith', GraphEdge[]> {
  const around = { precededBy: [] as GraphEdge[], leadsTo: [] as GraphEdge[], confusedWith: [] as GraphEdge[] };
  for (const edge of graph.edges) {
    if (edge.kind === 'confusedWith') {
      if (edge.from === id || edge.to === id) around.confusedWith.push(edge);
    } else if (edge.from === id) around.leadsTo.push(edge);
    else if (edge.to === id) around.precededBy.push(edge);
  }
  return around;
}

/** The id at the other end of an edge. */
export function otherEnd(edge: GraphEdge, id: string): string {
  return edge.from === id ? edge.to : edge.from;
}
