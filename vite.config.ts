import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { catalogue } from './src/compile/vite-plugin-catalogue.ts';
import { contentSecurityPolicy } from './src/compile/vite-plugin-csp.ts';

export default defineConfig({
  base: process.env.ERRDEX_BASE ?? '/',
  plugins: [react(), catalogue(), contentSecurityPolicy()],
  // Recent enough that Vite leaves `light-dark()` alone.
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist/app',
    sourcemap: false,
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: false, host: '127.0.0.1' },
  server: { port: 5173, host: '127.0.0.1' },
});
