import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { activeCell, cell, cellText } from './grid.ts';
import type { SiteSession } from './site-session.ts';

/** Four rows of 费用类别、预算、实际、偏差额、偏差率、判断、费用性质、应急项、原因、责任人、凭证齐、核销日、核销截止日. */
export const EXPENSES = '/templates/expense-settlement/';
export const FIRST = 'category';
export const LAST = 'due';

/** A reader who has clicked a cell above the last row and moved once, so that the code for keys is there. */
export async function at(site: SiteSession, row: number, column: string): Promise<Page> {
  const page = await site.visit(EXPENSES);
  await cell(page, row, column).click();
  await press(page, 'Enter');
  await isAt(page, `${row + 1}-${column}`);
  await press(page, 'Shift+Enter');
  await isAt(page, `${row}-${column}`);
  return page;
}

export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until this is the cell that can be typed in: `3-spend`. */
export async function isAt(page: Page, place: string): Promise<void> {
  await expect.poll(() => activeCell(page)).toBe(place);
}

/** Waits until this stands in a cell. */
export async function shows(page: Page, row: number, column: string, text: string): Promise<void> {
  await expect.poll(() => cellText(page, row, column)).toBe(text);
}
