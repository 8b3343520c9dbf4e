/** Vite plugin: after the build, lists what it wrote and builds the service worker with that list in it. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { build, type Plugin } from 'vite';

/** Sources of records, the joined catalogue, and files that only a server reads: fetched when asked for, not kept. */
const NOT_KEPT = /^(data\/signatures\/|data\/bundle\/all\.|404\.html$|sw\.js$)|\.map$/;
const HASHED = /[.-][\w-]{8}\.\w+$/;

export function offline(): Plugin {
  let outDir = '';
  return {
    name: 'errdex-offline',
    apply: 'build',
    configResolved(config) {
      outDir = join(config.root, config.build.outDir);
    },
    async closeBundle() {
      const entries = await Promise.all((await filesBelow(outDir)).filter((file) => !NOT_KEPT.test(file)).map(entryOf));
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { __PRECACHE__: JSON.stringify(entries), 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir,
          emptyOutDir: false,
          lib: {
            entry: 'src/workers/offline.service-worker.ts',
            formats: ['iife'],
            name: 'offline',
            fileName: () => 'sw.js',
          },
        },
      });
    },
  };

  async function entryOf(file: string): Promise<{ url: string; revision: string | null }> {
    if (HASHED.test(file)) return { url: file, revision: null };
    const revision = createHash('sha256')
      .update(await readFile(join(outDir, file)))
      .digest('hex')
      .slice(0, 8);
    return { url: file, revision };
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
