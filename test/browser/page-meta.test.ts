import { expect, test } from 'vitest';
import { siteSession } from '../support/site-session.ts';

const site = siteSession();
const FAQ = '/faq/high-cvr-low-roi/';

/** What the page says about its review on a given day. */
async function noticeOn(day: string): Promise<string | null> {
  const page = await site.visit(FAQ, {}, (fresh) =>
    fresh.clock.install({ time: new Date(`${day}T09:00:00+08:00`) }),
  );
  return page.locator('review-due').textContent();
}

test('a page in date says until when; one past its date asks to check with the owner', async () => {
  expect((await noticeOn('2026-11-22'))?.trim()).toMatch(/^，2027年\d+月\d+日 前再读$/);
  expect(await noticeOn('2028-01-01')).toBe('，已过复审日，引用前请先问负责人');
});
