import AxeBuilder from '@axe-core/playwright';
import { capturedLogs } from './captured-logs.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  '/browse',
  '/browse?q=permission+denied',
  '/record/aws/ecs-task-stopped-oom-kill',
  '/record/npm/eresolve',
  '/diagnose',
  '/graph',
  '/bundle',
  '/about',
  '/no-such-page',
  '/record/no/such-record',
] as const;

for (const language of ['en', 'zh'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${theme}`, () => {
      test.use({ colorScheme: theme, bypassCSP: true });

      test('axe finds nothing on any page', async ({ page }) => {
        test.setTimeout(300_000);
        const found: string[] = [];
        for (const path of PAGES) {
          await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          const { violations } = await new AxeBuilder({ page }).analyze();
          found.push(
            ...violations.map(({ id, nodes }) => `${path}: ${id}: ${nodes.map(({ target }) => target).join(' ')}`),
          );
        }
        const log = capturedLogs().find(({ id }) => id === 'npm/eresolve')?.text ?? '';
        await page.goto(`/diagnose?lang=${language}`);
        await page.getByRole('textbox').first().fill(log);
        await page.getByRole('textbox').first().press('Control+Enter');
        await expect(page.getByRole('article').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).analyze();
        found.push(
          ...violations.map(({ id, nodes }) => `report: ${id}: ${nodes.map(({ target }) => target).join(' ')}`),
        );
        expect(found).toEqual([]);
      });
    });
  }
}

test('no page scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of PAGES) {
    for (const language of ['en', 'zh']) {
      await page.goto(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.waitForLoadState('networkidle');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} ${language}`).toBe(0);
    }
  }
});
