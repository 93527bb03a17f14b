import { CodedError } from '@/utils/foundation/coded-error';

/** One table of a database of this extension; values are whatever was put there, and readers check them. */
export interface LocalTable {
  get(key: string): Promise<unknown>;
  getAll(): Promise<readonly { key: string; value: unknown }[]>;
  /** @throws CodedError `storage/quota` when there is no room. */
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}

const VERSION = 1;

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function named(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? new CodedError('storage/quota', 'The browser has no room left.', { cause: error })
    : error;
}

/** Opens on first use; every write is on the disk when its promise resolves, so that it outlives a crash of this page. */
export function openLocalTable(database: string, table: string): LocalTable {
  let opened: Promise<IDBDatabase> | null = null;
  const open = () => {
    opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(database, VERSION);
      request.onupgradeneeded = () => request.result.createObjectStore(table);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const write = async (work: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await open()).transaction(table, 'readwrite', { durability: 'strict' });
    work(transaction.objectStore(table));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(named(transaction.error));
      transaction.onerror = () => reject(named(transaction.error));
    });
  };
  const store = async () => (await open()).transaction(table, 'readonly').objectStore(table);
  return {
    get: async (key) => done((await store()).get(key)),
    async getAll() {
      const all = await store();
      const [keys, values] = await Promise.all([done(all.getAllKeys()), done(all.getAll())]);
      return keys.map((key, at) => ({ key: String(key), value: values[at] as unknown }));
    },
    put: (key, value) => write((all) => void all.put(value, key)),
    remove: (key) => write((all) => void all.delete(key)),
    clear: () => write((all) => void all.clear()),
  };
}
