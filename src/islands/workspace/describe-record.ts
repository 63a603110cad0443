import type { ListedRecord } from '../store/record-store.ts';
import { AREAS } from '../store/record.ts';

/** Key of a record → the page that it belongs to. */
export type Pages = Record<string, { title: string; link: string }>;

/** What a record is called on screen: `模板草稿：活动预算分配表`. */
export function recordName(key: string, pages: Pages): string {
  const [area = '', slug = key] = key.split('/');
  const name = Object.hasOwn(AREAS, area) ? AREAS[area as keyof typeof AREAS] : '不认识的记录';
  const page = Object.hasOwn(pages, key) ? pages[key] : undefined;
  return `${name}：${page?.title ?? `${slug}（页面已不在）`}`;
}

/** `2026/11/22 12:05`, in the time zone of the reader. */
export function savedAt(iso: string): string {
  return new Intl.DateTimeFormat('zh-CN', { dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** `约 2 KB`: the size of a record in an export file. */
export function sizeOf({ raw }: Pick<ListedRecord, 'raw'>): string {
  const bytes = new TextEncoder().encode(JSON.stringify(raw ?? null)).length;
  return bytes < 1024 ? '不到 1 KB' : `约 ${Math.round(bytes / 1024)} KB`;
}
