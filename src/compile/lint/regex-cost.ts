/**
 * How long a backtracking engine may take over a regex, asked of recheck. A question takes up to ten seconds and on a
 * busy machine more; cut off at two, patterns of degree four passed for linear. The answer never changes: those for the
 * catalogue's patterns stand in `regex-costs.json`, each under the pattern itself, so that a pattern that was edited is
 * asked about anew. `check:catalogue -- --keep-costs` writes the file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';

const KEPT_FILE = new URL('./regex-costs.json', import.meta.url);
const TIMEOUT_MILLISECONDS = 20_000;

/** Degree of the polynomial (1 is linear), or `exponential`. */
export type RegexCost = number | 'exponential';

const answers = new Map<string, RegexCost>(Object.entries(readCache()));

/** Patterns that recheck cannot judge in time count as linear here: the matcher's own bounds hold them all the same. */
export async function regexCost(source: string): Promise<RegexCost> {
  const known = answers.get(source);
  if (known !== undefined) return known;
  const verdict = await check(source, 'i', { timeout: TIMEOUT_MILLISECONDS, maxRecallStringSize: 20_000 });
  const cost: RegexCost =
    verdict.status !== 'vulnerable'
      ? 1
      : verdict.complexity.type === 'exponential'
        ? 'exponential'
        : verdict.complexity.degree;
  answers.set(source, cost);
  return cost;
}

/** Writes the answers for these patterns, and no others. */
export function keepRegexCosts(sources: readonly string[]): void {
  const kept = [...new Set(sources)].sort().flatMap((source) => {
    const cost = answers.get(source);
    return cost === undefined ? [] : [[source, cost] as const];
  });
  writeFileSync(KEPT_FILE, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}

function readCache(): Record<string, RegexCost> {
  try {
    return JSON.parse(readFileSync(KEPT_FILE, 'utf8'));
  } catch {
    return {};
  }
}
