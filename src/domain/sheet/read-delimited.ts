import { takeHarmless } from './harmless-text.ts';

/** Rows of a CSV or TSV text; the signs that made cells harmless are taken off. */
export function readDelimited(text: string, delimiter: string = findDelimiter(text)): string[][] {
  const source = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const field = readField(source, at, delimiter);
    row.push(takeHarmless(field.text));
    const separator = source[field.end];
    at = field.end + 1;
    if (separator === delimiter) {
      if (at === source.length) row.push('');
      continue;
    }
    if (separator === '\r' && source[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** What separates the cells of a text: a tab where there is one, else the more frequent of `,` and `;`. */
export function findDelimiter(text: string): string {
  const hint = /^\uFEFF?sep=(.)\r?\n/i.exec(text)?.[1];
  if (hint !== undefined) return hint;
  const outsideQuotes = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  if (outsideQuotes.includes('\t')) return '\t';
  return outsideQuotes.split(';').length > outsideQuotes.split(',').length ? ';' : ',';
}

/**
 * The field that begins at `start`. A quotation mark that is not closed right before a separator
 * belongs to the text: spreadsheets put such cells on the clipboard as they are.
 */
function readField(
  source: string,
  start: number,
  delimiter: string,
): { text: string; end: number } {
  const closing = source[start] === '"' ? closingQuote(source, start + 1) : -1;
  if (closing >= 0 && isSeparator(source[closing + 1], delimiter)) {
    const text = source.slice(start + 1, closing).replaceAll('""', '"');
    return { text, end: closing + 1 };
  }
  let end = start;
  while (!isSeparator(source[end], delimiter)) end += 1;
  return { text: source.slice(start, end), end };
}

/** Index of the first quotation mark from `at` on that is not doubled; −1 without one. */
function closingQuote(source: string, at: number): number {
  let mark = source.indexOf('"', at);
  while (mark >= 0 && source[mark + 1] === '"') mark = source.indexOf('"', mark + 2);
  return mark;
}

function isSeparator(char: string | undefined, delimiter: string): boolean {
  return char === undefined || char === delimiter || char === '\n' || char === '\r';
}
