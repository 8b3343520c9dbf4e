import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogue } from './src/compile/vite-plugin-catalogue.ts';
import { contentSecurityPolicy } from './src/compile/vite-plugin-csp.ts';
import { offline } from './src/compile/vite-plugin-offline.ts';
import { ruleTables } from './src/compile/vite-plugin-rule-tables.ts';

export default defineConfig({
  base: process.env.ERRDEX_BASE ?? '/',
  plugins: [react(), ruleTables(), ...(process.env.VITEST ? [] : [catalogue(), contentSecurityPolicy(), offline()])],
  build: {
    target: 'es2023',
    // Recent enough that Vite leaves `light-dark()` alone.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist/app',
    // An inlined asset would be a data: address, which the policy refuses for fonts and workers.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 400,
  },
  worker: { format: 'es', plugins: () => [ruleTables()] },
  preview: { host: '127.0.0.1', port: 4173 },
  // The plugin itself reloads the page; a watcher on files that it deletes would fall over them.
  server: { host: '127.0.0.1', port: 5173, watch: { ignored: ['**/public/data/bundle/**', '**/dist/**'] } },
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['node_modules/**', 'dist/**', '**/*.browser.test.ts'],
    environment: 'node',
    // Generous: oracle tests over thousands of cases share two cores with others.
    testTimeout: 120_000,
  },
});
