import { makeHarmless } from '../sheet/harmless-text.ts';
import type { BuiltLink } from './build-link.ts';
import type { ListedLink } from './build-list.ts';
import { LINE_FIELDS } from './params.ts';

const HEADS = LINE_FIELDS.map((field) => (field === 'url' ? '网址' : `utm_${field}`));

/** The list with its links as CSV: UTF-8 with a byte order mark, lines ended by CRLF. */
export function linksCsv(list: readonly ListedLink[]): string {
  const rows = list.map(({ line, built }) => [
    ...LINE_FIELDS.map((field) => line[field]),
    built.link ?? '',
    remarksOf(built),
  ]);
  const lines = [[...HEADS, '带参数的链接', '提醒'], ...rows];
  return `\uFEFF${lines.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** Why there is no link and what was said of it, each sentence once. */
function remarksOf(built: BuiltLink): string {
  const missing = built.link === null ? [built.missing] : [];
  return [...new Set([...missing, ...built.remarks.map(({ text }) => text)])].join(' ');
}

function cell(text: string): string {
  const harmless = makeHarmless(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
