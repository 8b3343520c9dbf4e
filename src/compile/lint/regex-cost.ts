/**
 * How long a backtracking engine may take over a regex, asked of recheck. A question takes up to seconds, the answer never
 * changes, so answers are kept in `node_modules/.cache`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';

const CACHE_FOLDER = 'node_modules/.cache/errdex';
const CACHE_FILE = `${CACHE_FOLDER}/regex-cost.json`;
const TIMEOUT_MILLISECONDS = 2_000;

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

export function keepRegexCosts(): void {
  mkdirSync(CACHE_FOLDER, { recursive: true });
  writeFileSync(CACHE_FILE, JSON.stringify(Object.fromEntries(answers)));
}

function readCache(): Record<string, RegexCost> {
  try {
    return JSON.parse(readFileSync(CACHE_FILE, 'utf8'));
  } catch {
    return {};
  }
}
