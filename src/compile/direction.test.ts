/** The direction between rooms is only worth something when breaking it breaks the build: here it is broken. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BREACHES: readonly [file: string, imported: string, reason: string][] = [
  ['src/core/record/x.ts', '../match/pattern.ts', 'core/record may know only'],
  ['src/core/log/x.ts', '../diagnosis/diagnose-log.ts', 'core/log may know only'],
  ['src/core/match/x.ts', '../log/log-input.ts', 'core/match may know only'],
  ['src/core/graph/x.ts', '../search/query.ts', 'core/graph may know only'],
  ['src/core/diagnosis/x.ts', '../../workers/messenger.ts', 'core is the innermost room'],
  ['src/core/catalogue/x.ts', 'node:fs/promises', 'core runs in Node, workers and pages alike'],
  ['src/core/search/x.ts', 'react', 'core runs in Node, workers and pages alike'],
  ['src/workers/x.worker.ts', '../features/browse/browse-page.tsx', 'workers know core alone'],
  ['src/ui/x.tsx', '../core/catalogue/catalogue.ts', 'ui is the design system'],
  ['src/features/browse/x.tsx', '../record/record-page.tsx', 'features never import each other'],
  ['src/features/browse/x.tsx', '../../app/routes.tsx', 'features know neither the app'],
  ['src/cli/x.ts', '../workers/messenger.ts', 'compile and cli stand on core alone'],
  ['src/compile/x.ts', '../app/routes.tsx', 'compile and cli stand on core alone'],
];
const ALLOWED: readonly [file: string, imported: string][] = [
  ['src/core/diagnosis/x.ts', '../match/pattern.ts'],
  ['src/core/catalogue/x.ts', '../record/model.ts'],
  ['src/workers/x.worker.ts', '../core/diagnosis/diagnose-log.ts'],
  ['src/features/browse/x.tsx', '../../ui/button.tsx'],
  ['src/features/browse/x.tsx', './browse-list.tsx'],
  ['src/cli/x.ts', 'node:fs'],
];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'errdex-direction-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8')) as { vcs?: unknown; $schema?: unknown };
  delete config.vcs;
  delete config.$schema;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  cpSync('package.json', join(folder, 'package.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(file: string, imported: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { thing } from '${imported}';\n\nexport const here = thing;\n`);
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), ['lint', file], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(path);
  return stdout + stderr;
}

describe('the direction between rooms', () => {
  it.each(BREACHES)('%s may not import %s', (file, imported, reason) => {
    expect(lint(file, imported)).toContain(reason);
  });

  it.each(ALLOWED)('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).not.toContain('noRestrictedImports');
  });
});
