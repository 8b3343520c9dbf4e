/** Records in memory as a catalogue that diagnosis can use: for tests, measuring and drafts; no bundle is written. */
import { patternsOf } from '../catalogue/build-bundle.ts';
import { indexRowOf } from '../catalogue/index-row.ts';
import { buildTransitionGraph } from '../graph/transition-graph.ts';
import type { ErrorRecord } from '../record/model.ts';
import type { DiagnosisCatalogue } from './knowledge.ts';

export function catalogueOf(records: readonly ErrorRecord[]): DiagnosisCatalogue {
  const byId = new Map(records.map((record) => [record.id, record]));
  const rows = records.map((record) => indexRowOf(record, record.id));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  return {
    rows,
    row: (id) => rowById.get(id),
    record: async (id) => byId.get(id) ?? null,
    patterns: async () => patternsOf(records),
    graph: async () => buildTransitionGraph(records),
  };
}
