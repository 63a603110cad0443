import type * as Idb from 'idb-keyval';

/** Where records lie: a map from key to anything, whose calls may fail. */
export interface StorageBackend {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** Reads and writes in one go, so that no other tab comes between. Nothing is written where `change` throws. */
  update(key: string, change: (before: unknown) => unknown): Promise<void>;
  delete(key: string): Promise<void>;
  entries(): Promise<[string, unknown][]>;
}

/** IndexedDB of this site. The library loads with the first call. */
export function idbBackend(): StorageBackend {
  let opened: Promise<{ idb: typeof Idb; store: Idb.UseStore }> | undefined;
  const open = () =>
    (opened ??= import('idb-keyval').then((idb) => ({
      idb,
      store: idb.createStore('marketing-handbook', 'records'),
    })));
  return {
    async get(key) {
      const { idb, store } = await open();
      return idb.get<unknown>(key, store);
    },
    async set(key, value) {
      const { idb, store } = await open();
      await idb.set(key, value, store);
    },
    async update(key, change) {
      const { idb, store } = await open();
      await idb.update<unknown>(key, change, store);
    },
    async delete(key) {
      const { idb, store } = await open();
      await idb.del(key, store);
    },
    async entries() {
      const { idb, store } = await open();
      return idb.entries<string, unknown>(store);
    },
  };
}
