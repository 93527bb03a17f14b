import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '@/utils/journal/schema';
import { type OpenWindow, undoPrivateWindow } from '@/utils/journal/undo-private-window';

const PAGE = 'https://shop.test/help';
const MAIL = 'https://mail.test/';

const tab = (id: number, url: string, openerTabId: number | null = null) => ({ id, url, openerTabId });
const window = (id: number, tabs: OpenWindow['tabs'], isPrivate = true): OpenWindow => ({ id, isPrivate, tabs });

function anEntry(changes: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: 'entry-1',
    kind: 'private-window',
    target: '7',
    changedAt: '2026-11-22T09:00:00+03:00',
    bootId: 'boot-1',
    window: { url: PAGE, before: [1], tabId: 70 },
    name: null,
    before: null,
    after: null,
    until: null,
    lasts: null,
    undone: null,
    ...changes,
  };
}

/** What is closed when the entry is undone in this browser. */
async function closedBy(entry: JournalEntry, windows: readonly OpenWindow[], bootId = 'boot-1'): Promise<string[]> {
  const closed: string[] = [];
  await undoPrivateWindow(entry, {
    bootId: async () => bootId,
    list: async () => windows,
    closeWindow: async (id) => void closed.push(`window ${id}`),
    closeTab: async (id) => void closed.push(`tab ${id}`),
  });
  return closed;
}

describe('closing the private window of the test', () => {
  it('closes our window and no other private one', async () => {
    expect(await closedBy(anEntry(), [window(1, [tab(10, PAGE)], false), window(6, [tab(60, PAGE)]), window(7, [tab(70, PAGE)])])).toEqual([
      'window 7',
    ]);
  });

  it('closes what our page has opened along with it', async () => {
    expect(await closedBy(anEntry(), [window(7, [tab(70, PAGE), tab(71, 'https://desk.test/', 70)])])).toEqual(['window 7']);
  });

  it('takes only our tab where the person opened others beside it', async () => {
    expect(await closedBy(anEntry(), [window(7, [tab(70, PAGE), tab(71, MAIL)])])).toEqual(['tab 70']);
    expect(await closedBy(anEntry(), [window(7, [tab(71, MAIL)])])).toEqual([]);
  });

  it.each(['', 'about:blank', 'about:privatebrowsing', 'chrome://newtab/'])(
    'closes the window where only an empty tab is left: "%s"',
    async (url) => {
      expect(await closedBy(anEntry(), [window(7, [tab(71, url)])])).toEqual(['window 7']);
    },
  );

  it('does nothing where the person has closed it', async () => {
    expect(await closedBy(anEntry(), [window(1, [tab(10, PAGE)], false)])).toEqual([]);
  });

  it('never closes a normal window that has the same number', async () => {
    expect(await closedBy(anEntry(), [window(7, [tab(70, PAGE)], false)])).toEqual([]);
  });

  describe('whose number was lost in a crash', () => {
    const lost = anEntry({ target: '', window: { url: PAGE, before: [1, 6], tabId: null } });

    it.each([PAGE, '', 'about:blank'])('knows it by the one tab that we asked for: "%s"', async (url) => {
      expect(await closedBy(lost, [window(6, [tab(60, PAGE)]), window(7, [tab(70, url)])])).toEqual(['window 7']);
    });

    it('leaves every window that could be the person’s', async () => {
      expect(
        await closedBy(lost, [window(6, [tab(60, PAGE)]), window(8, [tab(80, MAIL)]), window(9, [tab(90, PAGE), tab(91, MAIL)])]),
      ).toEqual([]);
      expect(await closedBy({ ...lost, window: null }, [window(7, [tab(70, PAGE)])])).toEqual([]);
    });
  });

  describe('after the browser or the extension began anew', () => {
    it('needs the page beside the number, because numbers are given again', async () => {
      expect(await closedBy(anEntry(), [window(7, [tab(70, PAGE)])], 'boot-2')).toEqual(['window 7']);
      expect(await closedBy(anEntry(), [window(7, [tab(70, MAIL)])], 'boot-2')).toEqual([]);
      expect(await closedBy(anEntry(), [window(7, [tab(99, PAGE)])], 'boot-2')).toEqual([]);
    });
  });
});
