/** Runs every gate over a folder of signatures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildTransitionGraph } from '../../core/graph/transition-graph.ts';
import type { Fault } from '../../core/record/fault.ts';
import { readSignatures } from '../read-signatures.ts';
import { regexCost } from './regex-cost.ts';
import type { CheckedRecord, LintContext } from './rule.ts';
import { RULES } from './rules.ts';

export interface LintedCatalogue {
  readonly checked: readonly CheckedRecord[];
  readonly faults: readonly Fault[];
}

export interface CataloguePaths {
  readonly signatures: string;
  /** Scripts and logs of reproductions. */
  readonly repro: string;
  /** Folder of logs in which nothing went wrong. */
  readonly cleanLogs: string;
}

export async function lintCatalogue(paths: CataloguePaths): Promise<LintedCatalogue> {
  const { records, faults: edgeFaults, files } = await readSignatures(paths.signatures);
  const checked = records.map((record): CheckedRecord => {
    const file = files.get(record.id) ?? `${record.id}.json`;
    return { record, file, wire: JSON.parse(readFileSync(join(paths.signatures, file), 'utf8')) };
  });
  const context = contextOf(checked, paths);
  // Two at a time: each question waits for a process of its own.
  const sources = checked.flatMap(({ record }) => [record.regex, record.regexZh ?? []].flat());
  await Promise.all(
    [0, 1].map(async (lane) => {
      for (let i = lane; i < sources.length; i += 2) await regexCost(sources[i] ?? '');
    }),
  );
  const faults: Fault[] = [...edgeFaults];
  for (const each of checked) {
    for (const rule of RULES) {
      for (const { field, detail, severity } of await rule.check(each, context)) {
        faults.push({
          file: each.file,
          record: each.record.id,
          field,
          code: 'lint',
          params: { detail: `${detail} [${rule.name}]` },
          severity: severity ?? 'error',
        });
      }
    }
  }
  return { checked, faults };
}

function contextOf(all: readonly CheckedRecord[], paths: CataloguePaths): LintContext {
  const linked = new Set<string>();
  for (const { from, to } of buildTransitionGraph(all.map(({ record }) => record)).edges) {
    linked.add(`${from} ${to}`).add(`${to} ${from}`);
  }
  const cleanLogs = new Map<string, string>();
  if (existsSync(paths.cleanLogs)) {
    for (const name of readdirSync(paths.cleanLogs)) {
      if (name.endsWith('.log')) cleanLogs.set(name, readFileSync(join(paths.cleanLogs, name), 'utf8'));
    }
  }
  return {
    all,
    byId: new Map(all.map((each) => [each.record.id, each])),
    linked: (a, b) => linked.has(`${a} ${b}`),
    reproductionLog(id) {
      const path = join(paths.repro, `${id}.log`);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    hasReproduction: (id) =>
      ['sh', 'mjs', 'py'].some((extension) => existsSync(join(paths.repro, `${id}.${extension}`))),
    cleanLogs,
  };
}
