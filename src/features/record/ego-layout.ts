/**
 * The neighbourhood of one record: two steps back and forth along transitions in layers of time, with its look-alikes in
 * rows beneath, joined by dotted lines. At most `MOST_NODES` nodes, the nearest first. Layers this shallow need no general
 * layout, which would cost the record's page 17 kB.
 */
import { edgesAround, otherEnd, type TransitionGraph } from '../../core/graph/transition-graph.ts';
import {
  breakSlug,
  type GraphPlot,
  nodeSize,
  type PlacedEdge,
  type PlacedNode,
  type PlotEdge,
  type PlotNode,
  type Point,
} from '../../ui/graph/graph-plot.ts';

const MOST_NODES = 24;
const MOST_LOOK_ALIKES = 6;
const STEPS = 2;
const GAP = 16;
const LAYER_GAP = 48;
const DROP = 44;
/** How far an edge between two nodes of one layer bows out of it. */
const BOW = 26;

export type Direction = 'LR' | 'TB';

function plotNode(id: string): PlotNode {
  const slash = id.indexOf('/');
  return { id, lines: [id.slice(0, slash), ...breakSlug(id.slice(slash + 1))] };
}

export function layoutEgo(graph: TransitionGraph, id: string, direction: Direction): GraphPlot {
  const { layers, edges } = stepsAround(graph, id);
  const plot = placeLayers(layers, edges, direction);
  const near = new Set(layers.flat());
  const alike = edgesAround(graph, id)
    .confusedWith.map((edge) => otherEnd(edge, id))
    .filter((other) => !near.has(other))
    .slice(0, MOST_LOOK_ALIKES);
  return alike.length > 0 ? withRowsBeneath(plot, id, alike.map(plotNode), direction === 'TB' ? 1 : 3) : plot;
}

/** Ids in order of time, a layer for each step from the record, and the transitions between them. */
function stepsAround(graph: TransitionGraph, id: string): { layers: string[][]; edges: PlotEdge[] } {
  const seen = new Set([id]);
  const layersOf = { precededBy: [] as string[][], leadsTo: [] as string[][] };
  const rimOf = { precededBy: [id], leadsTo: [id] };
  // A step in both directions before the next: in a cycle, what is nearer decides on which side a node stands.
  for (let step = 0; step < STEPS; step++) {
    for (const way of ['precededBy', 'leadsTo'] as const) {
      const next: string[] = [];
      for (const at of rimOf[way]) {
        for (const edge of edgesAround(graph, at)[way]) {
          const other = otherEnd(edge, at);
          if (seen.has(other) || seen.size >= MOST_NODES) continue;
          seen.add(other);
          next.push(other);
        }
      }
      if (next.length > 0) layersOf[way].push(next);
      rimOf[way] = next;
    }
  }
  const edges = graph.edges
    .filter(({ kind, from, to }) => kind === 'leadsTo' && seen.has(from) && seen.has(to))
    .map(({ from, to }) => ({ from, to, loose: false }));
  return { layers: [...layersOf.precededBy.reverse(), [id], ...layersOf.leadsTo], edges };
}

/** Layers side by side (LR) or beneath each other (TB), each centred on the others. */
function placeLayers(layers: readonly string[][], edges: readonly PlotEdge[], direction: Direction): GraphPlot {
  const across = direction === 'LR';
  const sized = layers.map((ids) => ids.map(plotNode).map((node) => ({ node, ...nodeSize(node) })));
  const breadthOf = (layer: (typeof sized)[number]): number =>
    layer.reduce((sum, { width, height }) => sum + (across ? height : width), 0) + GAP * (layer.length - 1);
  const breadth = Math.max(...sized.map(breadthOf));
  const nodes = new Map<string, PlacedNode & { readonly layer: number }>();
  let along = 0;
  sized.forEach((layer, index) => {
    const depth = Math.max(...layer.map(({ width, height }) => (across ? width : height)));
    let over = (breadth - breadthOf(layer)) / 2;
    for (const { node, width, height } of layer) {
      const length = across ? height : width;
      const [x, y] = across ? [along + depth / 2, over + length / 2] : [over + length / 2, along + depth / 2];
      nodes.set(node.id, { node, x, y, width, height, layer: index });
      over += length + GAP;
    }
    along += depth + LAYER_GAP;
  });
  const length = along - LAYER_GAP;
  return {
    width: across ? length : breadth,
    height: across ? breadth : length,
    nodes: [...nodes.values()],
    edges: edges.flatMap((edge): PlacedEdge[] => {
      const from = nodes.get(edge.from);
      const to = nodes.get(edge.to);
      return from && to ? [{ edge, points: route(from, to, from.layer, to.layer, across) }] : [];
    }),
  };
}

/** From the middle of one node's side to the middle of the other's, bent half-way between the layers. */
function route(from: PlacedNode, to: PlacedNode, fromLayer: number, toLayer: number, across: boolean): Point[] {
  const turn = (point: Point): Point => (across ? point : { x: point.y, y: point.x });
  const a = turn(from);
  const b = turn(to);
  const depth = (node: PlacedNode): number => (across ? node.width : node.height) / 2;
  const way = Math.sign(toLayer - fromLayer);
  const start = { x: a.x + (way || 1) * depth(from), y: a.y };
  const end = { x: b.x - (way || -1) * depth(to), y: b.y };
  const bend = way === 0 ? Math.max(start.x, end.x) + BOW : (start.x + end.x) / 2;
  return [start, { x: bend, y: start.y }, { x: bend, y: end.y }, end].map(turn);
}

/** Adds nodes under the whole drawing, `perRow` to a row, each joined to the node `id` by a loose edge. */
function withRowsBeneath(plot: GraphPlot, id: string, added: readonly PlotNode[], perRow: number): GraphPlot {
  const self = plot.nodes.find(({ node }) => node.id === id);
  if (!self) return plot;
  const nodes: PlacedNode[] = [];
  let y = plot.height + DROP;
  for (let start = 0; start < added.length; start += perRow) {
    const row = added.slice(start, start + perRow).map((node) => ({ node, ...nodeSize(node) }));
    const rowWidth = row.reduce((sum, { width }) => sum + width, 0) + GAP * (row.length - 1);
    let x = self.x - rowWidth / 2;
    for (const { node, width, height } of row) {
      nodes.push({ node, width, height, x: x + width / 2, y: y + height / 2 });
      x += width + GAP;
    }
    y += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  const edges = nodes.map(({ node, x, y: middle, height }): PlacedEdge => {
    const top = middle - height / 2;
    const bottom = self.y + self.height / 2;
    const bend = top - DROP / 2;
    return {
      edge: { from: id, to: node.id, loose: true },
      points: [
        { x: self.x, y: bottom },
        { x: self.x, y: bend },
        { x, y: bend },
        { x, y: top },
      ],
    };
  });
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
