import { CodedError, type ErrorCode, toErrorRecord } from '@/utils/foundation/coded-error';
import type { Journal } from '@/utils/journal/journal';
import type { Effect, EffectResult } from './define-step';
import type { GuidePorts } from './guide-ports';
import type { GuideState } from './schema';

/** A check younger than this is as good as a new one. */
const FRESH_MS = 5 * 60_000;
/** What everything but a check may take. */
const SHORT_MS = 20_000;
/** What a check may take beyond its own deadline. */
const GRACE_MS = 15_000;

export interface EffectContext {
  ports: GuidePorts;
  journal: Journal;
  /** The window that is being opened now. It must not be put back before it is there. */
  opening: { current: Promise<unknown> };
  /** Whether the guide still waits for what this turn asked for. */
  isWanted(turn: number): Promise<boolean>;
}

/** To be asked before every step that the person would see: he may have paused or gone back in the meantime. */
async function assertWanted({ turn }: GuideState, { isWanted }: EffectContext): Promise<void> {
  if (!(await isWanted(turn))) throw new CodedError('check/cancelled', 'The guide has moved on.');
}

/** Rejects when the work takes longer; the work itself cannot be stopped, its answer is just not heard any more. */
function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const late: ErrorCode = 'check/timeout';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CodedError(late, 'The browser did not answer in time.')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function checkNormal(state: GuideState, effect: Effect & { kind: 'check-normal' }, context: EffectContext): Promise<EffectResult> {
  const { ports } = context;
  const found = await ports.tabs.find(state.tabId, state.pageUrl);
  const tabId = found ?? (effect.mayOpenTab ? await ports.tabs.open(state.pageUrl) : null);
  if (tabId === null) throw new CodedError('check/tab-closed', 'The tab of the page was closed.');
  if (found === null) await ports.tabs.loaded(tabId);
  await assertWanted(state, context);
  const outcome = await ports.checks.run({ tabId, timeoutMs: state.timeoutMs, reuseMs: effect.reuseFresh ? FRESH_MS : 0 });
  return { type: 'checked', side: 'normal', tabId, outcome };
}

async function openWindow(state: GuideState, context: EffectContext): Promise<EffectResult> {
  const { ports, journal } = context;
  const before = (await ports.privateWindows.list()).map(({ id }) => id);
  await assertWanted(state, context);
  const entry = await journal.begin({ kind: 'private-window', window: { url: state.pageUrl, before, tabId: null } });
  const opened = await ports.privateWindows.open(state.pageUrl);
  if (opened === null) {
    await journal.undo(({ id }) => id === entry.id);
    return { type: 'window-refused' };
  }
  await journal.complete(entry.id, { target: String(opened.windowId), window: { url: state.pageUrl, before, tabId: opened.tabId } });
  return { type: 'window-opened', ...opened };
}

async function checkPrivate(state: GuideState, tabId: number, context: EffectContext): Promise<EffectResult> {
  const { ports } = context;
  await ports.tabs.loaded(tabId);
  await assertWanted(state, context);
  return { type: 'checked', side: 'private', tabId, outcome: await ports.checks.run({ tabId, timeoutMs: state.timeoutMs, reuseMs: 0 }) };
}

async function compare(state: GuideState, { ports }: EffectContext): Promise<EffectResult> {
  const { normalCheckId, privateCheckId } = state;
  if (normalCheckId === null || privateCheckId === null)
    throw new CodedError('report/nothing-to-report', 'A side of the comparison is missing.');
  return { type: 'compared', comparison: await ports.checks.compare(normalCheckId, privateCheckId) };
}

function normalCheckOf(state: GuideState): string {
  if (state.normalCheckId === null) throw new CodedError('report/nothing-to-report', 'The normal check is missing.');
  return state.normalCheckId;
}

async function perform(state: GuideState, effect: Effect, context: EffectContext): Promise<EffectResult | null> {
  const { ports, journal } = context;
  switch (effect.kind) {
    case 'check-normal':
      return within(checkNormal(state, effect, context), state.timeoutMs + GRACE_MS);
    case 'test-access':
      return { type: 'access-tested', access: await within(ports.privateWindows.access(), SHORT_MS) };
    case 'open-window': {
      const opening = openWindow(state, context);
      context.opening.current = opening.catch(() => undefined);
      return within(opening, SHORT_MS);
    }
    case 'check-private':
      return within(checkPrivate(state, effect.tabId, context), state.timeoutMs + GRACE_MS);
    case 'compare':
      return within(compare(state, context), SHORT_MS);
    case 'compare-by-answer':
      return { type: 'compared', comparison: await within(ports.checks.compareByAnswer(normalCheckOf(state), effect.works), SHORT_MS) };
    case 'write-result':
      await within(ports.checks.addComparison(normalCheckOf(state), effect.comparison), SHORT_MS);
      return { type: 'result-written' };
    case 'close-window':
      await within(context.opening.current, SHORT_MS);
      await journal.undo(({ kind }) => kind === 'private-window');
      return null;
    case 'stop-checks':
      await Promise.all([state.tabId, state.privateTabId].filter((id) => id !== null).map((id) => ports.checks.stop(id)));
      return null;
  }
}

/** Effects that put back and stop. They are carried out even when the guide has moved on. */
export function isCleanUp(effect: Effect): boolean {
  return effect.kind === 'close-window' || effect.kind === 'stop-checks';
}

/** Does what a move asked for. Never rejects: a failure is an answer too. `null` for effects that answer nothing. */
export async function runEffect(state: GuideState, effect: Effect, context: EffectContext): Promise<EffectResult | null> {
  try {
    return await perform(state, effect, context);
  } catch (error) {
    // What could not be put back stays in the journal; the guide goes on.
    return isCleanUp(effect) ? null : { type: 'effect-failed', error: toErrorRecord(error) };
  }
}
