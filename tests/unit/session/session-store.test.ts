import { describe, expect, it } from 'vitest';
import { createLastVerdicts, MAX_SITES } from '@/utils/session/last-verdicts';
import { createSessionStore, MAX_SESSIONS } from '@/utils/session/session-store';
import { aSession } from './a-session';
import { memoryArea } from './memory-area';

describe('the session store', () => {
  it('finds a session by its id and the newest one of a tab', async () => {
    const store = createSessionStore(memoryArea());
    await store.save(aSession({ id: 'old' }));
    await store.save(aSession({ id: 'new' }));
    await store.save(aSession({ id: 'elsewhere', tabId: 8 }));
    expect((await store.byId('old'))?.id).toBe('old');
    expect((await store.newestOfTab(7))?.id).toBe('new');
    expect(await store.newestOfTab(99)).toBeNull();
  });

  it('holds no more than its number after two hundred checks', async () => {
    const area = memoryArea();
    const store = createSessionStore(area);
    for (let i = 0; i < 200; i++) await store.save(aSession({ id: `check-${i}` }));
    expect(area.keys()).toHaveLength(MAX_SESSIONS + 1);
    expect((await store.newestOfTab(7))?.id).toBe('check-199');
    expect(await store.byId('check-0')).toBeNull();
  });

  it('writes the list of checks anew only where another one is the newest', async () => {
    const area = memoryArea();
    const written: string[] = [];
    area.onChanged((key) => written.push(key));
    const store = createSessionStore(area);
    for (const phase of ['preparing', 'looking', 'judging'] as const) await store.save(aSession({ id: 'one', phase }));
    expect(written.filter((key) => key === 'check-index')).toHaveLength(1);
    await store.save(aSession({ id: 'two' }));
    await store.save(aSession({ id: 'one' }));
    expect((await store.newestOfTab(7))?.id).toBe('one');
    await store.save(aSession({ id: 'one', tabId: 8 }));
    expect((await store.newestOfTab(8))?.id).toBe('one');
    expect((await store.newestOfTab(7))?.id).toBe('two');
    expect(written.filter((key) => key === 'check-index')).toHaveLength(4);
  });

  it('loses no session when two are saved at once', async () => {
    const store = createSessionStore(memoryArea());
    await Promise.all(['a', 'b', 'c'].map((id) => store.save(aSession({ id }))));
    expect((await store.all()).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });

  it('lets old ones go when the browser has no room for the newest', async () => {
    const store = createSessionStore(memoryArea(3_000));
    for (const id of ['a', 'b', 'c', 'd']) await store.save(aSession({ id, pageUrl: `https://shop.example/${'x'.repeat(800)}` }));
    expect(await store.byId('a')).toBeNull();
    expect((await store.newestOfTab(7))?.id).toBe('d');
  });

  it('keeps the old ones when the newest finds no room even without them', async () => {
    const area = memoryArea(3_000);
    const store = createSessionStore(area);
    for (const id of ['a', 'b']) await store.save(aSession({ id }));
    await expect(store.save(aSession({ id: 'c', pageUrl: `https://shop.example/${'x'.repeat(5_000)}` }))).rejects.toThrow('quota');
    expect((await store.all()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(area.keys().sort()).toEqual(['check-index', 'check:a', 'check:b']);
  });

  it('reads nothing that is not a session', async () => {
    const area = memoryArea();
    await area.set('check:odd', { version: 9 });
    await area.set('check-index', [{ id: 'odd', tabId: 7 }]);
    const store = createSessionStore(area);
    expect(await store.newestOfTab(7)).toBeNull();
    await area.set('check-index', 'broken');
    expect(await store.all()).toEqual([]);
  });

  it('tells those who follow a tab about its changes alone', async () => {
    const store = createSessionStore(memoryArea());
    const heard: string[] = [];
    const stop = store.subscribe(7, ({ phase }) => heard.push(phase));
    await store.save(aSession({ phase: 'watching' }));
    await store.save(aSession({ id: 'other', tabId: 8, phase: 'looking' }));
    stop();
    await store.save(aSession({ phase: 'judging' }));
    expect(heard).toEqual(['watching']);
  });
});

describe('the last verdicts', () => {
  it('are remembered by site', async () => {
    const verdicts = createLastVerdicts(memoryArea());
    await verdicts.remember(aSession());
    expect(await verdicts.ofPage('https://shop.example/other')).toMatchObject({ site: 'shop.example', depth: 'quick' });
    expect(await verdicts.ofPage('https://else.example/')).toBeNull();
    expect(await verdicts.ofPage('')).toBeNull();
  });

  it('never hold a private window, nor a check without a verdict', async () => {
    const area = memoryArea();
    const verdicts = createLastVerdicts(area);
    await verdicts.remember(aSession({ isPrivateWindow: true }));
    await verdicts.remember(aSession({ verdict: null, status: 'failed' }));
    expect(area.keys()).toEqual([]);
  });

  it('stay bounded in number', async () => {
    const verdicts = createLastVerdicts(memoryArea());
    for (let i = 0; i <= MAX_SITES; i++) await verdicts.remember(aSession({ pageUrl: `https://site${i}.example/` }));
    expect(await verdicts.ofPage('https://site0.example/')).toBeNull();
    expect(await verdicts.ofPage(`https://site${MAX_SITES}.example/`)).not.toBeNull();
  });
});
