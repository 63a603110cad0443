import type { RecordKey } from './record.ts';

/** Where the draft of a template lies: the one that the address of the page names, else the one saved last. */
export async function draftKey(slug: string): Promise<RecordKey> {
  const own: RecordKey = `draft/${slug}`;
  const id = new URLSearchParams(location.search).get('draft');
  if (id !== null) return id === '' ? own : `${own}/${id}`;
  const { listRecords } = await import('./local-store.ts');
  const listed = await listRecords();
  if (listed.state === 'blocked') return own;
  const found = listed.records.find(({ key }) => key === own || key.startsWith(`${own}/`));
  return (found?.key as RecordKey | undefined) ?? own;
}
