import * as files from './import-export.ts';
import { localStore } from './local-store.ts';

/** Everything kept in this browser, as the text of one file. */
export const exportAll = () => files.exportAll(localStore, new Date());

/** Takes an export file over; see `import-export.ts` for what happens to conflicts. */
export const importAll = (text: string, overwrite?: readonly string[]) =>
  files.importAll(localStore, text, overwrite);
