import type { Page } from 'playwright-core';

/** The chooser of drafts. */
export const chooser = (page: Page) => page.locator('.draft-bar select');

/** What can be chosen, in its order. */
export const draftNames = (page: Page) => chooser(page).locator('option').allTextContents();

/** The draft that is open. */
export const openDraft = (page: Page) =>
  chooser(page).evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent);

/** Waits until the page says that everything is saved. */
export const whenSaved = (page: Page) => page.getByText('已存在本机').first().waitFor();

/** Gives the open draft another name. */
export async function renameDraft(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '改名' }).click();
  await page.getByLabel('草稿的名称').fill(name);
  await page.keyboard.press('Enter');
  await whenSaved(page);
}
