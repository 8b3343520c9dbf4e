/** Lays graphs out away from the page: dagre takes a second for a few hundred nodes and cannot be interrupted. */
/// <reference lib="webworker" />
import { type LayoutChoice, layoutGraph } from '../core/graph/graph-layout.ts';
import type { GraphPlot, PlotEdge, PlotNode } from '../core/graph/graph-plot.ts';
import { serve } from './messenger.ts';

export type GraphLayoutProtocol = {
  layout: {
    payload: {
      readonly nodes: readonly PlotNode[];
      readonly edges: readonly PlotEdge[];
      readonly choice: LayoutChoice;
    };
    progress: never;
    answer: GraphPlot;
  };
};

declare const self: DedicatedWorkerGlobalScope;

serve<GraphLayoutProtocol>(self, { layout: ({ nodes, edges, choice }) => layoutGraph(nodes, edges, choice) });
