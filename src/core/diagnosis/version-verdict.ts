/** What a record's `versions` say of the version that a log shows. */
import type { VersionRow } from '../record/model.ts';
import type { VersionVerdict } from './diagnosis.ts';

/** Numbers of a version, most significant first: `v20.19.0-rc1` → 20, 19, 0. Empty where there are none. */
export function versionNumbers(version: string): number[] {
  const digits = /\d{1,9}(?:[._]\d{1,9}){0,5}/.exec(version)?.[0];
  return digits ? digits.split(/[._]/).map(Number) : [];
}

/** Compares as far as both say something: 20 and 20.19 are the same to somebody who only knows 20. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] as number) - (b[at] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

const GONE = /fixed|removed|resolved|obsolete|retired/i;

/**
 * The rows are points in time: a row holds from its version until a newer row of the same product.
 *
 * - no row of that product, or a version that cannot be read: `unknown`
 * - older than every row: `notYet`: what the rows tell of is still to come
 * - the newest row at or below the version says "fixed", or names what removed it: `fixed`
 * - otherwise `applies`
 */
export function versionVerdict(
  product: string,
  version: string,
  rows: readonly VersionRow[],
): { verdict: VersionVerdict; row: VersionRow | null } {
  const seen = versionNumbers(version);
  const own = rows
    .filter((row) => row.version.toLowerCase().startsWith(product.toLowerCase()))
    .map((row) => ({ row, numbers: versionNumbers(row.version.slice(product.length)) }))
    .filter(({ numbers }) => numbers.length > 0)
    .sort((a, b) => compareWhole(b.numbers, a.numbers));
  if (seen.length === 0 || own.length === 0) return { verdict: 'unknown', row: null };
  const reached = own.find(({ numbers }) => compareVersions(numbers, seen) <= 0);
  if (!reached) return { verdict: 'notYet', row: own[own.length - 1]?.row ?? null };
  const gone = GONE.test(reached.row.status ?? '') || reached.row.removed !== null;
  return { verdict: gone ? 'fixed' : 'applies', row: reached.row };
}

function compareWhole(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
