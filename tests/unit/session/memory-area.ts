import type { StorageArea } from '@/utils/platform/storage';

/** A storage area in memory; `quota` counts the letters of everything stored, as JSON. */
export function memoryArea(quota = Number.POSITIVE_INFINITY): StorageArea & { keys(): string[] } {
  const values = new Map<string, string>();
  const listeners = new Set<(key: string, value: unknown) => void>();
  return {
    keys: () => [...values.keys()],
    get: async (key) => (values.has(key) ? JSON.parse(values.get(key) ?? 'null') : undefined),
    getAll: async () => Object.fromEntries([...values].map(([key, value]) => [key, JSON.parse(value)])),
    async set(key, value) {
      const text = JSON.stringify(value);
      const used = [...values].reduce((sum, [other, stored]) => sum + (other === key ? 0 : stored.length), 0);
      if (used + text.length > quota) throw new Error('QUOTA_BYTES quota exceeded');
      values.set(key, text);
      for (const listener of listeners) listener(key, JSON.parse(text));
    },
    async remove(keys) {
      for (const key of typeof keys === 'string' ? [keys] : keys) values.delete(key);
    },
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
