import { describe, expect, it } from 'vitest';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import { journalEntrySchema } from '@/utils/journal/schema';
import { type SeenState, undoExtensionByHand } from '@/utils/journal/undo-extension';

const entry = journalEntrySchema.parse({
  id: 'j1',
  kind: 'extension-by-hand',
  target: 'notes',
  changedAt: '2026-11-22T10:15:00+03:00',
  bootId: 'boot-1',
  window: null,
});

describe('an extension that the person has switched off for us', () => {
  it('stays noted as long as it is seen to be off', async () => {
    await expect(undoExtensionByHand(entry, async () => 'disabled')).rejects.toThrow('Only the person');
  });

  it.each(['enabled', 'gone', 'unknown'] satisfies SeenState[])('is struck out where it is %s', async (state) => {
    await expect(undoExtensionByHand(entry, async () => state)).resolves.toBeUndefined();
  });

  it('belongs to the search; one that a fix has paused does not', () => {
    expect(isOfTheSearch(entry)).toBe(true);
    expect(isOfTheSearch({ ...entry, kind: 'extension' })).toBe(true);
    expect(isOfTheSearch({ ...entry, kind: 'extension', lasts: 'time' })).toBe(false);
  });
});
