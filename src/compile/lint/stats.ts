/** What the catalogue holds, counted. */
import { isWholeInChinese } from '../../core/catalogue/index-row.ts';
import { buildTransitionGraph } from '../../core/graph/transition-graph.ts';
import type { ErrorRecord } from '../../core/record/model.ts';

export interface CatalogueStats {
  readonly records: number;
  readonly byDomain: ReadonlyMap<string, number>;
  readonly byTier: ReadonlyMap<string, number>;
  readonly linked: number;
  readonly edges: number;
  readonly wholeInChinese: number;
  readonly withChineseRegex: number;
}

export function catalogueStats(records: readonly ErrorRecord[]): CatalogueStats {
  const { edges } = buildTransitionGraph(records);
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  return {
    records: records.length,
    byDomain: countBy(records, ({ domain }) => domain),
    byTier: countBy(records, ({ tier }) => tier),
    linked: records.filter(({ id }) => ends.has(id)).length,
    edges: edges.length,
    wholeInChinese: records.filter(isWholeInChinese).length,
    withChineseRegex: records.filter(({ regexZh }) => regexZh !== null).length,
  };
}

function countBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function printStats(stats: CatalogueStats): void {
  const share = (count: number): string => `${count} (${Math.round((100 * count) / Math.max(1, stats.records))} %)`;
  console.log(`records            ${stats.records} over ${stats.byDomain.size} domains`);
  for (const [tier, count] of stats.byTier) console.log(`  ${tier.padEnd(17)}${share(count)}`);
  console.log(`linked             ${share(stats.linked)}, ${stats.edges} edges`);
  console.log(`whole in Chinese   ${share(stats.wholeInChinese)}`);
  console.log(`with regex_zh      ${stats.withChineseRegex}`);
  console.log([...stats.byDomain].map(([domain, count]) => `${domain} ${count}`).join(' · '));
}
