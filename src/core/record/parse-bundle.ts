/**
 * A bundle that a person brings: one record, a list of records, an object that holds such a list, an object from id to
 * record, or JSON Lines. Every sound record is kept; of the others it is said what is wrong with which field.
 */
import type { Fault } from './fault.ts';
import type { ErrorRecord } from './model.ts';
import { parseRecord } from './parse-record.ts';

/** More records than any catalogue has; keeps a hostile file from filling the memory with faults. */
const MAX_RECORDS = 100_000;
const MAX_FAULTS = 2_000;

export interface ParsedBundle {
  /** First of each id wins. */
  readonly records: readonly ErrorRecord[];
  readonly faults: readonly Fault[];
  /** How many things that should have been records were met. */
  readonly seen: number;
}

/** @param file only for the faults. Never throws. */
export function parseBundleText(json: string, file: string | null): ParsedBundle {
  const text = json.replace(/^\uFEFF/, '');
  const values = valuesOf(text);
  if (values instanceof Error) {
    const params = { detail: values.message };
    return {
      records: [],
      faults: [{ file, record: null, field: null, code: 'notJson', params, severity: 'error' }],
      seen: 0,
    };
  }
  return parseRecords(values, file);
}

/** Validates each value as a record. */
function parseRecords(values: readonly unknown[], file: string | null): ParsedBundle {
  const records = new Map<string, ErrorRecord>();
  const faults: Fault[] = [];
  for (const [index, value] of values.slice(0, MAX_RECORDS).entries()) {
    const parsed = parseRecord(value, file);
    for (const fault of parsed.faults) {
      // Without an id the position is the only name there is.
      if (faults.length < MAX_FAULTS)
        faults.push(fault.record === null && values.length > 1 ? { ...fault, record: `#${index + 1}` } : fault);
    }
    if (!parsed.record) continue;
    if (records.has(parsed.record.id)) {
      const { id } = parsed.record;
      if (faults.length < MAX_FAULTS) {
        faults.push({ file, record: id, field: 'id', code: 'duplicateId', params: { detail: id }, severity: 'error' });
      }
      continue;
    }
    records.set(parsed.record.id, parsed.record);
  }
  if (values.length === 0) {
    faults.push({
      file,
      record: null,
      field: null,
      code: 'notARecord',
      params: { actual: 'empty' },
      severity: 'error',
    });
  }
  return { records: [...records.values()], faults, seen: values.length };
}

function valuesOf(text: string): readonly unknown[] | Error {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return jsonLines(text) ?? (error instanceof Error ? error : new Error(String(error)));
  }
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || 'regex' in value || 'signature' in value) return [value];
  const inner = Object.values(value);
  const list = inner.find(
    (each) => Array.isArray(each) && each.length > 0 && each.every((item) => typeof item === 'object'),
  );
  if (Array.isArray(list)) return list;
  const map = inner.filter(
    (each) => typeof each === 'object' && each !== null && !Array.isArray(each) && 'regex' in each,
  );
  return map.length > 0 ? map : [value];
}

function jsonLines(text: string): unknown[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return null;
  const values: unknown[] = [];
  for (const line of lines) {
    try {
      values.push(JSON.parse(line));
    } catch {
      // The first line decides whether this is JSON Lines at all; a bad one later is one bad record.
      if (values.length === 0) return null;
      values.push(line);
    }
  }
  return values;
}
