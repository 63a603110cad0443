import type { Locator, Page } from 'playwright-core';

export const ATTRIBUTION = '/calculators/attribution/';

export const paths = (page: Page) => page.getByRole('textbox', { name: '触点路径' });

/** The table of all models. */
export const split = (page: Page) => page.locator('.split');

/** The numbers of a row of the table of all models, without the shares below them. */
export function rowOf(page: Page, channel: string): Promise<(string | undefined)[]> {
  const row = split(page).locator('tr', {
    has: page.getByRole('rowheader', { name: channel, exact: true }),
  });
  return row
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? undefined));
}

/** Pastes `text` in place of what stands in a box; `fill` takes seconds for a thousand lines. */
export async function pasteOver(box: Locator, text: string): Promise<void> {
  await box.focus();
  await box.page().evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await box.press('Control+a');
  await box.press('Control+v');
}
