import type { LayoutChoice } from '../core/graph/graph-layout.ts';
import type { GraphPlot, PlotEdge, PlotNode } from '../core/graph/graph-plot.ts';
import type { GraphLayoutProtocol } from './graph-layout.worker.ts';
import { WorkerClient } from './messenger.ts';

const client = new WorkerClient<GraphLayoutProtocol>(
  () => new Worker(new URL('./graph-layout.worker.ts', import.meta.url), { type: 'module' }),
);

/** Rejects when the signal aborts; the worker then ends with it. */
export function layOut(
  signal: AbortSignal,
  nodes: readonly PlotNode[],
  edges: readonly PlotEdge[],
  choice: LayoutChoice,
): Promise<GraphPlot> {
  return client.call(signal, 'layout', { nodes, edges, choice });
}
