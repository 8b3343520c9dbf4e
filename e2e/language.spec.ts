import { expect, test } from './test.ts';

const RECORD = '/record/npm/eresolve';

test.describe('a browser that prefers English', () => {
  test.use({ locale: 'en-US' });

  test('one key switches the page, its content and its language tag to Chinese and keeps the place', async ({
    page,
  }) => {
    await page.goto(RECORD);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('ERESOLVE');
    await page.evaluate(() => window.scrollTo(0, 400));
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page).toHaveURL(/[?&]lang=zh/);
    await expect(
      page
        .getByRole('heading', { name: '可行的办法' })
        .or(page.getByRole('heading', { level: 2 }))
        .first(),
    ).toContainText(/\p{Script=Han}/u);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  });

  test('the choice is remembered on pages without it in the address', async ({ page }) => {
    await page.goto(`${RECORD}?lang=zh`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page
      .getByRole('banner')
      .getByRole('link', { name: /English/ })
      .or(page.getByRole('banner').getByRole('button', { name: /English/ }))
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('banner').getByText('中文').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.goto('/about');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  });

  test('a link in Chinese leads to pages in Chinese', async ({ page }) => {
    await page.goto('/about?lang=zh');
    await page.getByRole('link', { name: '诊断' }).first().click();
    await expect(page).toHaveURL(/lang=zh/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('诊断日志');
  });
});

test.describe('a browser that prefers Chinese', () => {
  test.use({ locale: 'zh-CN' });

  test('starts in Chinese', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{Script=Han}/u);
  });

  test('a log keeps its columns, and says how its run ended and where it ran', async ({ page }) => {
    await page.goto('/diagnose');
    await page
      .getByRole('textbox', { name: '你的日志' })
      .fill('##[group]Run make\nnpm error code E404\n  iiii\n  MMMM\n##[error]Process completed with exit code 2.\n');
    await page.getByRole('button', { name: '开始诊断' }).click();
    await expect(page.getByRole('definition').filter({ hasText: '退出码 2' })).toBeVisible();
    await expect(page.getByRole('definition').filter({ hasText: 'GitHub Actions' })).toContainText('npm');
    const width = (text: string): Promise<number> =>
      page
        .getByRole('region', { name: '日志的各行' })
        .getByText(text)
        .first()
        .evaluate((element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          return range.getBoundingClientRect().width;
        });
    expect(await width('iiii')).toBe(await width('MMMM'));
  });

  test('has no English left in the chrome of any page', async ({ page }) => {
    for (const path of ['/', '/browse', '/diagnose', '/graph', '/bundle', '/about', '/no-such-page']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/\p{Script=Han}/u);
      const texts = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (!parent || parent.closest('[lang="en"], [translate="no"], code, script, noscript, style, option'))
            continue;
          found.push(node.textContent ?? '');
        }
        for (const element of document.body.querySelectorAll('[title], [aria-label], [placeholder]')) {
          if (element.closest('[lang="en"], [translate="no"]')) continue;
          for (const name of ['title', 'aria-label', 'placeholder']) found.push(element.getAttribute(name) ?? '');
        }
        return found;
      });
      // Three English words in a row are a sentence that nobody translated; names such as MIT or Errdex are not.
      for (const text of texts) {
        if (!/\p{Script=Han}/u.test(text)) expect(text).not.toMatch(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/);
      }
    }
  });
});
