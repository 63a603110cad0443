import { formatDate } from '../field/format-value.ts';
import { link, plain, table } from './blocks.ts';
import type { Site } from './site.ts';

/** Every source that pages refer to, own documents before public ones, with the day it was looked up. */
export function sourceList({ sources }: Site): string {
  const { own = [], open = [] } = Object.groupBy(sources.values(), ({ url }) =>
    url ? 'open' : 'own',
  );
  const rows = [...own, ...open].map(({ title, url, about, checked }) => [
    url ? link(title, url) : plain(title),
    plain(about),
    checked ? formatDate(checked.toISOString()) : '—',
  ]);
  return table(['出处', '是什么，能信到什么程度', '核对'], rows);
}
