import { readExport, writeExport } from './export-file.ts';
import type { RecordStore } from './record-store.ts';

/** What became of one entry of an imported file. */
export interface ImportedEntry {
  key: string;
  /**
   * `added`: was not here; `same`: already here; `replaced`: written over, as agreed;
   * `conflict`: something else lies here and was left alone; `failed`: the storage refused.
   */
  outcome: 'added' | 'same' | 'replaced' | 'conflict' | 'failed';
  /** When the record in the file and the one here were saved; `here` is missing when damaged. */
  inFile: string;
  here?: string;
  message?: string;
}

export type ImportResult =
  | { state: 'done'; entries: ImportedEntry[]; faults: string[] }
  | { state: 'refused'; reason: string }
  | { state: 'blocked'; message: string };

/** Everything kept for this reader, as the text of one file. */
export async function exportAll(
  store: RecordStore,
  now: Date,
): Promise<{ state: 'done'; text: string; count: number } | { state: 'blocked'; message: string }> {
  const list = await store.listRecords();
  if (list.state === 'blocked') return list;
  return { state: 'done', text: writeExport(list.records, now), count: list.records.length };
}

/**
 * Takes the records of an export file over. A record that differs from the one here is left alone
 * unless its key is in `overwrite`: show the conflicts, ask, and call again.
 */
export async function importAll(
  store: RecordStore,
  text: string,
  overwrite: readonly string[] = [],
): Promise<ImportResult> {
  const file = readExport(text);
  if (file.state === 'refused') return file;
  const list = await store.listRecords();
  if (list.state === 'blocked') return list;
  const here = new Map(list.records.map((listed) => [listed.key, listed]));
  const entries: ImportedEntry[] = [];
  for (const { key, record } of file.entries) {
    const old = here.get(key);
    const entry = {
      key,
      inFile: record.savedAt,
      ...(old?.record ? { here: old.record.savedAt } : {}),
    };
    if (old?.record && sameData(old.record.data, record.data)) {
      entries.push({ ...entry, outcome: 'same' });
    } else if (old && !overwrite.includes(key)) {
      entries.push({ ...entry, outcome: 'conflict' });
    } else {
      const written = await store.putBack(key, record);
      entries.push(
        written.state === 'blocked'
          ? { ...entry, outcome: 'failed', message: written.message }
          : { ...entry, outcome: old ? 'replaced' : 'added' },
      );
      here.set(key, { key, record, raw: record });
    }
  }
  return { state: 'done', entries, faults: file.faults };
}

function sameData(a: unknown, b: unknown): boolean {
  return stable(a) === stable(b);
}

/** JSON with the keys of every object in order, so that order does not make a difference. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
