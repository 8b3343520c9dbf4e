/** Typing errors between two words: letters too many, missing, wrong, or two swapped. Cost: length × errors allowed. */

/**
 * Optimal string alignment distance, bounded.
 * @returns the distance, or -1 when it is above `allowed`.
 */
export function typoDistance(a: string, b: string, allowed: number): number {
  const width = b.length;
  if (Math.abs(a.length - width) > allowed) return -1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array(width + 1).fill(allowed + 1);
    row[0] = i;
    let least = i;
    for (let j = Math.max(1, i - allowed); j <= Math.min(width, i + allowed); j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > allowed) return -1;
    beforeLast = last;
    last = row;
  }
  const distance = last[width] ?? allowed + 1;
  return distance <= allowed ? distance : -1;
}
