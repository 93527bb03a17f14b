import { browser } from 'wxt/browser';

/** One of the browser's storage areas. Values are whatever JSON was written: readers check them with their own schema. */
export interface StorageArea {
  get(key: string): Promise<unknown>;
  getAll(): Promise<Record<string, unknown>>;
  /** Rejects when the quota is used up; nothing is written then. */
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  /** Calls back for every change of a key, also from other contexts, until the returned function is called. */
  onChanged(listener: (key: string, value: unknown) => void): () => void;
}

function createArea(name: 'session' | 'local'): StorageArea {
  return {
    async get(key) {
      return (await browser.storage[name].get(key))[key];
    },
    getAll: () => browser.storage[name].get(null),
    set: (key, value) => browser.storage[name].set({ [key]: value }),
    remove: (keys) => browser.storage[name].remove(typeof keys === 'string' ? keys : [...keys]),
    onChanged(listener) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== name) return;
        for (const [key, change] of Object.entries(changes)) listener(key, change.newValue);
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}

/** Kept while the browser runs, in memory only; not readable by content scripts. */
export const sessionStorageArea = createArea('session');
/** Kept on this device. */
export const localStorageArea = createArea('local');
