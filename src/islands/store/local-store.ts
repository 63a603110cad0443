import { idbBackend } from './idb-backend.ts';
import * as files from './import-export.ts';
import { createRecordStore } from './record-store.ts';

const store = createRecordStore(idbBackend(), () => new Date());

/**
 * What a reader typed, kept in this browser only (IndexedDB).
 * Keys: `draft/<template>`, `progress/<path>`, `calc/<calculator>`.
 */
export const { readRecord, writeRecord, listRecords, deleteRecord, putBack } = store;

/** Everything kept here, as the text of one file. */
export const exportAll = () => files.exportAll(store, new Date());

/** Takes an export file over; see `import-export.ts` for what happens to conflicts. */
export const importAll = (text: string, overwrite?: readonly string[]) =>
  files.importAll(store, text, overwrite);
