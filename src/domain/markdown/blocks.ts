import type { Heading } from '../page/frame-headings.ts';

/**
 * A text of the page head as Markdown shows it: signs that Markdown would read are kept as signs.
 * An underscore inside a word (`utm_source`) is none, so it stays as it is.
 */
export function plain(text: string): string {
  return text
    .replace(/[\\`*<[\]~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)(>|[+-](?=\s)|#{1,6}(?=\s))/, '$1\\$2')
    .replace(/^(\s*\d+)(?=[.)]\s)/, '$1\\')
    .replace(/\r?\n/g, ' ');
}

/** A link; `title` is plain text. */
export function link(title: string, to: string): string {
  return `[${plain(title)}](${to})`;
}

/** A part of the page under the heading that the frame gives it. */
export function section({ text }: Pick<Heading, 'text'>, ...blocks: string[]): string {
  return joined(`## ${plain(text)}`, ...blocks);
}

/** Blocks with a blank line between them; empty ones are left out. */
export function joined(...blocks: string[]): string {
  return blocks.filter((block) => block.trim() !== '').join('\n\n');
}

/** An unordered list; items are Markdown, their further lines belong to the item. */
export function bullets(items: string[]): string {
  return items.map((item) => `- ${item.replaceAll('\n', '\n  ')}`).join('\n');
}

/** An ordered list that counts from `start`; items are Markdown. */
export function numbered(items: string[], start = 1): string {
  return items
    .map((item, index) => {
      const number = `${start + index}. `;
      return number + item.replaceAll('\n', `\n${' '.repeat(number.length)}`);
    })
    .join('\n');
}

/** A table; cells are Markdown. Columns whose position is in `right` hold numbers. */
export function table(head: string[], rows: string[][], right: number[] = []): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  const rule = head.map((_, index) => (right.includes(index) ? '---:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|').replace(/\r?\n/g, '<br>');
}
