import type { StorageBackend } from './idb-backend.ts';
import type { LocalRecord, RecordKey } from './record.ts';
import { isRecord, RECORD_FORMAT } from './record.ts';
import { storageFault } from './storage-fault.ts';

export type Blocked = { state: 'blocked'; message: string };
export type Damaged = { state: 'damaged'; raw: unknown };
export type ReadResult<T> =
  { state: 'found'; data: T; savedAt: string } | { state: 'empty' } | Damaged | Blocked;
/** The record under the key is not the one that was built upon: another tab has saved. */
export type Conflict = { state: 'conflict'; savedAt: string };
export type WriteResult = { state: 'saved'; savedAt: string } | Conflict | Damaged | Blocked;
export type DeleteResult = { state: 'deleted'; raw: unknown } | Blocked;
export type ListResult = { state: 'found'; records: ListedRecord[] } | Blocked;

export interface ListedRecord {
  key: string;
  /** Missing when the record is damaged or written by another version. */
  record?: LocalRecord;
  raw: unknown;
}

export interface WriteOptions {
  /** The reader has agreed to lose the damaged record that lies under this key. */
  replaceDamaged?: boolean;
  /** When the record that this one follows was saved, null where there was none; undefined writes over any. */
  after?: string | null;
}

export type RecordStore = ReturnType<typeof createRecordStore>;

/**
 * Records of this site over any storage. Nothing throws: what goes wrong comes back as a state.
 * A record that a guard did not recognise is not written over unless the caller says so.
 */
export function createRecordStore(backend: StorageBackend, now: () => Date) {
  const damaged = new Set<string>();

  return {
    /** The data under a key, checked by `guard`. */
    readRecord<T>(key: RecordKey, guard: (data: unknown) => data is T): Promise<ReadResult<T>> {
      return guarded(async () => {
        const raw = await backend.get(key);
        if (raw === undefined) return { state: 'empty' };
        if (isRecord(raw) && guard(raw.data)) {
          damaged.delete(key);
          return { state: 'found', data: raw.data, savedAt: raw.savedAt };
        }
        damaged.add(key);
        return { state: 'damaged', raw };
      });
    },

    /** Saves data that structured cloning can copy. */
    writeRecord(key: RecordKey, data: unknown, options: WriteOptions = {}): Promise<WriteResult> {
      return guarded(async () => {
        const savedAt = now().toISOString();
        const record: LocalRecord = { format: RECORD_FORMAT, savedAt, data };
        try {
          await backend.update(key, (before) => {
            const foreign = before !== undefined && (damaged.has(key) || !isRecord(before));
            if (foreign && !options.replaceDamaged)
              throw new Refused({ state: 'damaged', raw: before });
            if (isRecord(before) && isLater(before, options.after)) {
              throw new Refused({ state: 'conflict', savedAt: before.savedAt });
            }
            return record;
          });
        } catch (fault) {
          if (fault instanceof Refused) return fault.result;
          throw fault;
        }
        damaged.delete(key);
        return { state: 'saved', savedAt };
      });
    },

    /** Every record, the latest first, damaged ones last. */
    listRecords(): Promise<ListResult> {
      return guarded(async () => {
        const entries = await backend.entries();
        const records = entries.map(([key, raw]): ListedRecord =>
          isRecord(raw) ? { key, record: raw, raw } : { key, raw },
        );
        return { state: 'found', records: records.sort(latestFirst) };
      });
    },

    /** Removes a record and gives back what lay there, so that it can be put back. */
    deleteRecord(key: string): Promise<DeleteResult> {
      return guarded(async () => {
        const raw = await backend.get(key);
        await backend.delete(key);
        return { state: 'deleted', raw };
      });
    },

    /** Puts a deleted or imported record in its place, as it was. */
    putBack(key: string, raw: unknown): Promise<{ state: 'saved' } | Blocked> {
      return guarded(async () => {
        await backend.set(key, raw);
        return { state: 'saved' };
      });
    },
  };
}

/** Ends an update without writing. */
class Refused extends Error {
  readonly result: Damaged | Conflict;

  constructor(result: Damaged | Conflict) {
    super(result.state);
    this.result = result;
  }
}

function isLater({ savedAt }: LocalRecord, after: string | null | undefined): boolean {
  return after !== undefined && savedAt !== after;
}

async function guarded<T>(work: () => Promise<T>): Promise<T | Blocked> {
  try {
    return await work();
  } catch (fault) {
    return { state: 'blocked', message: storageFault(fault) };
  }
}

function latestFirst(a: ListedRecord, b: ListedRecord): number {
  const [first, second] = [a.record?.savedAt ?? '', b.record?.savedAt ?? ''];
  return second === first ? a.key.localeCompare(b.key) : second.localeCompare(first);
}
