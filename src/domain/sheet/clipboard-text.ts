/** Cells as spreadsheets put them on the clipboard: tabs between cells, quotation marks where a cell has signs of its own. */
export function clipboardText(cells: string[][]): string {
  return cells.map((row) => row.map(quote).join('\t')).join('\n');
}

/** The same as a table in HTML, which documents and chat tools take. */
export function clipboardHtml(cells: string[][]): string {
  const rows = cells.map(
    (row) => `<tr>${row.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function quote(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r?\n/g, '<br>');
}
