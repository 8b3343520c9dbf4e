/**
 * The neighbourhood of one record: two steps back and forth along transitions, laid out in order of time, with its
 * look-alikes in a row beneath, joined by dotted lines. At most `MOST_NODES` nodes, the nearest first.
 */
import { edgesAround, otherEnd, type TransitionGraph } from '../../core/graph/transition-graph.ts';
import {
  breakSlug,
  type GraphPlot,
  layoutGraph,
  nodeSize,
  type PlacedEdge,
  type PlacedNode,
  type PlotEdge,
  type PlotNode,
} from '../../ui/graph/graph-layout.ts';

const MOST_NODES = 24;
const MOST_LOOK_ALIKES = 6;
const STEPS = 2;
const GAP = 16;
const DROP = 44;

export function plotNode(id: string): PlotNode {
  const slash = id.indexOf('/');
  return { id, lines: [id.slice(0, slash), ...breakSlug(id.slice(slash + 1))] };
}

export function layoutEgo(graph: TransitionGraph, id: string, direction: 'LR' | 'TB'): GraphPlot {
  const ids = new Set([id]);
  const edges = new Map<string, PlotEdge>();
  for (const way of ['precededBy', 'leadsTo'] as const) {
    let edge = [id];
    for (let step = 0; step < STEPS; step++) {
      const next: string[] = [];
      for (const at of edge) {
        for (const { from, to } of edgesAround(graph, at)[way]) {
          const other = from === at ? to : from;
          if (!ids.has(other)) {
            if (ids.size >= MOST_NODES) continue;
            ids.add(other);
            next.push(other);
          }
          edges.set(`${from} ${to}`, { from, to, loose: false });
        }
      }
      edge = next;
    }
  }
  const plot = layoutGraph([...ids].map(plotNode), [...edges.values()], { direction });
  const alike = edgesAround(graph, id)
    .confusedWith.map((edge) => otherEnd(edge, id))
    .filter((other) => !ids.has(other))
    .slice(0, MOST_LOOK_ALIKES);
  return alike.length > 0 ? withRowBeneath(plot, id, alike.map(plotNode), direction === 'TB' ? 1 : 3) : plot;
}

/** Adds nodes under the whole drawing, `perRow` to a row, each joined to the node `id` by a loose edge. */
function withRowBeneath(plot: GraphPlot, id: string, added: readonly PlotNode[], perRow: number): GraphPlot {
  const self = plot.nodes.find(({ node }) => node.id === id);
  if (!self) return plot;
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  let y = plot.height + DROP;
  for (let start = 0; start < added.length; start += perRow) {
    const row = added.slice(start, start + perRow).map((node) => ({ node, ...nodeSize(node) }));
    const rowWidth = row.reduce((sum, { width }) => sum + width, 0) + GAP * (row.length - 1);
    const rowHeight = Math.max(...row.map(({ height }) => height));
    let x = self.x - rowWidth / 2;
    for (const { node, width, height } of row) {
      nodes.push({ node, width, height, x: x + width / 2, y: y + height / 2 });
      x += width + GAP;
    }
    y += rowHeight + GAP;
  }
  // Dotted lines fan out from the lower edge of the node itself.
  for (const { node, x, y: nodeY, height } of nodes) {
    const top = nodeY - height / 2;
    const bottom = self.y + self.height / 2;
    edges.push({
      edge: { from: id, to: node.id, loose: true },
      points: [
        { x: self.x, y: bottom },
        { x: self.x, y: bottom + (top - bottom) * 0.45 },
        { x, y: top - (top - bottom) * 0.35 },
        { x, y: top },
      ],
    });
  }
  const left = Math.min(0, ...nodes.map(({ x, width }) => x - width / 2));
  const right = Math.max(plot.width, ...nodes.map(({ x, width }) => x + width / 2));
  const move = <Placed extends { x: number }>(placed: Placed): Placed => ({ ...placed, x: placed.x - left });
  return {
    width: right - left,
    height: y - GAP,
    nodes: [...plot.nodes, ...nodes].map(move),
    edges: [...plot.edges, ...edges].map(({ edge, points }) => ({ edge, points: points.map(move) })),
  };
}
