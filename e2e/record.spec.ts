import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const seed = JSON.parse(readFileSync('public/data/signatures/aws/ecs-task-stopped-oom-kill.json', 'utf8'));
const PATH = '/record/aws/ecs-task-stopped-oom-kill';

for (const language of ['en', 'zh'] as const) {
  test(`the user’s own record shows every field (${language})`, async ({ page }) => {
    await page.goto(`${PATH}?lang=${language}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 1 })).toContainText(seed.signature);
    await expect(main).toContainText(seed.signature_zh);
    await expect(main).toContainText(language === 'zh' ? seed.root_cause_zh : seed.root_cause);
    for (const end of seed.dead_ends) await expect(main).toContainText(end.why_fails);
    const workarounds =
      language === 'zh' ? seed.workarounds_zh : seed.workarounds.map(({ action }: { action: string }) => action);
    const text = (await main.allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    for (const advice of workarounds) expect(text.split(advice.replace(/\s+/g, ' ')).length - 1, advice).toBe(1);
    for (const { version } of seed.versions) await expect(main).toContainText(version);
    for (const percent of ['65%', '50%', '80%', '85%', '78%']) await expect(main).toContainText(percent);
    const dates = language === 'zh' ? ['2023年6月15日', '2024年6月1日'] : ['Jun 15, 2023', 'Jun 1, 2024'];
    for (const date of dates) await expect(main).toContainText(date);
    await expect(main).toContainText(seed.regex);
    await expect(main.locator(`a[href="${seed.official_doc_url}"]`).first()).toHaveAttribute('rel', /noopener/);
    await expect(main.locator('a[href$="/data/signatures/aws/ecs-task-stopped-oom-kill.json"]')).toBeVisible();
    // Estimates say so beside each figure: two dead ends, two workarounds, evidence, confidence, fixes.
    await expect(main.getByText(language === 'zh' ? '估计值' : 'estimate', { exact: true })).toHaveCount(7);

    const headings = await main.getByRole('heading').allInnerTexts();
    for (const heading of headings) expect(heading.trim()).not.toBe('');
    const cells = await main.locator('td, dd, li, p').allInnerTexts();
    for (const cell of cells) expect(cell.trim()).not.toMatch(/^[-–—]$/);
    await expect(main).not.toContainText(/\b(null|undefined|NaN|\[object)\b/);
  });
}

test('a line can be tried against the record’s pattern', async ({ page }) => {
  await page.goto(PATH);
  const box = page.getByLabel('Try a line');
  await box.fill(`2026-01-01 ${seed.signature}`);
  await expect(page.getByRole('main').locator('mark').filter({ hasText: 'Task stopped due to OOM' })).toBeVisible();
  await box.fill('all went well');
  await expect(page.getByRole('main').locator('mark')).toHaveCount(0);
});

test('opening one record does not load the others', async ({ page }) => {
  const details: string[] = [];
  page.on('request', (request) => {
    const name = /\/data\/bundle\/(records\/.*|all\..*)$/.exec(request.url())?.[1];
    if (name) details.push(name);
  });
  await page.goto(PATH);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(details).toHaveLength(1);
  expect(details[0]).toMatch(/^records\/aws\.ecs-task-stopped-oom-kill\./);
});

test('the neighbours in the transition graph are links', async ({ page }) => {
  await page.goto('/record/node/require-esm');
  const graph = page.getByRole('main').locator('svg a');
  await expect(graph.first()).toBeVisible();
  await graph.first().click();
  await expect(page).toHaveURL(/\/record\//);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
