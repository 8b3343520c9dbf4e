import { capturedLogs } from './captured-logs.ts';
import { expect, test } from './test.ts';

const SECRET = 'correct-horse-battery-staple';

test('no request leaves while a log is pasted and diagnosed', async ({ page }) => {
  await page.goto('/diagnose');
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /default-src 'none'.*connect-src 'self'/,
  );
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  const log = capturedLogs().find(({ id }) => id === 'npm/eresolve')?.text ?? '';
  await page.getByLabel('Your log').fill(`token ${SECRET}\n${log}`);
  await page.getByLabel('Your log').press('Control+Enter');
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.waitForTimeout(500);
  for (const each of asked) {
    expect(each).not.toContain(SECRET);
    // Only the app's own scripts and the catalogue's files, only read, never with a query.
    expect(each).toMatch(/^GET http:\/\/127\.0\.0\.1:\d+\/(assets|data\/bundle)\/[^?]+ $/);
  }
});

test.describe('the policy in force', () => {
  test.use({ allowedErrors: /Content Security Policy|violates|Refused to|Trusted/i });

  test('refuses other origins, inline scripts and eval', async ({ page }) => {
    await page.goto('/');
    const outcome = await page.evaluate(async () => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      await fetch('http://127.0.0.1:9/collect').catch(() => undefined);
      const script = document.createElement('script');
      try {
        script.textContent = 'window.leaked = 1';
        document.head.append(script);
      } catch {
        blocked.push('trusted-types');
      }
      // Text for a timer is evaluated like `eval`; a direct call would run with the test runner's own rights.
      try {
        setTimeout('window.evaluated = 1');
      } catch {
        blocked.push('trusted-types');
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { blocked, evaluated: 'evaluated' in window, leaked: 'leaked' in window };
    });
    expect(outcome.blocked).toContain('connect-src');
    expect(outcome.leaked).toBe(false);
    expect(outcome.evaluated).toBe(false);
  });
});
