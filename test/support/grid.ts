import type { Locator, Page } from 'playwright-core';

/** Where a table stands: the page, or the part of it that holds one of several tables. */
export type Scope = Page | Locator;

/** Controls of the active cell that hold its text. */
const FIELD = 'input:not(.picker), textarea, select';

/** A cell of a table, whether it can be typed in now or not. */
export function cell(scope: Scope, row: number, column: string): Locator {
  return scope.locator(`td[data-cell="${row}-${column}"]`);
}

/** The field of the cell that can be typed in. */
export function activeField(scope: Scope): Locator {
  return scope.locator('td.active').locator(FIELD);
}

/** What stands in a cell: the text of its field where it is the active one, `☑` or `☐` for a tick. */
export function cellText(scope: Scope, row: number, column: string): Promise<string> {
  return cell(scope, row, column).evaluate((td, fields) => {
    const field = td.querySelector<HTMLInputElement>(fields);
    if (field?.type === 'checkbox') return field.checked ? '☑' : '☐';
    if (field) return field.value;
    const copy = td.cloneNode(true) as HTMLElement;
    for (const extra of copy.querySelectorAll('.fault, a.open')) extra.remove();
    return copy.textContent.trim();
  }, FIELD);
}

/** The texts of a column from the first row to the last. */
export async function columnTexts(scope: Scope, column: string): Promise<string[]> {
  const count = await scope.locator(`td[data-cell$="-${column}"]`).count();
  return Promise.all(Array.from({ length: count }, (_, row) => cellText(scope, row, column)));
}

/** Everything that stands in the cells, in reading order. */
export function tableTexts(scope: Scope): Promise<string[]> {
  return scope.locator('td[data-cell]').evaluateAll(
    (cells, fields) =>
      cells.map((td) => {
        const field = td.querySelector<HTMLInputElement>(fields);
        if (field?.type === 'checkbox') return field.checked ? '☑' : '☐';
        return field?.value ?? td.firstChild?.textContent ?? '';
      }),
    FIELD,
  );
}

/** Replaces the text of a cell as a reader does: click, type, Enter; in a list, choose. */
export async function fillCell(
  scope: Scope,
  row: number,
  column: string,
  text: string,
): Promise<void> {
  const { keyboard } = pageOf(scope);
  await cell(scope, row, column).click();
  const field = cell(scope, row, column).locator(FIELD);
  if ((await field.evaluate(({ tagName }) => tagName)) === 'SELECT') {
    await field.selectOption(text);
    return;
  }
  // A second click on the same cell has put the caret into its text.
  await keyboard.press('Escape');
  if (text === '') await keyboard.press('Delete');
  else await keyboard.type(text);
  await leave(row, field);
}

/** Ends typing and waits until that is done, also where the code for keys is still on its way. */
async function leave(row: number, field: Locator): Promise<void> {
  const count = await field.evaluate(
    (input) => Number(input.closest('table')?.getAttribute('aria-rowcount')) - 1,
  );
  await field.page().keyboard.press(row + 1 < count || row === 0 ? 'Enter' : 'Shift+Enter');
  if (count > 1) await field.waitFor({ state: 'detached' });
}

/** Which cell can be typed in: `3-spend`. */
export function activeCell(scope: Scope): Promise<string | null> {
  return scope.locator('td.active').getAttribute('data-cell');
}

/** How many rows and columns are chosen; null for a single cell. */
export async function chosenSize(scope: Scope): Promise<{ rows: number; columns: number } | null> {
  const places = await scope
    .locator('td.chosen')
    .evaluateAll((cells) => cells.map((td) => (td as HTMLElement).dataset['cell'] ?? ''));
  if (places.length === 0) return null;
  const parts = places.map((place) => place.split('-'));
  return {
    rows: new Set(parts.map(([row]) => row)).size,
    columns: new Set(parts.map(([, column]) => column)).size,
  };
}

/** The menu 更多, unfolded. */
export async function openMore(scope: Scope): Promise<Locator> {
  const menu = scope.locator('details.more-menu').first();
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
  return menu;
}

/** Presses a button of the menu 更多 and folds the menu again. */
export async function pressMore(scope: Scope, label: string): Promise<void> {
  const menu = await openMore(scope);
  await menu.getByRole('button', { name: label }).click();
  if ((await menu.getAttribute('open')) !== null) await menu.locator('summary').click();
}

/** Copies the link of a template with its content; gives what stands behind `#`. */
export async function copyLink(page: Page): Promise<string> {
  const menu = await openMore(page);
  await menu.getByRole('button', { name: '复制链接' }).click();
  await menu.getByText('链接已复制').waitFor();
  await menu.locator('summary').click();
  return new URL(await page.evaluate(() => navigator.clipboard.readText())).hash;
}

/** Unfolds the menu of a row and presses one of its items. */
export async function pressInRowMenu(scope: Scope, row: number, label: string): Promise<void> {
  await rowButton(scope, row).click();
  await scope.getByRole('menuitem', { name: label }).click();
}

/** The number of a row, which opens the menu of the row. */
export function rowButton(scope: Scope, row: number): Locator {
  return scope.getByRole('button', { name: `第 ${row + 1} 行的操作` });
}

/** Drags one thing onto another, little by little as a hand does; both have to be in sight together. */
export async function dragOnto(source: Locator, target: Locator): Promise<void> {
  const { mouse } = source.page();
  await source.hover();
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to drag onto');
  await mouse.down();
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
  await mouse.up();
}

/** Fires a paste into the focused cell with what another program would have put on the clipboard. */
export function dispatchPaste(page: Page, data: { text?: string; html?: string }): Promise<void> {
  return page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer();
    if (text !== undefined) clipboardData.setData('text/plain', text);
    if (html !== undefined) clipboardData.setData('text/html', html);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, data);
}

function pageOf(scope: Scope): Page {
  return 'page' in scope ? scope.page() : scope;
}
