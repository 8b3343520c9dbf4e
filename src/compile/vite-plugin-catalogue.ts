/**
 * Vite plugin: `public/data/signatures` → `public/data/bundle`, before the dev server starts, at each change of a record,
 * and at build. The same files are served in both, since Vite takes them from `public`.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { describeFault } from '../core/record/describe-fault.ts';
import { writeBundle } from './write-bundle.ts';

export function catalogue(): Plugin {
  let signatures = '';
  let bundle = '';
  async function compile(warn: (message: string) => void): Promise<void> {
    const { faults } = await writeBundle(signatures, bundle);
    for (const fault of faults) if (fault.severity === 'error') warn(describeFault(fault));
  }
  return {
    name: 'errdex-catalogue',
    configResolved(config) {
      signatures = join(config.root, 'public/data/signatures');
      bundle = join(config.root, 'public/data/bundle');
    },
    async buildStart() {
      await compile((message) => this.warn(message));
    },
    configureServer(server) {
      let timer: NodeJS.Timeout | undefined;
      const onChange = (path: string): void => {
        if (!path.startsWith(signatures) || !path.endsWith('.json')) return;
        clearTimeout(timer);
        // Editors and checkouts write many files at once: one compilation for all of them.
        timer = setTimeout(async () => {
          await compile((message) => server.config.logger.warn(message));
          server.ws.send({ type: 'full-reload' });
        }, 150);
      };
      server.watcher.on('add', onChange).on('change', onChange).on('unlink', onChange);
    },
  };
}
