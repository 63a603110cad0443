import { isStoredDraft } from '../../domain/document/stored-draft.ts';
import type { RecordKey } from './record.ts';

/** A kept draft of a template. */
export interface ListedDraft {
  key: RecordKey;
  name: string;
}

/** What a draft is called before its owner has named it. */
export const FIRST_NAME = '我的草稿';

/** Where a draft lies; the first one of a template has no id. */
export function draftKey(slug: string, id = ''): RecordKey {
  return id === '' ? `draft/${slug}` : `draft/${slug}/${id}`;
}

/** The drafts of a template in this browser, the one saved last first; none where the storage is blocked. */
export async function listDrafts(slug: string): Promise<ListedDraft[]> {
  const { listRecords } = await import('./local-store.ts');
  const listed = await listRecords();
  if (listed.state === 'blocked') return [];
  const first = draftKey(slug);
  return listed.records.flatMap(({ key, record }) => {
    if (key !== first && !key.startsWith(`${first}/`)) return [];
    const data = record?.data;
    return [{ key: key as RecordKey, name: isStoredDraft(data) ? data.name : FIRST_NAME }];
  });
}

/** Which of the drafts is to be open: the one that the address of the page names, else the one saved last. */
export function openDraft(slug: string, drafts: ListedDraft[]): RecordKey {
  const id = new URLSearchParams(location.search).get('draft');
  const wanted = id === null ? undefined : draftKey(slug, id);
  const found = drafts.find(({ key }) => key === wanted) ?? drafts[0];
  return found?.key ?? draftKey(slug);
}
