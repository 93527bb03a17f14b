import { localStorageArea } from '@/utils/platform/storage';
import { createSettingsStore } from '@/utils/settings/store';

const KEY = 'settings';

export const settings = createSettingsStore({
  read: () => localStorageArea.get(KEY),
  write: (value) => localStorageArea.set(KEY, value),
  clear: () => localStorageArea.remove(KEY),
  watch: (listener) => localStorageArea.onChanged((key, value) => key === KEY && listener(value)),
});
