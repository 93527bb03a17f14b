import { browser } from 'wxt/browser';
import { CodedError } from '@/utils/foundation/coded-error';

/** One of the browser's storage areas. Values are whatever JSON was written: readers check them with their own schema. */
export interface StorageArea {
  get(key: string): Promise<unknown>;
  getAll(): Promise<Record<string, unknown>>;
  /** @throws CodedError `storage/quota` when there is no room; nothing is written then. */
  set(key: string, value: unknown): Promise<void>;
  remove(keys: string | readonly string[]): Promise<void>;
  /** Calls back for every change of a key, also from other contexts, until the returned function is called. */
  onChanged(listener: (key: string, value: unknown) => void): () => void;
}

/** Browsers have no name of their own for a full area; each says so in its words. */
function namedQuota(error: unknown): unknown {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  return /quota|no space/i.test(message) ? new CodedError('storage/quota', 'The browser has no room left.', { cause: error }) : error;
}

function createArea(name: 'session' | 'local'): StorageArea {
  return {
    async get(key) {
      return (await browser.storage[name].get(key))[key];
    },
    getAll: () => browser.storage[name].get(null),
    async set(key, value) {
      try {
        await browser.storage[name].set({ [key]: value });
      } catch (error) {
        throw namedQuota(error);
      }
    },
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
