/**
 * The one Trusted Types policy of the page: it lets scripts of this origin through, for workers and the service worker
 * alone, and nothing else that is a string. Needed because the Content-Security-Policy requires Trusted Types for scripts.
 */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

export function trustOwnWorkers(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', {
    createScriptURL(url) {
      if (new URL(url, document.baseURI).origin === location.origin) return url;
      throw new TypeError('scripts come from this origin alone');
    },
  });
}
