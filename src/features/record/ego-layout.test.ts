import { describe, expect, it } from 'vitest';
import type { EdgeKind, GraphEdge, TransitionGraph } from '../../core/graph/transition-graph.ts';
import { layoutEgo } from './ego-layout.ts';

function graphOf(...edges: readonly [kind: EdgeKind, from: string, to: string][]): TransitionGraph {
  return {
    edges: edges.map(
      ([kind, from, to]): GraphEdge => ({ kind, from, to, probability: null, typicalDelay: null, text: null }),
    ),
    missing: [],
  };
}

const CHAIN = graphOf(
  ['leadsTo', 'd/far-cause', 'd/cause'],
  ['leadsTo', 'd/farthest-cause', 'd/far-cause'],
  ['leadsTo', 'd/cause', 'd/self'],
  ['leadsTo', 'd/self', 'd/effect'],
  ['leadsTo', 'd/self', 'd/other-effect'],
  ['leadsTo', 'd/effect', 'd/cause'],
  ['confusedWith', 'd/alike', 'd/self'],
  ['leadsTo', 'd/unrelated', 'd/elsewhere'],
);

describe('layoutEgo', () => {
  const plot = layoutEgo(CHAIN, 'd/self', 'LR');
  const at = (id: string) => {
    const placed = plot.nodes.find(({ node }) => node.id === id);
    if (!placed) throw new Error(`${id} is not drawn`);
    return placed;
  };

  it('goes two steps each way, and no farther', () => {
    expect(plot.nodes.map(({ node }) => node.id).sort()).toEqual(
      ['alike', 'cause', 'effect', 'far-cause', 'other-effect', 'self'].map((slug) => `d/${slug}`),
    );
  });
  it('puts causes before and effects after, look-alikes beneath', () => {
    expect(at('d/far-cause').x).toBeLessThan(at('d/cause').x);
    expect(at('d/cause').x).toBeLessThan(at('d/self').x);
    expect(at('d/self').x).toBeLessThan(at('d/effect').x);
    expect(at('d/effect').x).toBe(at('d/other-effect').x);
    expect(at('d/alike').y).toBeGreaterThan(at('d/self').y + at('d/self').height);
  });
  it('draws every transition between them, cycles too, and look-alikes loosely', () => {
    expect(plot.edges.map(({ edge: { from, to, loose } }) => `${from} ${to} ${loose}`).sort()).toEqual([
      'd/cause d/self false',
      'd/effect d/cause false',
      'd/far-cause d/cause false',
      'd/self d/alike true',
      'd/self d/effect false',
      'd/self d/other-effect false',
    ]);
  });
  it('keeps everything inside the drawing, both ways', () => {
    for (const direction of ['LR', 'TB'] as const) {
      const { width, height, nodes } = layoutEgo(CHAIN, 'd/self', direction);
      for (const placed of nodes) {
        expect(placed.x - placed.width / 2).toBeGreaterThanOrEqual(-0.001);
        expect(placed.x + placed.width / 2).toBeLessThanOrEqual(width + 0.001);
        expect(placed.y - placed.height / 2).toBeGreaterThanOrEqual(-0.001);
        expect(placed.y + placed.height / 2).toBeLessThanOrEqual(height + 0.001);
      }
    }
  });
});
