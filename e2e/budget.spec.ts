import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

/** What a first visit may cost in scripts, gzipped. */
const MAX_SCRIPT_BYTES = 160_000;

for (const path of ['/', '/record/npm/eresolve', '/browse']) {
  test(`the first visit of ${path} stays within its budget of JavaScript`, async ({ page }) => {
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) {
        scripts.push(response.body().then((body) => gzipSync(body, { level: 6 }).length));
      }
    });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(scripts);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(sizes.length).toBeGreaterThan(1);
    expect(total).toBeLessThan(MAX_SCRIPT_BYTES);
  });
}
