import { useQuery } from '@tanstack/react-query';
import { breakSlug, type GraphPlot, type PlotNode } from '../../core/graph/graph-plot.ts';
import type { GraphEdge } from '../../core/graph/transition-graph.ts';
import { layOut } from '../../workers/graph-layout.client.ts';

/** Below it time runs from top to bottom. Pixels. */
const NARROW = 700;

/** Lays the edges out in a worker, for the width that the page has at first. `undefined` while that is under way. */
export function useGraphPlot(edges: readonly GraphEdge[]): GraphPlot | undefined {
  const narrow = innerWidth < NARROW;
  return useQuery({
    // Keys are compared as text: edges are told apart by their ends.
    queryKey: ['graph-plot', narrow, edges.map(({ kind, from, to }) => `${kind} ${from} ${to}`)],
    queryFn: ({ signal }) =>
      layOut(
        signal,
        nodesOf(edges),
        edges.map(({ from, to, kind }) => ({ from, to, loose: kind === 'confusedWith' })),
        narrow ? { direction: 'TB', aspect: 0.8 } : { direction: 'LR', aspect: 1.7 },
      ),
    throwOnError: true,
  }).data;
}

function nodesOf(edges: readonly GraphEdge[]): PlotNode[] {
  const ids = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return [...ids].map((id) => {
    const slash = id.indexOf('/');
    return { id, lines: [id.slice(0, slash), ...breakSlug(id.slice(slash + 1))] };
  });
}
