import { redactUrl } from '@/utils/foundation/url';
import type { Effect, GuideEvent, Move } from './define-step';
import type { GuideState } from './schema';
import { steps } from './steps/registry';

export interface Reduction {
  state: GuideState;
  effects: readonly Effect[];
}

const OVER: ReadonlySet<GuideState['status']> = new Set(['done', 'cancelled', 'failed']);
/** Steps forward in one go: start to end without waiting is five. More is a circle. */
const MAX_MOVES = 12;

export function isOver(state: GuideState): boolean {
  return OVER.has(state.status);
}

/** A guide at its beginning; `enterGuide` makes it move. */
export function newGuide(start: {
  id: string;
  bootId: string;
  pageUrl: string;
  tabId: number;
  timeoutMs: number;
  now: string;
}): GuideState {
  return {
    version: 1,
    id: start.id,
    bootId: start.bootId,
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
    error: null,
    startedAt: start.now,
    updatedAt: start.now,
  };
}

/** Once it is over, nobody needs what the address carried beside the page. */
function forgetAddress(state: GuideState): GuideState {
  return { ...state, pageUrl: redactUrl(state.pageUrl) };
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

function back(state: GuideState): Move | null {
  const to = steps[state.step].back;
  if (to === null) return null;
  const forgotten = { privateWindowId: null, privateTabId: null, privateCheckId: null, comparison: null };
  return { patch: forgotten, effects: CLEAN_UP, goTo: to };
}

/** What a browser that was closed, or a background that was killed, left of the guide's world. */
function wake(state: GuideState, event: GuideEvent & { type: 'woken' }): Move {
  const kept: Partial<GuideState> = {
    tabId: event.tabId,
    ...(event.hasNormalCheck ? {} : { normalCheckId: null }),
    ...(event.hasPrivateCheck ? {} : { privateCheckId: null }),
    ...(event.hasPrivateWindow ? {} : { privateWindowId: null, privateTabId: null }),
  };
  // Without the normal check there is nothing to compare with; the test begins again where the person wants it.
  const step = event.hasNormalCheck || state.step === 'baseline' ? state.step : 'baseline';
  // Nobody wants windows to open by themselves after starting the browser.
  if (event.isNewBoot) return { patch: { ...kept, step, status: 'paused', waitingFor: null, error: null } };
  return state.status === 'running' ? { patch: kept, goTo: step } : { patch: { ...kept, step } };
}

function respond(state: GuideState, event: GuideEvent): Move | null {
  switch (event.type) {
    case 'cancel':
      return {
        patch: { status: 'cancelled', waitingFor: null, error: null, privateWindowId: null, privateTabId: null },
        effects: CLEAN_UP,
      };
    case 'pause':
      return state.status === 'paused'
        ? null
        : { patch: { status: 'paused', waitingFor: null, error: null }, effects: [{ kind: 'stop-checks' }] };
    case 'back':
      return back(state);
    case 'by-hand': {
      const isTooEarly = state.normalCheckId === null || state.step === 'baseline';
      if (isTooEarly || state.step === 'ask-user') return null;
      return { patch: { privateWindowId: null, privateTabId: null, privateCheckId: null }, effects: CLEAN_UP, goTo: 'ask-user' };
    }
    case 'woken':
      return wake(state, event);
    default:
      break;
  }
  if (state.status === 'paused') {
    if (event.type === 'continue') return resume(state);
    // The window may go while the guide rests; only that is noted.
    return event.type === 'private-window-closed' && event.windowId === state.privateWindowId
      ? { patch: { privateWindowId: null, privateTabId: null } }
      : null;
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
