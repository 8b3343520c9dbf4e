// Runs before the first paint, so that a chosen theme never flashes: the settings' keys are those of settings-store.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('errdex.settings') ?? '{}');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A broken setting is reported by the page itself.
}
