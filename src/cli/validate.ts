/** `errdex validate PATH…`: every fault with file, record, field and reason. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFault } from '../core/record/describe-fault.ts';
import type { Fault } from '../core/record/fault.ts';
import { parseBundleText } from '../core/record/parse-bundle.ts';
import { CliError, type CliOptions } from './cli-error.ts';

/** @returns 0 all sound, 1 faults found. @throws CliError when a path cannot be read. */
export async function validate(paths: readonly string[], options: CliOptions): Promise<number> {
  if (paths.length === 0) throw new CliError('validate needs a path: a record, a folder or a bundle');
  let errors = 0;
  let records = 0;
  const idFiles = new Map<string, string>();
  for (const path of await filesBelow(paths)) {
    const parsed = parseBundleText(await readFile(path, 'utf8'), path);
    const faults: Fault[] = [...parsed.faults];
    for (const { id } of parsed.records) {
      const twin = idFiles.get(id);
      if (twin !== undefined) {
        faults.push({
          file: path,
          record: id,
          field: 'id',
          code: 'duplicateId',
          params: { detail: twin },
          severity: 'error',
        });
      } else {
        idFiles.set(id, path);
        records++;
      }
    }
    for (const fault of faults) {
      if (fault.severity === 'error') errors++;
      process.stdout.write(`${options.json ? JSON.stringify(fault) : describeFault(fault)}\n`);
    }
  }
  if (!options.json) process.stdout.write(`${records} sound records, ${errors} errors\n`);
  return errors > 0 ? 1 : 0;
}

async function filesBelow(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const info = await stat(path).catch(() => {
      throw new CliError(`${path}: no such file or folder`);
    });
    if (!info.isDirectory()) {
      files.push(path);
      continue;
    }
    const inside = (await readdir(path, { recursive: true })).filter((name) => /\.jsonl?$/.test(name)).sort();
    if (inside.length === 0) throw new CliError(`${path}: no .json file in it`);
    files.push(...inside.map((name) => join(path, name)));
  }
  return files;
}
