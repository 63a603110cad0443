import { readDelimited } from '../../domain/sheet/read-delimited.ts';

/**
 * The cells on the clipboard, or null for an ordinary text. Spreadsheets give lines with tabs; documents such as those
 * of 飞书 give a table in HTML only.
 */
export function readClipboard(text: string, html: string): string[][] | null {
  if (/\t/.test(text.trim())) return readDelimited(text.replace(/\r?\n$/, ''), '\t');
  const table = /<table/i.test(html) ? tableCells(html) : [];
  if (table.length > 1 || (table[0]?.length ?? 0) > 1) return table;
  const lines = text.replace(/\r?\n$/, '');
  return /\n/.test(lines) ? readDelimited(lines, '\t') : null;
}

/** The first table in a piece of HTML; merged cells keep their text in the first place, the others are blank. */
function tableCells(html: string): string[][] {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const grid: (string | undefined)[][] = [];
  [...(table?.rows ?? [])].forEach((row, rowIndex) => {
    const line = (grid[rowIndex] ??= []);
    for (const cell of row.cells) {
      let column = 0;
      while (line[column] !== undefined) column += 1;
      const text = cellText(cell);
      for (let down = 0; down < Math.max(1, Math.min(cell.rowSpan, 1000)); down += 1) {
        const target = (grid[rowIndex + down] ??= []);
        for (let right = 0; right < Math.min(cell.colSpan, 100); right += 1) {
          target[column + right] = down === 0 && right === 0 ? text : '';
        }
      }
    }
  });
  return grid
    .slice(0, table?.rows.length ?? 0)
    .map((line) => Array.from(line, (text) => text ?? ''));
}

function cellText(cell: HTMLTableCellElement): string {
  for (const br of cell.querySelectorAll('br')) br.replaceWith('\n');
  return cell.textContent.replaceAll('\u00a0', ' ').trim();
}
