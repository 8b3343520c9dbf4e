import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/testing/find-chromium.ts';

const PORT = Number(process.env.ERRDEX_E2E_PORT ?? 4317);
const executablePath = findChromium();

/** Runs on the built app, as a visitor gets it: `npm run build` first. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // Compiling a catalogue with own records took 6 s on two busy cores, more than Playwright's five.
  expect: { timeout: 15_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'en-US',
    // Requests are watched and rerouted by specs; the offline spec switches it on.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: !process.env.CI,
  },
});
