/** What a drawn graph is made of: nodes with their text, edges, and where both have been placed. Pixels throughout. */

export interface PlotNode {
  readonly id: string;
  /** Already broken; the first line is the node's family. */
  readonly lines: readonly string[];
}

export interface PlotEdge {
  readonly from: string;
  readonly to: string;
  /** Without direction: drawn dotted and without an arrow. */
  readonly loose: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedNode<Node extends PlotNode = PlotNode> {
  readonly node: Node;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge<Edge extends PlotEdge = PlotEdge> {
  readonly edge: Edge;
  readonly points: readonly Point[];
}

export interface GraphPlot<Node extends PlotNode = PlotNode, Edge extends PlotEdge = PlotEdge> {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode<Node>[];
  readonly edges: readonly PlacedEdge<Edge>[];
}

/** Advance of one character of the mono at 12.5 px. */
const CHARACTER = 7.5;
const LINE = 17;
const PADDING_X = 12;
const PADDING_Y = 7;

/** Breaks a slug at its hyphens into lines of at most `limit` characters where that is possible. */
export function breakSlug(slug: string, limit = 22): string[] {
  const lines: string[] = [];
  for (const piece of slug.match(/[^-_.]+[-_.]?|[-_.]/g) ?? [slug]) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + piece.length <= limit) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines;
}

export function nodeSize(node: PlotNode): { width: number; height: number } {
  const widest = Math.max(...node.lines.map((line) => line.length));
  return {
    width: Math.max(72, Math.ceil(widest * CHARACTER) + 2 * PADDING_X),
    height: node.lines.length * LINE + 2 * PADDING_Y,
  };
}
