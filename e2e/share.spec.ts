import { capturedLogs } from './captured-logs.ts';
import { expect, test } from './test.ts';

const MAIL = 'jane.roe@corp.acme-widgets.com';
const log = `mailto ${MAIL} token=9f8e7d6c5b4a39281706f5e4d3c2b1a0\n${capturedLogs().find(({ id }) => id === 'npm/eresolve')?.text ?? ''}\nError: mail to ${MAIL} was refused\n`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a shared link tells the story in a fresh profile, and nothing was sent to make it', async ({ page, browser }) => {
  await page.goto('/diagnose');
  await page.getByLabel('Your log').fill(log);
  await page.getByLabel('Your log').press('Control+Enter');
  await expect(page.getByRole('article').first()).toContainText('npm/eresolve');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Share…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('npm error ERESOLVE');
  await expect(dialog).not.toContainText(MAIL);
  await dialog.getByRole('button', { name: 'Copy the link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/diagnose#story=[\w-]+$/);
  // A face of type that was not shown before may still come from this origin; nothing else may be asked.
  expect(asked.filter((url) => !/\/assets\/[\w.-]+\.woff2$/.test(url))).toEqual([]);

  const fresh = await browser.newContext({ serviceWorkers: 'block' });
  const other = await fresh.newPage();
  const requested: string[] = [];
  other.on('request', (request) => requested.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('article').first()).toContainText('ERESOLVE unable to resolve dependency tree');
  await expect(other.getByRole('article').first()).toContainText('line 3');
  for (const url of requested) expect(url).not.toContain('story=');
  await fresh.close();
});

test('a damaged link says so', async ({ page }) => {
  await page.goto('/diagnose#story=abc');
  await expect(page.getByText('The link is damaged')).toBeVisible();
  await expect(page.getByLabel('Your log')).toBeVisible();
});

test('a failure that no record explains can be drafted into one', async ({ page }) => {
  await page.goto('/diagnose');
  await page
    .getByLabel('Your log')
    .fill(
      'start\nTraceback (most recent call last):\n  File "/srv/flux.py", line 9, in <module>\n    charge(7)\nflux.FluxError: capacitor \'b2\' overran at 88 gigawatts\n',
    );
  await page.getByLabel('Your log').press('Control+Enter');
  await page.getByRole('button', { name: 'Draft a record' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('The pattern matches its line');
  await expect(dialog).toContainText('FluxError');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
});

test('what a good run has too is put behind what is new', async ({ page }) => {
  const noisy = 'npm error code ERESOLVE\nnpm error ERESOLVE unable to resolve dependency tree\n';
  const bad = `${noisy}go on\nbash: line 3: frobnicate: command not found\nProcess exited with code 127\n`;
  await page.goto('/diagnose');
  await page.getByLabel('Your log').fill(bad);
  await page.getByLabel('Your log').press('Control+Enter');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page
    .getByLabel('Log of a good run')
    .setInputFiles({ name: 'good.log', mimeType: 'text/plain', buffer: Buffer.from(`${noisy}go on\nall well\n`) });
  await expect(page.getByRole('article').first()).toContainText('bash/command-not-found');
  await expect(page.getByRole('article').last()).toContainText('Also in the log');
});
