import { describe, expect, it } from 'vitest';
import { createJournal, type Undo } from '@/utils/journal/journal';
import type { JournalEntry } from '@/utils/journal/schema';
import { memoryArea } from '../session/memory-area';

const SITE = 'https://shop.test/*';

/** A journal over an area in memory; what is put back is written down in order, and kinds in `failing` refuse. */
function aJournal(area = memoryArea()) {
  const undone: string[] = [];
  const failing = new Set<JournalEntry['kind']>();
  const undo: Undo = async ({ kind, target }) => {
    if (failing.has(kind)) throw new Error('The browser said no.');
    undone.push(target);
  };
  let count = 0;
  const journal = createJournal({
    store: { get: () => area.get('journal'), set: (entries) => area.set('journal', entries) },
    newId: () => `entry-${++count}`,
    now: () => '2026-11-22T09:00:00+03:00',
    bootId: async () => 'boot-1',
    undo: new Proxy({}, { get: () => undo }) as Record<JournalEntry['kind'], Undo>,
  });
  return { journal, area, undone, failing };
}

describe('the journal', () => {
  it('notes a change before it is made, with all that undoing it needs', async () => {
    const { journal, area } = aJournal();
    const until = '2026-11-22T10:00:00+03:00';
    const noted = await journal.begin({ kind: 'site-permission', target: SITE, before: 'ask', after: 'allow', until });
    expect(noted).toEqual({
      id: 'entry-1',
      kind: 'site-permission',
      target: SITE,
      changedAt: '2026-11-22T09:00:00+03:00',
      bootId: 'boot-1',
      name: null,
      window: null,
      before: 'ask',
      after: 'allow',
      until,
      lasts: null,
      undone: null,
    });
    expect(await area.get('journal')).toEqual([noted]);
    expect(await journal.list()).toEqual([noted]);
  });

  it('reads entries that an older version wrote without what came later', async () => {
    const { journal, area } = aJournal();
    const { before, after, until, lasts, ...old } = await journal.begin({ kind: 'content-scripts', target: 'recorder' });
    await area.set('journal', [old]);
    expect(await journal.list()).toEqual([{ ...old, before: null, after: null, until: null, lasts: null }]);
    expect([before, after, until, lasts]).toEqual([null, null, null, null]);
  });

  it('adds what the browser tells later, and strikes out what came to nothing', async () => {
    const { journal } = aJournal();
    const window = { url: 'https://shop.test/help', before: [1], tabId: null };
    const opened = await journal.begin({ kind: 'private-window', window });
    const other = await journal.begin({ kind: 'site-permission', target: SITE });
    await journal.complete(opened.id, { target: '7', window: { ...window, tabId: 8 } });
    expect((await journal.list())[0]).toEqual({ ...opened, target: '7', window: { ...window, tabId: 8 } });
    await journal.forget(opened.id);
    expect(await journal.list()).toEqual([other]);
  });

  it('puts back what is chosen, the last change first, and nothing twice', async () => {
    const { journal, undone } = aJournal();
    for (const target of ['a', 'b']) await journal.begin({ kind: 'content-scripts', target });
    await journal.begin({ kind: 'site-permission', target: SITE });
    expect(await journal.undo(({ kind }) => kind === 'content-scripts')).toEqual({ undone: 2, failed: 0 });
    expect(undone).toEqual(['b', 'a']);
    expect((await journal.list()).map(({ target }) => target)).toEqual([SITE]);
    expect(await journal.undo(() => true)).toEqual({ undone: 1, failed: 0 });
    expect(await journal.undo(() => true)).toEqual({ undone: 0, failed: 0 });
    expect(undone).toEqual(['b', 'a', SITE]);
  });

  it('keeps what could not be put back, puts back the rest, and tries again', async () => {
    const { journal, undone, failing } = aJournal();
    await journal.begin({ kind: 'site-permission', target: SITE });
    await journal.begin({ kind: 'content-scripts', target: 'recorder' });
    failing.add('site-permission');
    expect(await journal.undo(() => true)).toEqual({ undone: 1, failed: 1 });
    expect((await journal.list()).map(({ target }) => target)).toEqual([SITE]);
    failing.clear();
    expect(await journal.undo(() => true)).toEqual({ undone: 1, failed: 0 });
    expect(undone).toEqual(['recorder', SITE]);
  });

  it('loses no note of changes that are made at the same time', async () => {
    const { journal } = aJournal();
    const noted = await Promise.all(
      Array.from({ length: 20 }, (_, index) => journal.begin({ kind: 'content-scripts', target: String(index) })),
    );
    await Promise.all([
      ...noted.slice(0, 10).map(({ id }) => journal.forget(id)),
      journal.begin({ kind: 'site-permission', target: SITE }),
    ]);
    expect((await journal.list()).map(({ target }) => target)).toEqual([...noted.slice(10).map(({ target }) => target), SITE]);
  });

  it('lets nothing be changed that it could not note', async () => {
    const { journal } = aJournal(memoryArea(20));
    await expect(journal.begin({ kind: 'site-permission', target: SITE })).rejects.toThrow('quota');
    expect(await journal.list()).toEqual([]);
    await expect(journal.undo(() => true)).resolves.toEqual({ undone: 0, failed: 0 });
  });

  it.each([[undefined], ['x'], [{ 0: 'x' }], [[{ id: 1 }, 'x', null]]])('takes a damaged store for an empty one: %j', async (stored) => {
    const { journal, area } = aJournal();
    if (stored !== undefined) await area.set('journal', stored);
    expect(await journal.list()).toEqual([]);
  });
});
