import { defineConfig } from 'vite';
import { ruleTables } from '../compile/vite-plugin-rule-tables.ts';

/** Bundles the terminal's `errdex` into one file with everything it needs. */
export default defineConfig({
  plugins: [ruleTables()],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/errdex.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    minify: false,
    rollupOptions: { output: { entryFileNames: 'errdex.mjs', banner: '#!/usr/bin/env node' } },
  },
});
