/**
 * One row of the index: what lists, facets, search and the names of linked records need, without the details.
 * Rows are ordered by id; a row's position is the record's number everywhere in the bundle.
 */
import type { ErrorRecord, LocalisedText, Resolvable, VerificationTier } from '../record/model.ts';

export interface IndexRow {
  readonly id: string;
  readonly signature: LocalisedText;
  readonly domain: string;
  readonly category: string | null;
  readonly tier: VerificationTier;
  readonly resolvable: Resolvable | null;
  readonly errorCode: string | null;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  /** Operating systems with a note of their own. */
  readonly os: readonly string[];
  /** Whether signature, cause, dead ends and workarounds are all there in Chinese. */
  readonly wholeInChinese: boolean;
  readonly lastConfirmed: string | null;
  /** File name of the record's details below the bundle, e.g. `records/gcc.undefined-reference.1a2b3c4d.json`. */
  readonly detailFile: string;
}

export function indexRowOf(record: ErrorRecord, detailFile: string): IndexRow {
  return {
    id: record.id,
    signature: record.signature,
    domain: record.domain,
    category: record.category,
    tier: record.tier,
    resolvable: record.resolvable,
    errorCode: record.errorCode,
    aliases: record.aliases,
    tags: record.tags,
    os: record.osNotes.map(({ os }) => os),
    wholeInChinese: isWholeInChinese(record),
    lastConfirmed: record.lastConfirmed,
    detailFile,
  };
}

export function isWholeInChinese(record: ErrorRecord): boolean {
  const texts: (LocalisedText | null)[] = [
    record.signature,
    record.rootCause,
    ...record.deadEnds.flatMap((end) => [end.action, end.whyFails, end.condition]),
    ...record.workarounds.flatMap((item) => [item.action, item.condition]),
    ...record.osNotes.map(({ text }) => text),
    ...record.versions.map((row) => row.behaviorChange),
  ];
  return texts.every((text) => text === null || text.zh !== null);
}
