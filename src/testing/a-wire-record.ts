/** Builders of records for tests: sound by default, so that a test states only what it is about. */
import type { ErrorRecord } from '../core/record/model.ts';
import { parseRecord } from '../core/record/parse-record.ts';
import type { WireRecord } from '../core/record/wire-schema.ts';

export function aWireRecord(parts: Partial<WireRecord> = {}): WireRecord {
  const id = parts.id ?? 'test/teapot';
  return {
    id,
    signature: "the pot '<pot>' is a teapot",
    regex: "the pot '(?<pot>[^']+)' is a teapot",
    domain: id.split('/')[0] ?? 'test',
    verification_tier: 'source_checked',
    ...parts,
  } as WireRecord;
}

/** @throws when the parts do not make a sound record. */
export function aRecord(parts: Partial<WireRecord> = {}): ErrorRecord {
  const { record, faults } = parseRecord(aWireRecord(parts), null);
  if (!record) throw new Error(`not a record: ${JSON.stringify(faults)}`);
  return record;
}
