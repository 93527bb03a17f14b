import { CodedError, type ErrorCode, toErrorRecord } from '@/utils/foundation/coded-error';
import { hostnameOf } from '@/utils/foundation/url';
import type { Journal } from '@/utils/journal/journal';
import { isOfTheSearch } from '@/utils/journal/of-the-search';
import type { JournalEntry } from '@/utils/journal/schema';
import { assertWanted } from './assert-wanted';
import type { Effect, EffectResult } from './define-step';
import type { GuidePorts } from './guide-ports';
import type { GuideState } from './schema';
import { lookAtSwitches, putExtensionsBack, restoreExtensions, switchExtensions } from './switch-extensions';

/** What goes with the private window. */
const OF_THE_WINDOW: ReadonlySet<JournalEntry['kind']> = new Set(['private-window', 'private-storage']);
/** A check younger than this is as good as a new one. */
const FRESH_MS = 5 * 60_000;
/** What everything but a check may take. */
const SHORT_MS = 20_000;
/** What a check may take beyond its own deadline. */
const GRACE_MS = 15_000;

export interface EffectContext {
  ports: GuidePorts;
  journal: Journal;
  /** What is being changed now. It must not be put back before it is there. */
  changing: { current: Promise<unknown> };
  /** Whether the guide still waits for what this turn asked for. */
  isWanted(turn: number): Promise<boolean>;
}

/** Rejects when the work takes longer; the work itself cannot be stopped, its answer is just not heard any more. */
function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const late: ErrorCode = 'check/timeout';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CodedError(late, 'The browser did not answer in time.')), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The tab of the page under test, wanted and loaded. */
async function findPage(state: GuideState, mayOpenTab: boolean, context: EffectContext): Promise<number> {
  const { tabs } = context.ports;
  const found = await tabs.find(state.tabId, state.pageUrl);
  const tabId = found ?? (mayOpenTab ? await tabs.open(state.pageUrl) : null);
  if (tabId === null) throw new CodedError('check/tab-closed', 'The tab of the page was closed.');
  if (found === null) await tabs.loaded(tabId);
  await assertWanted(state, context);
  return tabId;
}

async function checkNormal(state: GuideState, effect: Effect & { kind: 'check-normal' }, context: EffectContext): Promise<EffectResult> {
  const tabId = await findPage(state, effect.mayOpenTab, context);
  const outcome = await context.ports.checks.run({ tabId, timeoutMs: state.timeoutMs, reuseMs: effect.reuseFresh ? FRESH_MS : 0 });
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

async function checkAfter(
  state: GuideState,
  { mayOpenTab }: Effect & { kind: 'check-after' },
  context: EffectContext,
): Promise<EffectResult> {
  const tabId = await findPage(state, mayOpenTab, context);
  return {
    type: 'checked',
    side: 'after',
    tabId,
    outcome: await context.ports.checks.run({ tabId, timeoutMs: state.timeoutMs, reuseMs: 0 }),
  };
}

/** Noted first, allowed then; where the browser refuses, the note goes and the person is shown how. */
async function allowStorage(state: GuideState, context: EffectContext): Promise<EffectResult> {
  const { ports, journal } = context;
  const readiness = await ports.privateStorage.readiness();
  if (readiness !== 'ready') return { type: 'storage-answered', storage: readiness };
  const origins = state.privateCheckId === null ? [] : await ports.privateStorage.refusedOrigins(state.privateCheckId);
  if (origins.length === 0) return { type: 'storage-answered', storage: 'impossible' };
  await assertWanted(state, context);
  const entry = await journal.begin({ kind: 'private-storage', target: hostnameOf(state.pageUrl) });
  try {
    await ports.privateStorage.allow(origins, state.pageUrl);
  } catch {
    await journal.undo(({ id }) => id === entry.id);
    return { type: 'storage-answered', storage: 'impossible' };
  }
  return { type: 'storage-answered', storage: 'allowed' };
}

async function clearData(state: GuideState, context: EffectContext): Promise<EffectResult> {
  if (state.clearing === null) throw new CodedError('unexpected', 'Nothing was chosen to be cleared.');
  await assertWanted(state, context);
  await context.ports.siteData.clear(state.clearing);
  return { type: 'data-cleared' };
}

/** What the guide compares by one change; the private window has its own comparison. */
function changeOf({ path, isChangeSeen }: GuideState) {
  if (path === 'private-window' || path === 'extensions') throw new CodedError('unexpected', 'This test changes nothing but the window.');
  return { change: path, isSeen: isChangeSeen };
}

async function compareChange(state: GuideState, { ports }: EffectContext): Promise<EffectResult> {
  if (state.afterCheckId === null) throw new CodedError('report/nothing-to-report', 'The check after the change is missing.');
  return { type: 'change-compared', change: await ports.checks.compareChange(normalCheckOf(state), state.afterCheckId, changeOf(state)) };
}

async function compare(state: GuideState, { ports }: EffectContext): Promise<EffectResult> {
  const { normalCheckId, privateCheckId } = state;
  if (normalCheckId === null || privateCheckId === null)
    throw new CodedError('report/nothing-to-report', 'A side of the comparison is missing.');
  return { type: 'compared', comparison: await ports.checks.compare(normalCheckId, privateCheckId) };
}

/** Switches, and looks at the page as it is then. Nothing stands switched off while the person is asked for the site. */
async function tryExtensions(state: GuideState, mayOpenTab: boolean, context: EffectContext): Promise<EffectResult> {
  const tabId = await findPage(state, mayOpenTab, context);
  const missingOrigins = await context.ports.checks.missingOrigins(tabId);
  if (missingOrigins.length > 0) {
    const error = { code: 'check/permission-refused' as const, message: 'The site is not granted.' };
    return { type: 'tried', tabId, outcome: { status: 'failed', checkId: null, missingOrigins, error } };
  }
  const switching = switchExtensions(state, context);
  context.changing.current = switching.catch(() => undefined);
  const foreign = await within(switching, SHORT_MS);
  return foreign ?? checkSwitched(state, mayOpenTab, context);
}

async function checkSwitched(state: GuideState, mayOpenTab: boolean, context: EffectContext): Promise<EffectResult> {
  const tabId = await findPage(state, mayOpenTab, context);
  const { checks } = context.ports;
  const outcome = await checks.run({ tabId, timeoutMs: state.timeoutMs, reuseMs: 0 });
  if (state.normalCheckId !== null) await checks.putFirst(state.normalCheckId, tabId);
  else if (outcome.checkId !== null) await checks.putAside(outcome.checkId);
  return { type: 'tried', tabId, outcome };
}

async function listSuspects(state: GuideState, { ports, journal }: EffectContext): Promise<EffectResult> {
  const off = (await journal.list()).filter(isOfTheSearch).map(({ target }) => target);
  return { type: 'suspects-listed', suspects: await ports.extensions.list(state.normalCheckId, off) };
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
      context.changing.current = opening.catch(() => undefined);
      return within(opening, SHORT_MS);
    }
    case 'allow-storage': {
      const allowing = allowStorage(state, context);
      context.changing.current = allowing.catch(() => undefined);
      return within(allowing, SHORT_MS);
    }
    case 'plan-clearing':
      return { type: 'clearing-planned', plan: await within(ports.siteData.plan(normalCheckOf(state)), SHORT_MS) };
    case 'clear-data':
      return within(clearData(state, context), SHORT_MS);
    case 'check-after':
      return within(checkAfter(state, effect, context), state.timeoutMs + GRACE_MS);
    case 'compare-change':
      return within(compareChange(state, context), SHORT_MS);
    case 'compare-change-by-answer': {
      const compared = ports.checks.compareChangeByAnswer(normalCheckOf(state), effect.works, { ...changeOf(state), by: effect.by });
      return { type: 'change-compared', change: await within(compared, SHORT_MS) };
    }
    case 'list-suspects':
      return within(listSuspects(state, context), SHORT_MS);
    case 'try-extensions':
      return within(tryExtensions(state, effect.mayOpenTab, context), state.timeoutMs + GRACE_MS + SHORT_MS);
    case 'look-at-switches':
      return within(lookAtSwitches(state, context), SHORT_MS);
    case 'check-switched':
      return within(checkSwitched(state, effect.mayOpenTab, context), state.timeoutMs + GRACE_MS);
    case 'put-extensions-back':
      await within(context.changing.current, SHORT_MS);
      return within(putExtensionsBack(state, effect.isTold, context), SHORT_MS);
    case 'restore-extensions':
      await within(context.changing.current, SHORT_MS);
      await restoreExtensions(journal);
      return null;
    case 'check-private':
      return within(checkPrivate(state, effect.tabId, context), state.timeoutMs + GRACE_MS);
    case 'compare':
      return within(compare(state, context), SHORT_MS);
    case 'compare-by-answer':
      return { type: 'compared', comparison: await within(ports.checks.compareByAnswer(normalCheckOf(state), effect.works), SHORT_MS) };
    case 'write-result':
      await within(ports.checks.addComparison(normalCheckOf(state), effect.comparison), SHORT_MS);
      return { type: 'result-written' };
    case 'write-change':
      await within(ports.checks.addChange(normalCheckOf(state), state.afterCheckId, effect.change), SHORT_MS);
      return { type: 'result-written' };
    case 'close-window':
      await within(context.changing.current, SHORT_MS);
      await journal.undo(({ kind }) => OF_THE_WINDOW.has(kind));
      return null;
    case 'stop-checks':
      await Promise.all([state.tabId, state.privateTabId].filter((id) => id !== null).map((id) => ports.checks.stop(id)));
      return null;
  }
}

/** Effects that put back and stop. They are carried out even when the guide has moved on. */
export function isCleanUp(effect: Effect): boolean {
  return effect.kind === 'close-window' || effect.kind === 'stop-checks' || effect.kind === 'restore-extensions';
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
