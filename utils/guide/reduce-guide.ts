import { type ExtensionSearch, forgetSuspects } from '@/utils/culprit/extension-search';
import { redactUrl } from '@/utils/foundation/url';
import type { Effect, GuideEvent, Move } from './define-step';
import { WINDOW_GONE } from './private-window-gone';
import type { GuidePath, GuideState } from './schema';
import { steps } from './steps/registry';

export interface Reduction {
  state: GuideState;
  effects: readonly Effect[];
}

const OVER: ReadonlySet<GuideState['status']> = new Set(['done', 'cancelled', 'failed']);
/** Steps forward in one go: start to end without waiting is seven. More is a circle. */
const MAX_MOVES = 12;

export function isOver(state: GuideState): boolean {
  return OVER.has(state.status);
}

/** A guide at its beginning; `enterGuide` makes it move. */
export function newGuide(start: {
  id: string;
  bootId: string;
  path: GuidePath;
  pageUrl: string;
  tabId: number;
  timeoutMs: number;
  workedInPrivate?: boolean;
  now: string;
}): GuideState {
  return {
    version: 1,
    id: start.id,
    bootId: start.bootId,
    path: start.path,
    pageUrl: start.pageUrl,
    tabId: start.tabId,
    step: 'baseline',
    status: 'running',
    waitingFor: null,
    turn: 0,
    timeoutMs: start.timeoutMs,
    normalCheckId: null,
    privateCheckId: null,
    privateWindowId: null,
    privateTabId: null,
    comparison: null,
    evened: null,
    clearing: null,
    afterCheckId: null,
    isChangeSeen: false,
    change: null,
    workedInPrivate: start.workedInPrivate ?? false,
    baselineCause: null,
    lastTriedCheckId: null,
    search: null,
    isManagementLent: false,
    error: null,
    startedAt: start.now,
    updatedAt: start.now,
  };
}

/** Once it is over, nobody needs what the address carried beside the page, nor whose data might have been cleared, nor what is installed. */
function forgetAddress(state: GuideState): GuideState {
  return { ...state, pageUrl: redactUrl(state.pageUrl), clearing: null, search: state.search && forgetSuspects(state.search) };
}

/** Whether a move ends what is being done. Noting that a window is gone does not: its answer is still awaited. */
function isNewTurn({ patch, effects = [], goTo }: Move): boolean {
  return goTo !== undefined || effects.length > 0 || patch?.status !== undefined;
}

/** Carries out a move, and those it leads to, as one turn. */
function follow(state: GuideState, first: Move, now: string): Reduction {
  let current: GuideState = { ...state, turn: state.turn + (isNewTurn(first) ? 1 : 0), updatedAt: now };
  const effects: Effect[] = [];
  let move: Move | null = first;
  for (let count = 0; move !== null && count < MAX_MOVES; count += 1) {
    current = { ...current, ...move.patch };
    effects.push(...(move.effects ?? []));
    if (move.goTo === undefined) return { state: isOver(current) ? forgetAddress(current) : current, effects };
    current = { ...current, step: move.goTo };
    move = steps[move.goTo].enter(current);
  }
  throw new Error(`The guide goes in circles at ${current.step}.`);
}

/** Enters the step a guide stands at: at its start, and when it is taken up again. */
export function enterGuide(state: GuideState, now: string): Reduction {
  return follow(state, { goTo: state.step }, now);
}

const CLEAN_UP: readonly Effect[] = [{ kind: 'stop-checks' }, { kind: 'close-window' }];

/** What is put back when somebody stops, pauses or goes back. What the person has switched by hand only he can put back. */
function cleanUp({ path }: GuideState): readonly Effect[] {
  return path === 'extensions' ? [{ kind: 'stop-checks' }, { kind: 'restore-extensions' }] : CLEAN_UP;
}

function isOffByHand({ search, step }: GuideState): boolean {
  return search?.mode === 'by-hand' && step !== 'put-back' && search.wanted.length < search.suspects.length;
}

/** Nobody wants to go on without half of his extensions while the search rests; what he switched by hand stays as it is. */
function restingSearch({ search }: GuideState): ExtensionSearch | null {
  return search?.mode === 'automatic' ? { ...search, wanted: search.suspects.map(({ id }) => id) } : search;
}

function back(state: GuideState): Move | null {
  const { back: to } = steps[state.step];
  if (to === null) return null;
  const forgotten = {
    ...WINDOW_GONE,
    privateCheckId: null,
    comparison: null,
    evened: null,
    afterCheckId: null,
    isChangeSeen: false,
    change: null,
    // Of what was learnt nothing is kept; whom the person has switched himself is not forgotten.
    search: state.search && { ...state.search, ...restingSearch(state), checks: [], conclusion: null, soFar: null },
  };
  return { patch: forgotten, effects: cleanUp(state), goTo: typeof to === 'function' ? to(state) : to };
}

/** What a browser that was closed, or a background that was killed, left of the guide's world. */
function wake(state: GuideState, event: GuideEvent & { type: 'woken' }): Move {
  const kept: Partial<GuideState> = {
    tabId: event.tabId,
    ...(event.hasNormalCheck ? {} : { normalCheckId: null }),
    ...(event.hasPrivateCheck ? {} : { privateCheckId: null }),
    ...(event.hasAfterCheck ? {} : { afterCheckId: null }),
    ...(event.hasPrivateWindow ? {} : WINDOW_GONE),
  };
  // Without the normal check there is nothing to compare with; the test begins again where the person wants it.
  // A search has everything that it compares with in itself.
  const isKnown = event.hasNormalCheck || state.step === 'baseline' || state.search !== null;
  const step = isKnown ? state.step : 'baseline';
  // Nobody wants windows to open by themselves after starting the browser.
  const resting: Partial<GuideState> = {
    ...kept,
    step,
    status: 'paused',
    waitingFor: null,
    error: null,
    search: restingSearch(state),
  };
  if (event.isNewBoot) return { patch: resting };
  if (state.status === 'running') return { patch: kept, goTo: step };
  // What it waited for belongs to a step that it is not at any more.
  return { patch: step === state.step ? kept : resting };
}

function respond(state: GuideState, event: GuideEvent): Move | null {
  switch (event.type) {
    case 'cancel':
      if (isOffByHand(state) && state.search)
        return { patch: { search: { ...state.search, isStopped: true } }, effects: [{ kind: 'stop-checks' }], goTo: 'put-back' };
      return {
        patch: { status: 'cancelled', waitingFor: null, error: null, ...WINDOW_GONE },
        effects: cleanUp(state),
      };
    case 'pause':
      return state.status === 'paused'
        ? null
        : {
            patch: { status: 'paused', waitingFor: null, error: null, search: restingSearch(state) },
            effects: state.path === 'extensions' ? cleanUp(state) : [{ kind: 'stop-checks' }],
          };
    case 'back':
      return back(state);
    case 'by-hand': {
      const isTooEarly = state.normalCheckId === null || state.step === 'baseline';
      if (isTooEarly || state.step === 'ask-user' || state.path !== 'private-window') return null;
      return { patch: { ...WINDOW_GONE, privateCheckId: null, evened: null }, effects: CLEAN_UP, goTo: 'ask-user' };
    }
    case 'woken':
      return wake(state, event);
    default:
      break;
  }
  if (state.status === 'paused') {
    if (event.type === 'continue') return resume(state);
    // The window may go while the guide rests; only that is noted.
    return event.type === 'private-window-closed' && event.windowId === state.privateWindowId ? { patch: WINDOW_GONE } : null;
  }
  // What is being done already need not be started twice by an impatient click.
  if (event.type === 'continue' && state.status === 'running') return null;
  return steps[state.step].on(state, event);
}

function resume(state: GuideState): Move {
  // The page may have been closed meanwhile, and the person asks for it now: the step's own `continue` may open it.
  return steps[state.step].on({ ...state, status: 'waiting-for-user' }, { type: 'continue' }) ?? { goTo: state.step };
}

/** The next state and what is to be done for it. Pure: no clock, no browser. */
export function reduceGuide(state: GuideState, event: GuideEvent, now: string): Reduction {
  const isLate = 'turn' in event && event.turn !== state.turn;
  if (isOver(state) || isLate) return { state, effects: [] };
  const move = respond(state, event);
  return move === null ? { state, effects: [] } : follow(state, move, now);
}
