import { describe, expect, it, vi } from 'vitest';
import { CodedError } from '@/utils/foundation/coded-error';
import { type CheckParts, createCheckService } from '@/utils/session/check-service';
import { createLastVerdicts } from '@/utils/session/last-verdicts';
import { createSessionStore } from '@/utils/session/session-store';
import { aSession } from './a-session';
import { memoryArea } from './memory-area';

const REQUEST = { tabId: 7, depth: 'quick' as const, openChat: true, timeoutMs: 2_000 };
const VERDICT = { status: 'working' as const, vendors: [], causes: [], unknowns: [] };

function setUp(change: Partial<CheckParts> = {}) {
  const store = createSessionStore(memoryArea());
  let count = 0;
  const service = createCheckService({
    store,
    lastVerdicts: createLastVerdicts(memoryArea()),
    getTab: async () => ({ url: 'https://shop.example/help', isPrivate: false }),
    isCheckable: (url) => url.startsWith('https:'),
    missingOrigins: async () => [],
    mayWatch: async () => true,
    gather: async (_request, _page, { onPhase }) => {
      onPhase('looking');
      return {};
    },
    judge: () => VERDICT,
    now: () => new Date('2026-11-22T10:00:00Z'),
    newId: () => `check-${++count}`,
    ...change,
  });
  return { service, store };
}

const never = () => new Promise<never>(() => undefined);

describe('a check', () => {
  it('answers at once and ends with a verdict in the store', async () => {
    const { service, store } = setUp();
    const begun = await service.start(REQUEST);
    expect(begun.status).toBe('running');
    expect(await service.finished(begun.id)).toMatchObject({ status: 'done', verdict: VERDICT });
    expect((await store.byId(begun.id))?.status).toBe('done');
  });

  it('says that there is no tab', async () => {
    const { service } = setUp({ getTab: async () => null });
    await expect(service.start(REQUEST)).rejects.toMatchObject({ code: 'check/no-tab' });
  });

  it('ends at once on pages that no extension may read', async () => {
    const { service } = setUp({ getTab: async () => ({ url: 'about:addons', isPrivate: false }) });
    expect(await service.start(REQUEST)).toMatchObject({ status: 'failed', error: { code: 'check/page-not-checkable' } });
  });

  it('names the missing hosts when a thorough one may not watch', async () => {
    const { service } = setUp({ mayWatch: async () => false, missingOrigins: async () => ['*://*.shop.example/*'] });
    expect(await service.start({ ...REQUEST, depth: 'thorough' })).toMatchObject({
      status: 'failed',
      error: { code: 'check/permission-refused' },
      missingOrigins: ['*://*.shop.example/*'],
    });
  });

  it('keeps the code of what ended it, and can be started again', async () => {
    let isFirst = true;
    const { service } = setUp({
      gather: async () => {
        if (!isFirst) return {};
        isFirst = false;
        throw new CodedError('check/navigated-away', 'The page went somewhere else.');
      },
    });
    const first = await service.start(REQUEST);
    expect(await service.finished(first.id)).toMatchObject({ status: 'failed', error: { code: 'check/navigated-away' } });
    const second = await service.start(REQUEST);
    expect(await service.finished(second.id)).toMatchObject({ status: 'done' });
  });

  it('can be cancelled while the page answers nothing', async () => {
    const { service, store } = setUp({ gather: never });
    const begun = await service.start(REQUEST);
    await service.cancel(begun.id);
    expect(await store.byId(begun.id)).toMatchObject({ status: 'cancelled', error: { code: 'check/cancelled' } });
    await service.cancel('unknown');
  });

  it('gives way to a newer one of the same tab', async () => {
    const { service, store } = setUp({ gather: never });
    const first = await service.start(REQUEST);
    const second = await service.start(REQUEST);
    expect((await store.byId(first.id))?.status).toBe('cancelled');
    expect((await store.newestOfTab(7))?.id).toBe(second.id);
    await service.cancel(second.id);
  });

  it('ends in time with what it has, whatever the page does', async () => {
    const { service } = setUp({
      gather: async (_request, _page, { onEvidence }) => {
        onEvidence({ 'late-violations': { status: 'collected', value: { events: [] } } });
        return never();
      },
    });
    const begun = await service.start({ ...REQUEST, timeoutMs: 1_000 });
    const ended = await service.finished(begun.id);
    expect(ended?.status).toBe('done');
    expect(ended?.evidence['late-violations']).toMatchObject({ status: 'collected' });
    expect(ended?.evidence['page-survey']).toEqual({ status: 'unavailable', reason: 'timed-out' });
    expect(ended?.evidence['network-log']).toEqual({ status: 'unavailable', reason: 'not-in-quick-check' });
  });

  it('counts what it has to ask before the gathering into its time', async () => {
    let deadlineMs = 0;
    const { service } = setUp({
      missingOrigins: () => new Promise((resolve) => setTimeout(resolve, 600, [])),
      gather: async (_request, _page, run) => {
        deadlineMs = run.deadlineMs;
        return {};
      },
    });
    const startedAtMs = performance.now();
    const begun = await service.start({ ...REQUEST, depth: 'thorough', timeoutMs: 2_000 });
    await service.finished(begun.id);
    expect(deadlineMs - startedAtMs).toBeLessThan(1_800);
  });

  it('takes back what it changed before its end is told, however it ends', async () => {
    const ways: [string, () => Promise<never>][] = [
      ['done', never],
      [
        'failed',
        async () => {
          throw new CodedError('check/tab-closed', 'The tab was closed.');
        },
      ],
    ];
    for (const [status, ends] of ways) {
      const takenBack: string[] = [];
      const { service, store } = setUp({
        gather: (_request, _page, { undoAtEnd }) => {
          undoAtEnd(async () => {
            takenBack.push((await store.byId('check-1'))?.status ?? 'none');
          });
          return ends();
        },
      });
      const begun = await service.start({ ...REQUEST, timeoutMs: 1_000 });
      expect((await service.finished(begun.id))?.status).toBe(status);
      expect(takenBack).toEqual(['running']);
    }
  });

  it('waits for a slow browser to take it back while there is time', async () => {
    let isTakenBack = false;
    const { service } = setUp({
      gather: async (_request, _page, { undoAtEnd }) => {
        undoAtEnd(async () => {
          await new Promise((resolve) => setTimeout(resolve, 400));
          isTakenBack = true;
        });
        return {};
      },
    });
    const begun = await service.start(REQUEST);
    expect((await service.finished(begun.id))?.status).toBe('done');
    expect(isTakenBack).toBe(true);
  });

  it('takes back at once what was changed after its end, and waits for no browser that does not', async () => {
    const late: string[] = [];
    let change: (() => void) | undefined;
    const { service } = setUp({
      gather: (_request, _page, { undoAtEnd }) => {
        undoAtEnd(never);
        change = () =>
          undoAtEnd(async () => {
            late.push('taken back');
          });
        return never();
      },
    });
    const begun = await service.start(REQUEST);
    await service.cancel(begun.id);
    change?.();
    expect(late).toEqual(['taken back']);
  });

  it('shows no working chat on a sight that speaks of trouble alone', async () => {
    const { service, store } = setUp({
      judge: () => VERDICT,
      gather: async (_request, _page, { onSight }) => {
        await onSight?.({}, { sureEnough: 0.5, mayWork: false });
        seen.push((await store.byId('check-1'))?.verdict ?? null);
        return never();
      },
    });
    const seen: unknown[] = [];
    const begun = await service.start(REQUEST);
    await vi.waitFor(() => expect(seen).toEqual([null]));
    await service.cancel(begun.id);
  });

  it('shows a first verdict on which it can rely while it still looks, and takes it back when it is cancelled', async () => {
    const unsure = { ...VERDICT, status: 'broken' as const };
    const verdicts = [unsure, VERDICT, unsure];
    const { service, store } = setUp({
      judge: () => verdicts.shift() ?? VERDICT,
      gather: async (_request, _page, { onSight }) => {
        await onSight?.({}, { sureEnough: 0.9, mayWork: true });
        seen.push((await store.byId('check-1'))?.verdict ?? null);
        await onSight?.({}, { sureEnough: 0.9, mayWork: true });
        seen.push((await store.byId('check-1'))?.verdict ?? null);
        // What was seen a moment ago is seen no longer.
        await onSight?.({}, { sureEnough: 0.9, mayWork: true });
        seen.push((await store.byId('check-1'))?.verdict ?? null);
        return never();
      },
    });
    const seen: unknown[] = [];
    const begun = await service.start(REQUEST);
    await vi.waitFor(() => expect(seen).toHaveLength(3));
    expect(seen).toEqual([null, VERDICT, null]);
    expect((await store.byId(begun.id))?.status).toBe('running');
    await service.cancel(begun.id);
    expect(await store.byId(begun.id)).toMatchObject({ status: 'cancelled', verdict: null });
  });

  it('hears nothing more from a gathering that was cut off', async () => {
    let say: ((phase: 'watching') => void) | undefined;
    const { service, store } = setUp({
      gather: (_request, _page, { onPhase }) => {
        say = onPhase;
        return never();
      },
    });
    const begun = await service.start(REQUEST);
    await service.cancel(begun.id);
    say?.('watching');
    await vi.waitFor(async () => expect(await store.byId(begun.id)).toMatchObject({ status: 'cancelled', phase: 'preparing' }));
  });

  it('that nobody can write down is refused, leaves nothing, and can be made when there is room again', async () => {
    const area = memoryArea();
    const { set } = area;
    area.set = async () => {
      throw new CodedError('storage/quota', 'The browser has no room left.');
    };
    const { service, store } = setUp({ store: createSessionStore(area) });
    await expect(service.start(REQUEST)).rejects.toMatchObject({ code: 'storage/quota' });
    expect(await store.all()).toEqual([]);
    area.set = set;
    const begun = await service.start(REQUEST);
    expect(await service.finished(begun.id)).toMatchObject({ status: 'done' });
  });

  it('keeps its evidence where only the memory of sites is full', async () => {
    const { service, store } = setUp({
      lastVerdicts: createLastVerdicts(memoryArea(10)),
      gather: async () => ({ 'late-violations': { status: 'collected', value: { events: [] } } }),
    });
    const begun = await service.start(REQUEST);
    await service.finished(begun.id);
    expect((await store.byId(begun.id))?.evidence['late-violations']).toMatchObject({ status: 'collected' });
  });

  it('that a dead background left running is over, and says why', async () => {
    const { service, store } = setUp();
    await store.save(aSession({ id: 'orphan', status: 'running', verdict: null, finishedAt: null }));
    await service.recover();
    expect(await store.byId('orphan')).toMatchObject({ status: 'failed', error: { code: 'check/interrupted' } });
  });

  it('of its own is not taken for an orphan', async () => {
    const { service, store } = setUp({ gather: never });
    const begun = await service.start(REQUEST);
    await service.recover();
    expect((await store.byId(begun.id))?.status).toBe('running');
    await service.cancel(begun.id);
  });
});
