import { expect, test } from './test.ts';

test('an unknown address has its own page in both languages', async ({ page }) => {
  await page.goto('/no/such/page');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await page.goto('/no/such/page?lang=zh');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{Script=Han}/u);
});

test('an unknown record says so and suggests the nearest', async ({ page }) => {
  await page.goto('/record/npm/eresolv');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such record');
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /eresolve/ })
      .first(),
  ).toBeVisible();
});

test('a setting that was broken in storage does not stop the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const key of ['errdex', 'errdex.settings', 'errdex:settings', 'settings'])
      localStorage.setItem(key, '{"language": 42, ');
  });
  await page.goto('/about');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('an unknown language in the address is passed over', async ({ page }) => {
  await page.goto('/about?lang=xx');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('a catalogue that cannot be had', () => {
  test.use({ allowedErrors: /Failed to load resource|data\/bundle|BundleError/ });

  test('is named by its file, and trying again helps', async ({ page }) => {
    let broken = true;
    await page.route('**/data/bundle/index.*', (route) =>
      broken ? route.fulfill({ status: 404, body: '' }) : route.continue(),
    );
    await page.goto('/record/npm/eresolve');
    await expect(page.getByRole('alert')).toContainText(/index\.[0-9a-f]+\.json/);
    broken = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ERESOLVE');
  });

  test('that does not parse is said to be cut off', async ({ page }) => {
    await page.route('**/data/bundle/index.*', (route) => route.fulfill({ body: '[{"id": "npm/er' }));
    await page.goto('/browse?lang=zh');
    await expect(page.getByRole('alert')).toContainText(/index\.[0-9a-f]+\.json/);
    await expect(page.getByRole('alert')).toContainText(/\p{Script=Han}/u);
  });

  test('is said on the diagnosis page too', async ({ page }) => {
    await page.route('**/data/bundle/patterns.*', (route) => route.fulfill({ body: '{' }));
    await page.route('**/data/bundle/matcher.*', (route) => route.fulfill({ body: '{' }));
    await page.goto('/diagnose');
    await page.getByLabel('Your log').fill('npm error code ERESOLVE');
    await page.getByLabel('Your log').press('Control+Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
