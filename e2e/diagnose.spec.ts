import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { capturedLogs, cleanLogs } from './captured-logs.ts';
import { expect, test } from './test.ts';

const eresolve = capturedLogs().find(({ id }) => id === 'npm/eresolve')?.text ?? '';

test.describe('diagnosing a log', () => {
  test('a pasted log names its root cause, the line it stands on and what to do', async ({ page }) => {
    await page.goto('/diagnose');
    await page.getByLabel('Your log').fill(eresolve);
    await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
    const first = page.getByRole('article').first();
    await expect(first).toContainText('Root cause');
    await expect(first.getByRole('heading', { level: 3 })).toContainText('ERESOLVE unable to resolve dependency tree');
    await expect(first.locator('mark')).toContainText('ERESOLVE');
    await expect(first.getByRole('button', { name: 'line 2', exact: true })).toBeVisible();
    await first.getByRole('button', { name: 'line 2', exact: true }).click();
    await expect(page.locator('[data-line="2"][aria-current="true"]')).toContainText('ERESOLVE');
  });

  test('the record behind a diagnosis is one link away, and back keeps the diagnosis', async ({ page }) => {
    await page.goto('/diagnose');
    await page.getByLabel('Your log').fill(eresolve);
    await page.getByLabel('Your log').press('Control+Enter');
    await page.getByRole('article').first().getByRole('heading', { level: 3 }).getByRole('link').click();
    await expect(page).toHaveURL(/\/record\/npm\/eresolve/);
    await page.goBack();
    await expect(page.getByRole('article').first()).toContainText('npm/eresolve');
  });

  test('a gzipped file can be chosen', async ({ page }) => {
    await page.goto('/diagnose');
    const half = Math.floor(eresolve.length / 2);
    const members = Buffer.concat([gzipSync(eresolve.slice(0, half)), gzipSync(eresolve.slice(half))]);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'build.log.gz', mimeType: 'application/gzip', buffer: members });
    await expect(page.getByRole('article').first()).toContainText('npm/eresolve');
  });

  test('a log beyond a hundred thousand lines stays scrollable and can be searched', async ({ page }) => {
    await page.goto('/diagnose');
    const noise = Array.from({ length: 150_000 }, (_, n) => `step ${n} done in ${n % 17} ms`);
    noise.splice(120_000, 0, eresolve.trimEnd());
    const file = { name: 'big.log', mimeType: 'text/plain', buffer: Buffer.from(noise.join('\n')) };
    await page.locator('input[type=file]').setInputFiles(file);
    const first = page.getByRole('article').first();
    await expect(first).toContainText('npm/eresolve', { timeout: 30_000 });
    await expect(first.getByRole('button', { name: 'line 120,002', exact: true })).toBeVisible();
    await expect(page.locator('[data-line="120002"]')).toContainText('ERESOLVE');
    await page.getByLabel('Find in the log').fill('step 77777 done');
    await expect(page.locator('[data-line="77778"][aria-current="true"]')).toContainText('step 77777 done');
  });

  test('a long job can be stopped', async ({ page }) => {
    await page.goto('/diagnose');
    // Every line of it has something to be looked at: it takes seconds.
    const text = eresolve.repeat(Math.floor(45e6 / eresolve.length));
    const file = { name: 'huge.log', mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByLabel('Your log')).toBeVisible();
  });

  test('an empty paste is answered', async ({ page }) => {
    await page.goto('/diagnose');
    await page.getByLabel('Your log').fill('  \n\n');
    await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('There is nothing in it');
    await page.goto('/diagnose?lang=zh');
    await page.getByRole('button', { name: '开始诊断' }).click();
    await expect(page.getByRole('alert')).toContainText('内容是空的');
  });

  test('a binary file is answered', async ({ page }) => {
    await page.goto('/diagnose');
    const bytes = Buffer.from(Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'core.bin', mimeType: 'application/octet-stream', buffer: bytes });
    await expect(page.getByText('This is not text')).toBeVisible();
  });

  test('HTML in a log stays text', async ({ page }) => {
    await page.goto('/diagnose');
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    await page.getByLabel('Your log').fill(`${hostile}\n${eresolve}`);
    await page.getByLabel('Your log').press('Control+Enter');
    await expect(page.locator('[data-line="1"]')).toContainText(hostile);
    await expect(page.locator('img')).toHaveCount(0);
  });
});

/** What stands beside each file's name in the list of files: the id of its first diagnosis, or nothing. */
async function firstDiagnoses(
  page: Page,
  logs: readonly { name: string; text: string }[],
): Promise<Map<string, string>> {
  await page.goto('/diagnose');
  await page
    .locator('input[type=file]')
    .setInputFiles(logs.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
  const options = page.getByLabel('Files', { exact: true }).getByRole('option');
  await expect(options).toHaveCount(logs.length, { timeout: 120_000 });
  const labels = await options.allTextContents();
  return new Map(
    labels.map((label) => label.split(' · ') as [string, string]).map(([name, id]) => [name, id ?? 'nothing']),
  );
}

test('every captured log puts the record that it was captured for first', async ({ page }) => {
  test.setTimeout(180_000);
  const logs = capturedLogs();
  expect(logs.length).toBeGreaterThan(60);
  const named = await firstDiagnoses(
    page,
    logs.map(({ id, text }) => ({ name: `${id.replace('/', '.')}.log`, text })),
  );
  const wrong = logs.filter(({ id }) => named.get(`${id.replace('/', '.')}.log`) !== id);
  expect(wrong.map(({ id }) => `${id}: ${named.get(`${id.replace('/', '.')}.log`)}`)).toEqual([]);
});

test('pasted, one log of each domain does too', async ({ page }) => {
  test.setTimeout(240_000);
  const byDomain = new Map(capturedLogs().map((log) => [log.id.split('/')[0], log]));
  await page.goto('/diagnose');
  const wrong: string[] = [];
  for (const { id, text } of byDomain.values()) {
    await page.getByLabel('Your log').fill(text);
    await page.getByLabel('Your log').press('Control+Enter');
    await page.getByRole('button', { name: 'Another log' }).waitFor();
    // Waited for: on a busy machine the story may be drawn after the button.
    const named = await page
      .getByRole('article')
      .first()
      .getAttribute('aria-labelledby', { timeout: 15_000 })
      .catch(() => 'nothing');
    if (named !== `diagnosis-${id}`) wrong.push(`${id}: ${named}`);
    await page.getByRole('button', { name: 'Another log' }).click();
  }
  expect(wrong).toEqual([]);
});

test('logs of runs in which nothing went wrong yield nothing', async ({ page }) => {
  const logs = cleanLogs();
  expect(logs.length).toBeGreaterThan(20);
  const named = await firstDiagnoses(page, logs);
  expect([...named].filter(([, id]) => id !== 'nothing')).toEqual([]);
});
