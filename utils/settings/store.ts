import { readSettings } from './migrate';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './schema';

/** Where one value is kept: an area of the browser's storage, handed in by the entrypoint. */
export interface SettingsArea {
  /** The stored value, `undefined` where there is none. */
  read(): Promise<unknown>;
  write(value: unknown): Promise<void>;
  clear(): Promise<void>;
  /** Calls back with the new value after every change, also one made by another page. */
  watch(listener: (value: unknown) => void): () => void;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  /** Changes are applied to what is stored at that moment, one after the other. */
  update(change: (settings: Settings) => Settings): Promise<Settings>;
  reset(): Promise<void>;
  watch(listener: (settings: Settings) => void): () => void;
}

/** Settings over a storage area: validated when read, validated before written, migrated on the way. */
export function createSettingsStore(area: SettingsArea): SettingsStore {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {
      // The caller of this turn gets the failure; the next turn must run all the same.
    });
    return turn;
  };
  return {
    get: async () => readSettings(await area.read()),
    update: (change) =>
      inTurn(async () => {
        const next = settingsSchema.parse(change(readSettings(await area.read())));
        await area.write(next);
        return next;
      }),
    reset: () => inTurn(() => area.clear()),
    watch: (listener) => area.watch((value) => listener(value === undefined ? DEFAULT_SETTINGS : readSettings(value))),
  };
}
