import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const box = 'main input[type="search"]';
const option = '[role="listbox"] [role="option"]';

test('typing never shows the list of another query', async ({ page }) => {
  await page.goto('/browse');
  await page.locator(option).first().waitFor();
  // Every state that the list ever has is noted, not only those that a test happens to look at.
  await page.evaluate((selector) => {
    const seen: { answers: string; isBusy: boolean; text: string }[] = [];
    Object.assign(globalThis, { seen });
    const note = (): void => {
      const list = document.querySelector<HTMLElement>('[role="listbox"]');
      const text = document.querySelector<HTMLInputElement>(selector)?.value ?? '';
      if (list) seen.push({ answers: list.dataset.answers ?? '', isBusy: list.ariaBusy === 'true', text });
    };
    new MutationObserver(note).observe(document.body, { subtree: true, childList: true, attributes: true });
  }, box);
  const text = 'address already in use';
  await page.locator(box).pressSequentially(text, { delay: 30 });
  await expect(page.locator('[role="listbox"]')).toHaveAttribute('data-answers', text);
  await expect(page.locator(option).first()).toContainText(/address already in use/i);
  const seen = await page.evaluate(
    () => (globalThis as unknown as { seen: { answers: string; isBusy: boolean; text: string }[] }).seen,
  );
  expect(seen.length).toBeGreaterThan(3);
  for (const { answers, isBusy, text: typed } of seen) if (!isBusy) expect(answers).toBe(typed);
  // Each list belongs to a text at least as long as the one before: no older answer comes after a newer.
  const lengths = seen.map(({ answers }) => answers.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
});

test('a record is found and opened by keyboard alone; back restores list and text', async ({ page }) => {
  await page.goto('/browse');
  await page.locator(option).first().waitFor();
  await page.locator(box).focus();
  await page.keyboard.type('modul nto fuond');
  const input = page.locator(box);
  await expect(page.locator('[role="listbox"]')).toHaveAttribute('data-answers', 'modul nto fuond');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const active = page.locator(`${option}[aria-selected="true"]`);
  await expect(active).toHaveAttribute('aria-posinset', '2');
  await expect(input).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '');
  const href = await active.getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href?.split('?')[0]}`));
  await page.goBack();
  await expect(input).toHaveValue('modul nto fuond');
  await expect(page.locator(option).first()).toBeVisible();
});

test('Enter right after the last letter opens the answer to the whole text', async ({ page }) => {
  await page.goto('/browse');
  await page.locator(option).first().waitFor();
  await page.locator(box).focus();
  await page.keyboard.type('ts 2307');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record\/typescript\/ts2307/);
});

/** A list scrolled far down, one of its records in sight, and how to see that it has come back to the same place. */
async function scrolledList(page: Page) {
  await page.goto('/browse');
  await page.locator(option).first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    scrollTo(0, 6000);
  });
  // The rows there are drawn in the next frame, which a busy machine is late with.
  await expect(page.locator(`${option}[aria-posinset="1"]`)).toHaveCount(0);
  const target = page.locator(option).nth(9);
  const sameRow = page.locator(`${option}[href="${await target.getAttribute('href')}"]`);
  const before = await page.evaluate(() => scrollY);
  const expectItBack = async (): Promise<void> => {
    await expect(sameRow).toBeVisible();
    expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(60);
  };
  return { target, sameRow, expectItBack };
}

test('filters, order and text stand in the address, and scroll comes back', async ({ page }) => {
  await page.goto('/browse?domain=git&sort=name');
  const main = page.getByRole('main');
  await expect(main.getByRole('checkbox', { name: /^git / })).toBeChecked();
  await expect(main.getByRole('combobox', { name: 'Order' })).toHaveValue('name');
  await main.getByRole('button', { name: 'Remove the filter git' }).click();
  await expect(page).not.toHaveURL(/domain=/);
  await page.goBack();
  await expect(page).toHaveURL(/domain=git/);

  const { target, expectItBack } = await scrolledList(page);
  await target.dispatchEvent('click');
  await expect(page).toHaveURL(/record/);
  await page.goBack();
  await expectItBack();
});

test('a list stands until the record that was opened is there, and scroll comes back', async ({ page }) => {
  let deliver = (): void => {};
  const ordered = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route('**/assets/record-page*.js', async (route) => {
    await ordered;
    await route.continue();
  });
  const { target, sameRow, expectItBack } = await scrolledList(page);
  await target.dispatchEvent('click');
  // A second is what the router waits by default before it puts another page in between.
  await page.waitForTimeout(1_500);
  await expect(page.getByRole('progressbar', { name: 'Loading…' })).toBeVisible();
  await expect(sameRow).toBeInViewport();
  deliver();
  await expect(page.locator(option)).toHaveCount(0);
  await expect(page.getByRole('progressbar', { name: 'Loading…' })).toHaveCount(0);
  await page.goBack();
  await expectItBack();
});

test('the count is announced once the typing rests', async ({ page }) => {
  await page.goto('/browse?lang=zh');
  await page.locator(option).first().waitFor();
  await page.locator(box).fill('端口 被占用 node');
  await expect(page.getByRole('status').filter({ hasText: /个条目/ })).toBeAttached();
  await expect(page.locator(option).first()).toContainText('EADDRINUSE');
  await expect(page.locator(option).first().locator('mark').first()).toBeVisible();
});

test('nothing found offers fewer words, a diagnosis and a draft', async ({ page }) => {
  await page.goto('/browse');
  await page.locator(box).fill('kangaroo zebra permision wallaby');
  const main = page.getByRole('main');
  await expect(main.getByText('Nothing found', { exact: true }).first()).toBeVisible();
  await main.getByText('Draft the record that is missing').click();
  await expect(main.getByText('"signature": "kangaroo zebra permision wallaby"')).toBeVisible();
  await main.getByRole('link', { name: 'permision', exact: true }).click();
  await expect(page.locator(option).first()).toContainText(/permission/i);
});

test('the palette opens anywhere, finds records and pages, and closes', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await palette.getByRole('combobox').pressSequentially('E0382', { delay: 30 });
  await expect(palette.getByRole('option').first()).toContainText('E0382');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/record\/rust\/e0382/);
  await expect(palette).toHaveCount(0);
  await page.keyboard.press('/');
  await palette.getByRole('combobox').fill('own');
  await palette.getByRole('option', { name: /records of your own/ }).click();
  await expect(page).toHaveURL(/\/bundle/);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
});
