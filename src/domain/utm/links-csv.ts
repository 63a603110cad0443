import { makeHarmless } from '../sheet/harmless-text.ts';
import type { ListedLink } from './build-list.ts';
import { LINE_FIELDS } from './params.ts';

const HEADS = LINE_FIELDS.map((field) => (field === 'url' ? '网址' : `utm_${field}`));

/** The list with its links as CSV: UTF-8 with a byte order mark, lines ended by CRLF. */
export function linksCsv(list: readonly ListedLink[]): string {
  const rows = list.map(({ line, built }) => [
    ...LINE_FIELDS.map((field) => line[field]),
    built.link ?? '',
    [
      ...(built.link === null ? [built.missing] : []),
      ...built.remarks.map(({ text }) => text),
    ].join(' '),
  ]);
  const lines = [[...HEADS, '带参数的链接', '提醒'], ...rows];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  const harmless = makeHarmless(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
