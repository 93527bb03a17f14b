import { describe, expect, it } from 'vitest';
import { readSettings } from '@/utils/settings/migrate';
import { addOwnWord, removeOwnWord } from '@/utils/settings/own-words';
import { DEFAULT_SETTINGS, MAX_OWN_WORDS } from '@/utils/settings/schema';
import { createSettingsStore, type SettingsArea } from '@/utils/settings/store';

function memoryArea(initial?: unknown): SettingsArea {
  let value = initial;
  const listeners = new Set<(value: unknown) => void>();
  const tell = () => {
    for (const listener of listeners) listener(value);
  };
  return {
    read: async () => value,
    write: async (next) => {
      value = next;
      tell();
    },
    clear: async () => {
      value = undefined;
      tell();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

describe('readSettings', () => {
  it.each([undefined, null, 7, 'tr', [], {}])('gives the defaults for %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keeps the valid fields when another one is damaged', () => {
    const stored = { version: 1, language: 'klingon', ownWords: ['Ayşe Yılmaz', 12, 'x', 'ayse_y'], keepsPermissions: true };
    expect(readSettings(stored)).toEqual({ version: 1, language: 'system', ownWords: ['Ayşe Yılmaz', 'ayse_y'], keepsPermissions: true });
  });

  it('drops fields it does not know', () => {
    expect(readSettings({ ...DEFAULT_SETTINGS, __proto__: { evil: 1 }, extra: true })).toEqual(DEFAULT_SETTINGS);
  });
});

describe('own words', () => {
  it('tidies what was typed', () => {
    expect(addOwnWord(DEFAULT_SETTINGS, '  Ayşe \n Yılmaz ')).toMatchObject({ settings: { ownWords: ['Ayşe Yılmaz'] } });
  });

  it.each([
    ['a', 'too-short'],
    ['   ', 'too-short'],
    ['x'.repeat(121), 'too-long'],
    ['AYŞE YILMAZ', 'already-there'],
  ])('refuses %j as %s', (typed, problem) => {
    const settings = { ...DEFAULT_SETTINGS, ownWords: ['Ayşe Yılmaz'] };
    expect(addOwnWord(settings, typed)).toEqual({ problem });
  });

  it('refuses one more than fits', () => {
    const ownWords = Array.from({ length: MAX_OWN_WORDS }, (_, index) => `word ${index}`);
    expect(addOwnWord({ ...DEFAULT_SETTINGS, ownWords }, 'one more')).toEqual({ problem: 'too-many' });
  });

  it('removes exactly the one', () => {
    expect(removeOwnWord({ ...DEFAULT_SETTINGS, ownWords: ['ab', 'abc'] }, 'ab').ownWords).toEqual(['abc']);
  });
});

describe('createSettingsStore', () => {
  it('applies changes that come at the same time one after the other', async () => {
    const store = createSettingsStore(memoryArea());
    const add = (word: string) =>
      store.update((settings) => {
        const outcome = addOwnWord(settings, word);
        return 'settings' in outcome ? outcome.settings : settings;
      });
    await Promise.all([add('one'), add('two'), add('three')]);
    expect((await store.get()).ownWords).toEqual(['one', 'two', 'three']);
  });

  it('refuses to write what is not valid and goes on working', async () => {
    const store = createSettingsStore(memoryArea());
    await expect(store.update((settings) => ({ ...settings, ownWords: [''] }))).rejects.toThrow();
    await store.update((settings) => ({ ...settings, language: 'tr' }));
    expect(await store.get()).toEqual({ ...DEFAULT_SETTINGS, language: 'tr' });
  });

  it('tells a watcher about changes and about the reset', async () => {
    const store = createSettingsStore(memoryArea());
    const seen: string[] = [];
    const stop = store.watch((settings) => seen.push(settings.language));
    await store.update((settings) => ({ ...settings, language: 'en' }));
    await store.reset();
    stop();
    await store.update((settings) => ({ ...settings, language: 'tr' }));
    expect(seen).toEqual(['en', 'system']);
  });
});
