/** The test of every spec: a page that throws, logs an error or asks anything of another origin fails it. */
import { test as base, expect } from '@playwright/test';

interface Watched {
  /** Console errors that a spec brings about on purpose. */
  readonly allowedErrors: RegExp | null;
}

export const test = base.extend<Watched>({
  allowedErrors: [null, { option: true }],
  page: async ({ page, baseURL, allowedErrors }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`threw ${error.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      const text = `${message.text()} ${message.location().url}`;
      // The runner's own remark: service workers are off in all specs but the offline one.
      if (text.startsWith('Service Worker registration blocked by Playwright')) return;
      if (!allowedErrors?.test(text)) faults.push(`logged ${text}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== baseURL) faults.push(`asked ${request.url()}`);
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };
