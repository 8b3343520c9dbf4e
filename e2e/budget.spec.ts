import { gzipSync } from 'node:zlib';
import { expect, test } from './test.ts';

/**
 * What a visit that begins here may cost in scripts, gzipped. The search comes to the list of records at the first sign of a
 * person, and this visit shows none.
 */
const BUDGETS: readonly (readonly [path: string, bytes: number])[] = [
  ['/', 160_000],
  ['/record/npm/eresolve', 160_000],
  ['/diagnose', 160_000],
  ['/browse', 160_000],
];

for (const [path, budget] of BUDGETS) {
  test(`a first visit of ${path} stays within its budget of JavaScript`, async ({ page }) => {
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
    expect(total).toBeLessThan(budget);
  });
}
