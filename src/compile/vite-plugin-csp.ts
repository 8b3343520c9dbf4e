/**
 * Vite plugin: writes the Content-Security-Policy into `index.html` at build and a copy of the page as `404.html`, so that
 * static hosts serve deep links. Nothing may leave the page: `connect-src 'self'` is what makes that checkable.
 */
import type { Plugin } from 'vite';

export const POLICY = [
  "default-src 'none'",
  // WebAssembly of the matcher; no eval.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'errdex-csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head-prepend' },
      ],
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source });
      },
    },
  };
}
