import type { BuiltLink } from './build-link.ts';
import type { ListedLink } from './build-list.ts';
import { LINE_FIELDS } from './params.ts';

/** What stands above the columns of a list of links in a file. */
export const LINK_HEADS = [
  ...LINE_FIELDS.map((field) => (field === 'url' ? '网址' : `utm_${field}`)),
  '带参数的链接',
  '提醒',
];

/** The list with its links as rows of texts, in the order of `LINK_HEADS`. */
export function linkRows(list: readonly ListedLink[]): string[][] {
  return list.map(({ line, built }) => [
    ...LINE_FIELDS.map((field) => line[field]),
    built.link ?? '',
    remarksOf(built),
  ]);
}

/** Why there is no link and what was said of it, each sentence once. */
function remarksOf(built: BuiltLink): string {
  const missing = built.link === null ? [built.missing] : [];
  return [...new Set([...missing, ...built.remarks.map(({ text }) => text)])].join(' ');
}
