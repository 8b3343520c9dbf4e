/** Ids that somebody may have meant: by shared pairs of letters, so that order and small slips matter little. */

const MOST = 5;
/** Below this, suggestions were unrelated more often than not. */
const LEAST_LIKENESS = 0.35;

/** @returns at most five ids, the likeliest first. Cost: linear in the length of all ids. */
export function nearIds(wanted: string, ids: readonly string[]): string[] {
  const pairs = pairsOf(wanted);
  return ids
    .map((id) => ({ id, likeness: likeness(pairs, pairsOf(id)) }))
    .filter((entry) => entry.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ id }) => id);
}

function pairsOf(text: string): Map<string, number> {
  const bare = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < bare.length; index++) {
    const pair = bare.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Sørensen and Dice: shared pairs over all pairs, 0 to 1. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let all = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    all += count;
  }
  for (const count of b.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
