/** Registers the service worker once the page has settled, so that it never competes with the first visit. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => {
      // Private windows and plain http refuse it; the app works without.
    });
  });
}
