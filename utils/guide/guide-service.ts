import { redactUrl } from '@/utils/foundation/url';
import { isDue } from '@/utils/journal/is-due';
import type { Journal, Undone } from '@/utils/journal/journal';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import type { JournalEntry } from '@/utils/journal/schema';
import type { EffectResult, GuideEvent, UserEvent } from './define-step';
import type { GuidePorts } from './guide-ports';
import { enterGuide, isOver, newGuide, type Reduction, reduceGuide } from './reduce-guide';
import { type EffectContext, isCleanUp, runEffect } from './run-effect';
import { type GuidePath, type GuideState, guideStateSchema } from './schema';

/** How long a site stays allowed for a check that nobody finished. */
const KEEP_PERMISSION_MS = 10 * 60_000;

export interface GuideService {
  /** Begins a new test; one that still runs is cancelled first, with everything it changed. */
  start(request: { tabId: number; pageUrl: string; timeoutMs: number; path?: GuidePath }): Promise<GuideState>;
  state(): Promise<GuideState | null>;
  send(event: UserEvent): Promise<GuideState | null>;
  privateWindowClosed(windowId: number): Promise<void>;
  /** The browser says that an extension was switched, by whomever. What the product has done itself is not to be reported here. */
  extensionSwitched(id: string, isOn: boolean): Promise<void>;
  /** At every start of the background: puts back what a killed run left, and goes on where it stopped. */
  wake(): Promise<void>;
  changes(): Promise<JournalEntry[]>;
  /** Cancels the test and puts back everything. */
  undoAll(): Promise<Undone>;
  /** Puts back one change. The test goes on without it, as if the person had put it back himself. */
  undo(entryId: string): Promise<Undone>;
  /** Resolves when nothing is being done any more. */
  settled(): Promise<void>;
}

/** Runs the persisted guide: reads the state, reduces, writes it down, and only then does what the move asks for. */
/** Whether the test before this one, of the same page, has seen the chat working in a private window. */
function hasWorkedInPrivate({ comparison, pageUrl, workedInPrivate }: GuideState, page: string): boolean {
  if (redactUrl(pageUrl) !== redactUrl(page)) return false;
  return comparison?.reading === 'works-there' || workedInPrivate;
}

/** Whether extensions are off for a check that is under way or is asked about. Whoever rests wants them on. */
function isBeingSearched(state: GuideState | null): boolean {
  return state !== null && !isOver(state) && state.status !== 'paused' && state.step === 'search-extensions';
}

export function createGuideService(ports: GuidePorts, journal: Journal): GuideService {
  const work = new Set<Promise<void>>();
  // One event after the other: each must see the state that the one before has written.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };

  const load = async (): Promise<GuideState | null> => {
    const stored = guideStateSchema.safeParse(await ports.store.get());
    return stored.success ? stored.data : null;
  };

  const isWanted = async (turn: number): Promise<boolean> => (await inTurn(load))?.turn === turn;
  const context: EffectContext = { ports, journal, changing: { current: Promise.resolve() }, isWanted };

  const apply = async ({ state, effects }: Reduction): Promise<GuideState> => {
    await ports.store.set(state);
    if (effects.length > 0) track(carryOut(state, effects));
    return state;
  };

  const dispatch = (event: GuideEvent): Promise<GuideState | null> =>
    inTurn(async () => {
      const state = await load();
      if (state === null) return null;
      const reduction = reduceGuide(state, event, ports.now());
      return reduction.state === state ? state : apply(reduction);
    });

  // Putting back comes before anything new: an old window that is still being closed must not take the next one with it.
  let cleaning: Promise<unknown> = Promise.resolve();

  const carryOut = async (state: GuideState, effects: Reduction['effects']): Promise<void> => {
    for (const effect of effects) {
      if (isCleanUp(effect)) {
        cleaning = cleaning.then(() => runEffect(state, effect, context));
        await cleaning;
        continue;
      }
      await cleaning;
      if (!(await isWanted(state.turn))) return;
      const result = await runEffect(state, effect, context);
      if (result !== null) await answer(state, result);
    }
  };

  const answer = async (state: GuideState, result: EffectResult): Promise<void> => {
    const after = await dispatch({ ...result, turn: state.turn });
    // Nobody waits for this window any more: the person went on while it was opening.
    if (result.type === 'window-opened' && after?.privateWindowId !== result.windowId) {
      await journal.undo(({ kind, target }) => kind === 'private-window' && target === String(result.windowId));
    }
  };

  const track = (task: Promise<void>): void => {
    // Storage that cannot be written is the one thing that can fail here; the state on disk is then the older, still true one.
    const settled = task.catch(() => undefined).finally(() => work.delete(settled));
    work.add(settled);
  };

  const sweep = async (state: GuideState | null, windows: ReadonlySet<number>, bootId: string): Promise<void> => {
    const now = Date.parse(ports.now());
    await journal.undo((entry) => {
      if (entry.lasts !== null) return isDue(entry, now, bootId);
      switch (entry.kind) {
        case 'private-window': {
          const isInUse = state !== null && !isOver(state) && entry.bootId === bootId && entry.target === String(state.privateWindowId);
          return !(isInUse && windows.has(Number(entry.target)));
        }
        case 'private-storage': {
          const isInUse = state !== null && !isOver(state) && entry.bootId === bootId && state.privateWindowId !== null;
          return !(isInUse && windows.has(state.privateWindowId ?? Number.NaN));
        }
        case 'extension':
          return !isBeingSearched(state);
        case 'content-scripts':
          return true;
        case 'site-permission':
          return now - Date.parse(entry.changedAt) > KEEP_PERMISSION_MS;
        default:
          return false;
      }
    });
  };

  const wake = async (): Promise<void> => {
    await journal.settle();
    const state = await load();
    // Most backgrounds wake up for something else; they need not look at anybody's windows.
    if ((state === null || isOver(state)) && (await journal.list()).length === 0) return;
    const bootId = await ports.bootId();
    const windows = new Set((await ports.privateWindows.list()).map(({ id }) => id));
    const isNewBoot = state !== null && state.bootId !== bootId;
    await sweep(isNewBoot ? null : state, windows, bootId);
    if (state === null || isOver(state)) return;
    const isKept = async (checkId: string | null) => checkId !== null && (await ports.checks.isKept(checkId));
    const woken: GuideEvent = {
      type: 'woken',
      isNewBoot,
      tabId: await ports.tabs.find(isNewBoot ? null : state.tabId, state.pageUrl),
      hasNormalCheck: await isKept(state.normalCheckId),
      hasPrivateCheck: await isKept(state.privateCheckId),
      hasAfterCheck: await isKept(state.afterCheckId),
      hasPrivateWindow: !isNewBoot && state.privateWindowId !== null && windows.has(state.privateWindowId),
    };
    const reduction = reduceGuide({ ...state, bootId }, woken, ports.now());
    await apply(reduction);
  };

  return {
    start: ({ tabId, pageUrl, timeoutMs, path = 'private-window' }) =>
      inTurn(async () => {
        const old = await load();
        if (old !== null && !isOver(old)) await apply(reduceGuide(old, { type: 'cancel' }, ports.now()));
        const begun = newGuide({
          id: ports.newId(),
          bootId: await ports.bootId(),
          path,
          tabId,
          pageUrl,
          timeoutMs,
          workedInPrivate: old !== null && hasWorkedInPrivate(old, pageUrl),
          now: ports.now(),
        });
        return apply(enterGuide({ ...begun, turn: (old?.turn ?? 0) + 1 }, ports.now()));
      }),
    state: () => inTurn(load),
    send: dispatch,
    async privateWindowClosed(windowId) {
      // Struck out before the guide hears of it, so that nobody looks for a window that is gone.
      await journal.undo(({ kind, target }) => kind === 'private-window' && target === String(windowId));
      await dispatch({ type: 'private-window-closed', windowId });
    },
    async extensionSwitched(id, isOn) {
      const state = await inTurn(load);
      if (state === null || isOver(state) || state.search === null || !state.search.suspects.some((suspect) => suspect.id === id)) return;
      const entry = (await journal.list()).find((one) => isOfTheSearch(one) && one.target === id);
      // An extension that is off as we have noted it is off because of us, whoever reports it and however late.
      const isOurs =
        state.search.mode === 'automatic' && (isOn ? entry === undefined || state.search.wanted.includes(id) : entry !== undefined);
      if (isOurs) return;
      // It is on as it was before, by the person's own hand: from now on it is his.
      if (isOn && entry) await journal.forget(entry.id);
      await dispatch({ type: 'extension-switched', id });
    },
    wake: () => inTurn(wake),
    changes: () => journal.list(),
    async undoAll() {
      await dispatch({ type: 'cancel' });
      await context.changing.current;
      return journal.undo(() => true);
    },
    async undo(entryId) {
      await context.changing.current;
      return journal.undo(({ id }) => id === entryId);
    },
    async settled() {
      // What was said last may have begun something new.
      do {
        await last;
        await Promise.all(work);
      } while (work.size > 0);
    },
  };
}
