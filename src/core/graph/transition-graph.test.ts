import { describe, expect, it } from 'vitest';
import { aRecord } from '../../testing/a-wire-record.ts';
import { buildTransitionGraph, edgesAround, otherEnd } from './transition-graph.ts';

const edge = (error_id: string, condition?: string) => ({ error_id, probability: null, condition });

describe('buildTransitionGraph', () => {
  it('derives the other direction of an edge that is written once', () => {
    const graph = buildTransitionGraph([
      aRecord({ id: 't/a', transition_graph: { leads_to: [edge('t/b', 'at night')] } }),
      aRecord({ id: 't/b' }),
    ]);
    expect(edgesAround(graph, 't/b').precededBy).toEqual([
      expect.objectContaining({ from: 't/a', to: 't/b', text: { en: 'at night', zh: null } }),
    ]);
    expect(edgesAround(graph, 't/a').leadsTo).toHaveLength(1);
  });

  it('has an edge once that both records write, with what either says', () => {
    const graph = buildTransitionGraph([
      aRecord({ id: 't/a', transition_graph: { leads_to: [edge('t/b')] } }),
      aRecord({ id: 't/b', transition_graph: { preceded_by: [edge('t/a', 'in winter')] } }),
    ]);
    expect(graph.edges).toHaveLength(1);
    expect(graph.edges[0]?.text?.en).toBe('in winter');
  });

  it('joins look-alikes without direction', () => {
    const confused = (error_id: string) => ({ frequently_confused_with: [{ error_id, distinction: 'the lid' }] });
    const graph = buildTransitionGraph([
      aRecord({ id: 't/b', transition_graph: confused('t/a') }),
      aRecord({ id: 't/a', transition_graph: confused('t/b') }),
    ]);
    expect(graph.edges).toHaveLength(1);
    const [only] = edgesAround(graph, 't/b').confusedWith;
    expect(only && otherEnd(only, 't/b')).toBe('t/a');
  });

  it('names targets that the catalogue lacks and drops an edge to oneself', () => {
    const graph = buildTransitionGraph([
      aRecord({ id: 't/a', transition_graph: { leads_to: [edge('t/a'), edge('t/gone')] } }),
    ]);
    expect(graph.missing).toEqual(['t/gone']);
    expect(graph.edges.map(({ to }) => to)).toEqual(['t/gone']);
  });
});
