import { capturedLogs } from './captured-logs.ts';
import { expect, test } from './test.ts';

test.use({ serviceWorkers: 'allow', allowedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

test('after one visit everything works without a network', async ({ page, context }) => {
  await page.goto('/');
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === 'activated');
  await context.setOffline(true);
  await page.goto('/record/npm/eresolve?lang=zh');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ERESOLVE');
  await page.goto('/diagnose');
  await page
    .getByRole('textbox')
    .first()
    .fill(capturedLogs().find(({ id }) => id === 'npm/eresolve')?.text ?? '');
  await page.getByRole('textbox').first().press('Control+Enter');
  await expect(page.getByRole('article').first()).toContainText('npm/eresolve');
});
