import { describe, expect, it } from 'vitest';
import { layoutGraph } from './graph-layout.ts';
import type { PlacedNode, PlotEdge, PlotNode } from './graph-plot.ts';

const node = (id: string): PlotNode => ({ id, lines: ['gcc', id] });
const edge = (from: string, to: string): PlotEdge => ({ from, to, loose: false });

function overlaps(a: PlacedNode, b: PlacedNode): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

describe('layoutGraph', () => {
  const ids = [...'abcdefghijkl'];
  const edges = [edge('a', 'b'), edge('b', 'c'), edge('d', 'e'), edge('f', 'g'), edge('h', 'i'), edge('k', 'l')];
  const plot = layoutGraph(ids.map(node), edges, { direction: 'LR', aspect: 1.6 });

  it('lets time run from left to right', () => {
    const x = (id: string): number => plot.nodes.find((placed) => placed.node.id === id)?.x ?? Number.NaN;
    expect(x('a')).toBeLessThan(x('b'));
    expect(x('b')).toBeLessThan(x('c'));
  });

  it('places every node once, apart from all others and inside the drawing', () => {
    expect(plot.nodes.map((placed) => placed.node.id).sort()).toEqual(ids);
    for (const [index, placed] of plot.nodes.entries()) {
      for (const other of plot.nodes.slice(index + 1)) expect(overlaps(placed, other)).toBe(false);
      expect(placed.x - placed.width / 2).toBeGreaterThanOrEqual(0);
      expect(placed.x + placed.width / 2).toBeLessThanOrEqual(plot.width);
      expect(placed.y + placed.height / 2).toBeLessThanOrEqual(plot.height);
    }
  });

  it('makes the whole wider or higher as asked', () => {
    const tall = layoutGraph(ids.map(node), edges, { direction: 'LR', aspect: 0.2 });
    const flat = layoutGraph(ids.map(node), edges, { direction: 'LR', aspect: 8 });
    expect(tall.height).toBeGreaterThan(plot.height);
    expect(flat.width).toBeGreaterThan(plot.width);
  });
});
