import { expect, test } from './test.ts';

const own = {
  id: 'acme/flux-overrun',
  signature: "FLUX-77: capacitor '<unit>' overran",
  signature_zh: '电容超限',
  regex: "FLUX-77: capacitor '(?<unit>[^']+)' overran",
  domain: 'acme',
  root_cause: 'The capacitor was charged past its mark.',
  verification_tier: 'source_checked',
  workarounds: [{ action: 'Discharge it', commands: [{ shell: 'bash', run: 'fluxctl drain <unit>' }] }],
};
const bad = { ...own, id: 'acme/bad', regex: '(' };
const bundle = { name: 'team.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify([own, bad])) };

test('records of one’s own are told apart from faulty ones and take part in search, pages and diagnosis', async ({
  page,
}) => {
  await page.goto('/bundle');
  await page.locator('input[type=file]').setInputFiles(bundle);
  await expect(page.getByRole('status').filter({ hasText: '1 record of yours is open' })).toBeVisible();
  const row = page.getByRole('row', { name: /acme\/bad/ });
  await expect(row).toContainText('team.json');
  await expect(row).toContainText('regex');
  await expect(row).toContainText('does not compile');

  await page.getByRole('link', { name: 'acme/flux-overrun' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('FLUX-77');

  await page.getByRole('banner').getByRole('link', { name: 'Diagnose' }).click();
  await page.getByLabel('Your log').fill("boot\nFLUX-77: capacitor 'b2' overran\n");
  await page.getByLabel('Your log').press('Control+Enter');
  await expect(page.getByRole('article').first()).toContainText('acme/flux-overrun');
  await expect(page.getByRole('article').first()).toContainText('fluxctl drain b2');
});

test('the sample that the page shows can be dropped back onto it as a file', async ({ page }) => {
  await page.goto('/bundle');
  const sample = await page.getByRole('region', { name: 'A record to start from' }).locator('code').innerText();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'ledger-locked.json', { type: 'application/json' }));
    return transfer;
  }, sample);
  await page.getByRole('button', { name: 'Choose JSON files' }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('link', { name: 'billing/ledger-locked' })).toBeVisible();
});

test('a file that is no bundle is answered and leaves the catalogue as it was', async ({ page }) => {
  await page.goto('/bundle?lang=zh');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":') });
  await expect(page.getByRole('alert')).toContainText('没有一个合格的条目');
  await expect(page.getByRole('row', { name: /x\.json/ })).toContainText('不是可读的 JSON');
});
