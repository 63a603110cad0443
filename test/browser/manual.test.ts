import { expect, test } from 'vitest';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();

test('the step cards of a manual print alone, on one A4 page', async () => {
  const page = await site.visit('/manuals/utm-tracking/', {}, async (fresh) => {
    // The dialog of the browser would stop the test; what it would print is looked at below.
    await fresh.addInitScript(() => {
      window.print = () => undefined;
    });
  });
  await page.getByRole('button', { name: '只打印步骤卡' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.step-card').first().isVisible()).toBe(true);
  expect(await page.getByRole('heading', { name: '五个参数' }).isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});
