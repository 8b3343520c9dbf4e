/**
 * The neighbourhood of one record: two steps back and forth along transitions in layers of time, with its look-alikes
 * beneath, in a row or hung on a stem, joined by dotted lines. At most `MOST_NODES` nodes, the nearest first. Layers this shallow need no general
 * layout, which would cost the record's page 17 kB.
 */

import {
  breakSlug,
  type GraphPlot,
  nodeSize,
  type PlacedEdge,
  type PlacedNode,
  type PlotEdge,
  type PlotNode,
  type Point,
} from '../../core/graph/graph-plot.ts';
import { edgesAround, otherEnd, type TransitionGraph } from '../../core/graph/transition-graph.ts';

const MOST_NODES = 24;
const MOST_LOOK_ALIKES = 6;
const STEPS = 2;
const GAP = 16;
const LAYER_GAP = 48;
const DROP = 44;
/** A row wider than this would reach beyond the page's column of text. */
const WIDEST_ROW = 780;
/** Where a stem stands from the left side of the node it grows from, and how far its leaves from it. */
const STEM = 14;
const LEAF = 20;
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
  return alike.length > 0 ? withAlikeBeneath(plot, id, alike.map(plotNode), direction === 'TB' ? 0 : WIDEST_ROW) : plot;
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

/** Adds look-alikes under the whole drawing, joined to the node `id`: in a row if `widestRow` holds them, else on a stem. */
function withAlikeBeneath(plot: GraphPlot, id: string, added: readonly PlotNode[], widestRow: number): GraphPlot {
  const self = plot.nodes.find(({ node }) => node.id === id);
  if (!self) return plot;
  const sized = added.map((node) => ({ node, ...nodeSize(node) }));
  const rowWidth = sized.reduce((sum, { width }) => sum + width, 0) + GAP * (sized.length - 1);
  const branches = rowWidth <= widestRow ? row(self, sized, rowWidth, plot.height) : stem(self, sized, plot.height);
  const nodes = branches.map(({ placed }) => placed);
  const edges = branches.map(
    ({ placed, points }): PlacedEdge => ({ edge: { from: id, to: placed.node.id, loose: true }, points }),
  );
  const left = Math.min(0, ...nodes.map(({ x, width }) => x - width / 2));
  const right = Math.max(plot.width, ...nodes.map(({ x, width }) => x + width / 2));
  const move = <Placed extends { x: number }>(placed: Placed): Placed => ({ ...placed, x: placed.x - left });
  return {
    width: right - left,
    height: Math.max(...nodes.map(({ y, height }) => y + height / 2)),
    nodes: [...plot.nodes, ...nodes].map(move),
    edges: [...plot.edges, ...edges].map(({ edge, points }) => ({ edge, points: points.map(move) })),
  };
}

interface Sized {
  readonly node: PlotNode;
  readonly width: number;
  readonly height: number;
}

interface Branch {
  readonly placed: PlacedNode;
  readonly points: readonly Point[];
}

function row(self: PlacedNode, sized: readonly Sized[], rowWidth: number, above: number): Branch[] {
  const top = above + DROP;
  const bend = top - DROP / 2;
  let left = self.x - rowWidth / 2;
  return sized.map(({ node, width, height }) => {
    const x = left + width / 2;
    left += width + GAP;
    return {
      placed: { node, width, height, x, y: top + height / 2 },
      points: [
        { x: self.x, y: self.y + self.height / 2 },
        { x: self.x, y: bend },
        { x, y: bend },
        { x, y: top },
      ],
    };
  });
}

function stem(self: PlacedNode, sized: readonly Sized[], above: number): Branch[] {
  const x = self.x - self.width / 2 + STEM;
  let top = above + DROP / 2;
  return sized.map(({ node, width, height }) => {
    const y = top + height / 2;
    top += height + GAP;
    return {
      placed: { node, width, height, x: x + LEAF + width / 2, y },
      points: [
        { x, y: self.y + self.height / 2 },
        { x, y: y - STEM },
        { x, y },
        { x: x + LEAF, y },
      ],
    };
  });
}
