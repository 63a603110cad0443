import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens the newcomer path and waits until its progress is shown. */
export async function openPath(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/paths/newcomer/`);
  await page.locator('[data-summary]:not(:empty)').waitFor();
}

/** Ticks a step and waits until that is saved. */
export async function tick(page: Page, index: number): Promise<void> {
  const step = page.locator('[data-step]').nth(index);
  const id = (await step.getAttribute('data-step')) ?? '';
  await step.locator('input').check();
  await expect
    .poll(async () => JSON.stringify(await getRecord(page, 'progress/newcomer')))
    .toContain(`"${id}"`);
}

/** The text of the file that `act` offers to the reader. */
export async function saved(page: Page, act: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download');
  await act();
  return readFile(await (await downloading).path(), 'utf8');
}

/** A file to be chosen in an input. */
export function jsonFile(text: string) {
  return { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Puts anything under a key of the browser storage. The page must have used the storage before. */
export async function putRecord(page: Page, key: string, record: unknown): Promise<void> {
  await page.evaluate(
    ([at, value]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('marketing-handbook');
        opening.onsuccess = () => {
          const change = opening.result.transaction('records', 'readwrite');
          change.objectStore('records').put(value, at);
          change.oncomplete = () => resolve();
        };
      }),
    [key, record] as const,
  );
}

/** What lies under a key of the browser storage. */
export async function getRecord(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (at) =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('marketing-handbook');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('records').objectStore('records').get(at);
          asked.onsuccess = () => resolve(asked.result);
        };
      }),
    key,
  );
}
