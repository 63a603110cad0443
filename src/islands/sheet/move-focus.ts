/** Enter and the up and down arrows move between the cells of a column, as in a spreadsheet. */
export function moveFocus(event: KeyboardEvent): void {
  const cell = event.target as HTMLElement;
  const place = cell.dataset['cell'];
  if (!place || event.isComposing || cell instanceof HTMLSelectElement) return;
  const step = stepOf(event, cell);
  if (step === 0) return;
  const split = place.indexOf('-');
  const row = Number(place.slice(0, split)) + step;
  const next = (event.currentTarget as HTMLElement).querySelector<HTMLElement>(
    `[data-cell="${row}${place.slice(split)}"]`,
  );
  if (!next) return;
  event.preventDefault();
  next.focus();
  if (next instanceof HTMLInputElement) next.select();
}

function stepOf(event: KeyboardEvent, cell: HTMLElement): number {
  const multiline = cell instanceof HTMLTextAreaElement;
  if (event.key === 'Enter' && !multiline) return event.shiftKey ? -1 : 1;
  if (event.key === 'ArrowDown' && !multiline) return 1;
  if (event.key === 'ArrowUp' && !multiline) return -1;
  return 0;
}
