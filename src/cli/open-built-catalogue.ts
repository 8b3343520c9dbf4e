/** The catalogue as the build wrote it, beside this program. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Catalogue, openCatalogue } from '../core/catalogue/catalogue.ts';
import { CliError } from './cli-error.ts';

/** `dist/cli/errdex.mjs` → `dist/app/data/bundle`. */
const BUNDLE = new URL('../app/data/bundle/', import.meta.url);

/** @throws CliError when there is no build. */
export async function openBuiltCatalogue(folder: URL = BUNDLE): Promise<Catalogue> {
  try {
    return await openCatalogue(async (name) => readFile(new URL(name, folder)));
  } catch (cause) {
    throw new CliError(`no catalogue in ${fileURLToPath(folder)}; run "npm run build" first`, { cause });
  }
}
