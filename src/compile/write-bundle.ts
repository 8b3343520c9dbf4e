/** Compiles a folder of signatures into a folder of bundle files; files of earlier builds that are no longer named go. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { buildBundle } from '../core/catalogue/build-bundle.ts';
import type { Fault } from '../core/record/fault.ts';
import { readSignatures } from './read-signatures.ts';

export interface WrittenBundle {
  readonly recordCount: number;
  readonly faults: readonly Fault[];
}

/** Eight hexadecimal digits: 25,000 files collide within one name only, never between names. */
export function contentHash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

export async function writeBundle(signaturesFolder: string, bundleFolder: string): Promise<WrittenBundle> {
  const { records, faults } = await readSignatures(signaturesFolder);
  const files = buildBundle(records, contentHash);
  await mkdir(bundleFolder, { recursive: true });
  const present = (await readdir(bundleFolder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(bundleFolder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  for (const [name, bytes] of files) {
    const path = join(bundleFolder, name);
    // A named file never changes; the manifest does.
    if (present.includes(name) && Buffer.compare(await readFile(path), bytes) === 0) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
  for (const name of present) if (!files.has(name)) await rm(join(bundleFolder, name));
  return { recordCount: records.length, faults };
}
