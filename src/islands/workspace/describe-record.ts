import type { ListedRecord } from '../store/record-store.ts';
import { AREAS, isObject } from '../store/record.ts';

interface RecordPage {
  title: string;
  link: string;
}

/** Area and slug, `draft/budget-allocation` → the page that its records belong to. */
export type Pages = Record<string, RecordPage>;

/** A record as far as its name depends on it. */
type Named = Pick<ListedRecord, 'key' | 'record'>;

/** What a record is called on screen: `模板草稿：活动预算分配表（双十一）`. */
export function recordName({ key, record }: Named, pages: Pages): string {
  const [area = '', slug = key] = key.split('/');
  const kind = Object.hasOwn(AREAS, area) ? AREAS[area as keyof typeof AREAS] : '不认识的记录';
  const page = recordPage(key, pages);
  if (!page) return `${kind}：${slug}（页面已不在）`;
  const own = area === 'draft' && isObject(record?.data) ? record.data['name'] : undefined;
  return `${kind}：${page.title}${typeof own === 'string' ? `（${own}）` : ''}`;
}

/** The page of a record if it still exists; of several drafts of a template it opens this one. */
export function recordPage(key: string, pages: Pages): RecordPage | undefined {
  const [area = '', slug = '', id = ''] = key.split('/');
  const owner = `${area}/${slug}`;
  const page = Object.hasOwn(pages, owner) ? pages[owner] : undefined;
  return page && area === 'draft' ? { ...page, link: `${page.link}?draft=${id}` } : page;
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
