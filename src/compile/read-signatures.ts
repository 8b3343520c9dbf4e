/** Reads `public/data/signatures`: every record that is sound, and the faults of those that are not. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Fault } from '../core/record/fault.ts';
import type { ErrorRecord } from '../core/record/model.ts';
import { parseRecordText } from '../core/record/parse-record.ts';

export interface ReadSignatures {
  /** Ordered by id; one bad record never keeps the others out. */
  readonly records: readonly ErrorRecord[];
  readonly faults: readonly Fault[];
  /** Record id → path of its file, relative to the folder, with forward slashes. */
  readonly files: ReadonlyMap<string, string>;
}

/** @throws when the folder itself cannot be read. */
export async function readSignatures(folder: string): Promise<ReadSignatures> {
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const records = new Map<string, ErrorRecord>();
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  for (const path of paths) {
    const file = relative(folder, path).split(sep).join('/');
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (error) {
      faults.push({
        file,
        record: null,
        field: null,
        code: 'unreadable',
        params: { detail: String(error) },
        severity: 'error',
      });
      continue;
    }
    const parsed = parseRecordText(text, file);
    faults.push(...parsed.faults);
    if (!parsed.record) continue;
    const { id } = parsed.record;
    const twin = files.get(id);
    if (twin !== undefined) {
      faults.push({ file, record: id, field: 'id', code: 'duplicateId', params: { detail: twin }, severity: 'error' });
      continue;
    }
    if (file !== `${id}.json`) {
      faults.push({
        file,
        record: id,
        field: 'id',
        code: 'idDiffersFromPath',
        params: { expected: `${id}.json`, actual: file },
        severity: 'error',
      });
    }
    records.set(id, parsed.record);
    files.set(id, file);
  }
  return { records: [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), faults, files };
}
