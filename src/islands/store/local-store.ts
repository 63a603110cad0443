import { idbBackend } from './idb-backend.ts';
import { createRecordStore } from './record-store.ts';

/**
 * What a reader typed, kept in this browser only (IndexedDB).
 * Keys: see `RecordKey`.
 */
export const localStore = createRecordStore(idbBackend(), () => new Date());

export const { readRecord, writeRecord, listRecords, deleteRecord, putBack } = localStore;
