import { sleep } from '@/utils/foundation/abort';
import type { EvidenceMap, PageEvent } from '../../evidence/schema';
import type { PageFrames } from '../page/page-frames';
import { type Asked, type ChatTraffic, readTraffic } from './chat-traffic';
import { type ChatView, type LauncherCandidate, viewChat } from './glance';
import { believableInMs, isSightWorthTelling, type Move, nextMove, type Sight, type WatchFacts, type WindowAnswer } from './next-move';
import type { PageWatch } from './page-watch';

const POLL_MS = 120;
/** Until a first verdict is told: everybody waits for it, and most pages show within a moment of their loading what there is. */
const KEEN_POLL_MS = 50;
const KEEN_FOR_MS = 1_200;
const GLANCE_TIMEOUT_MS = 2_500;
const STIR_TIMEOUT_MS = 500;

export interface OpeningRequest {
  watch: PageWatch;
  frames: PageFrames;
  openChat: boolean;
  /** The watch ends by then, in `performance.now()` time. */
  untilMs: number;
  signal: AbortSignal;
  isOfInterest(request: Asked): boolean;
  onPress(): void;
  /**
   * Called and waited for when something that a first verdict can rest on is there, at most once for each kind of sight that held.
   * @param listenMs The line has to be heard standing for so much longer.
   * @returns Whether the sight held: one whose line was cut meanwhile says nothing.
   */
  onSight(sofar: Opening, sight: Sight, listenMs: number): Promise<boolean>;
}

export interface Opening {
  opening: EvidenceMap['chat-opening'];
  settledAfterMs: number;
  /** Whether a chat stood open at the end with nothing against it. */
  isClear: boolean;
}

/** Windows that the page has asked for so far, by what the browser answered. */
interface Windows {
  opened: number;
  refused: number;
}

/** What is remembered from one look to the next. */
interface Memory {
  mutations: number;
  changedAtMs: number;
  launcherId: string;
  launcherSinceMs: number;
  openSinceMs: number | null;
  socketOpenSinceMs: number | null;
  socketsOpened: number;
  socketsClosed: number;
  socketLivedMs: number | null;
  socketClosedAtMs: number | null;
  told: Set<Sight>;
  pressed: {
    launcher: LauncherCandidate;
    atMs: number;
    tabsBefore: number;
    windowsBefore: Windows;
    refusedAfterMs: number | null;
  } | null;
  windows: Windows;
  wasOpenBefore: boolean;
  hasStirred: boolean;
}

/** Watches the page until it is clear what becomes of its chat, and presses the launcher once on the way where that is wanted. */
export async function openChat(request: OpeningRequest): Promise<Opening> {
  const { watch, signal, untilMs } = request;
  const memory: Memory = {
    mutations: -1,
    changedAtMs: performance.now(),
    launcherId: '',
    launcherSinceMs: 0,
    openSinceMs: null,
    socketOpenSinceMs: null,
    socketsOpened: 0,
    socketsClosed: 0,
    socketLivedMs: null,
    socketClosedAtMs: null,
    told: new Set(),
    pressed: null,
    windows: { opened: 0, refused: 0 },
    wasOpenBefore: false,
    hasStirred: false,
  };
  let facts: WatchFacts | null = null;
  while (performance.now() < untilMs) {
    signal.throwIfAborted();
    watch.throwIfOver();
    const looked = await look(request, memory);
    facts = looked.facts;
    const move: Move = nextMove(facts);
    if (move === 'end') break;
    const sight = isSightWorthTelling(facts, memory.told);
    if (sight) {
      if (await request.onSight(conclude(request, memory, facts), sight, believableInMs(facts))) memory.told.add(sight);
      // Telling takes its time; what was to be done next is decided on what the page is like now.
      continue;
    }
    if (move === 'stir') {
      memory.hasStirred = true;
      await request.frames.askFrame<boolean>(0, 'stir', [], STIR_TIMEOUT_MS);
    }
    if (move === 'press' && facts.view.launcher) await pressOnce(request, memory, facts.view.launcher);
    const isKeen = memory.told.size === 0 && (facts.sinceLoadMs ?? 0) < KEEN_FOR_MS;
    await sleep(Math.max(0, Math.min(isKeen ? KEEN_POLL_MS : POLL_MS, untilMs - performance.now())), signal);
  }
  watch.throwIfOver();
  return conclude(request, memory, facts);
}

async function look(request: OpeningRequest, memory: Memory): Promise<{ facts: WatchFacts }> {
  const { watch, openChat: isWanted, untilMs } = request;
  const timeoutMs = Math.max(200, Math.min(GLANCE_TIMEOUT_MS, untilMs - performance.now()));
  const [glances, events] = await Promise.all([watch.glance(timeoutMs), watch.peekEvents()]);
  const view = viewChat(glances);
  const traffic = readTraffic(watch.network.read().requests, events, request.isOfInterest, watch.sinceReloadMs);
  const now = performance.now();
  remember(memory, view, traffic, now);
  memory.windows = countWindows(events?.events ?? []);
  const { pressed } = memory;
  return {
    facts: {
      view,
      traffic,
      sinceReloadMs: watch.sinceReloadMs,
      sinceLoadMs: watch.sinceLoadMs,
      quietMs: Math.min(watch.networkQuietMs, now - memory.changedAtMs),
      launcherStableMs: view.launcher ? now - memory.launcherSinceMs : 0,
      openForMs: memory.openSinceMs === null ? 0 : now - memory.openSinceMs,
      socketOpenForMs: memory.socketOpenSinceMs === null ? null : now - memory.socketOpenSinceMs,
      socketLivedMs: memory.socketLivedMs,
      socketClosedForMs: memory.socketClosedAtMs === null ? null : now - memory.socketClosedAtMs,
      sincePressMs: pressed && now - pressed.atMs,
      windowAnswer: pressed && windowAnswer(watch, pressed, memory.windows),
      mayPress: isWanted,
      hasStirred: memory.hasStirred,
    },
  };
}

function remember(memory: Memory, view: ChatView, traffic: ChatTraffic, now: number): void {
  if (view.mutations !== memory.mutations) {
    memory.mutations = view.mutations;
    memory.changedAtMs = now;
  }
  const rect = view.launcher?.launcher.rect;
  const id = view.launcher ? `${view.launcher.frameId} ${view.launcher.launcher.selector} ${rect?.x} ${rect?.y}` : '';
  if (id !== memory.launcherId) {
    memory.launcherId = id;
    memory.launcherSinceMs = now;
  }
  if (view.openChats === 0) memory.openSinceMs = null;
  else memory.openSinceMs ??= now;
  if (view.openChats > 0 && !memory.pressed) memory.wasOpenBefore = true;
  rememberSockets(memory, traffic.sockets, now);
}

function rememberSockets(memory: Memory, { opened, open, closed }: ChatTraffic['sockets'], now: number): void {
  if (closed > memory.socketsClosed) {
    if (memory.socketOpenSinceMs !== null) memory.socketLivedMs = Math.max(memory.socketLivedMs ?? 0, now - memory.socketOpenSinceMs);
    memory.socketClosedAtMs = now;
  }
  if (open === 0) memory.socketOpenSinceMs = null;
  else if (opened > memory.socketsOpened || memory.socketOpenSinceMs === null) memory.socketOpenSinceMs = now;
  memory.socketsOpened = opened;
  memory.socketsClosed = closed;
}

function countWindows(events: readonly PageEvent[]): Windows {
  const count = (wanted: PageEvent['kind']) => events.filter(({ kind }) => kind === wanted).length;
  return { opened: count('window-open'), refused: count('window-open-refused') };
}

/** How long a person's press lets a page open a window: both browsers count five seconds, of which ours are measured a little late. */
const PRESS_COUNTS_MS = 4_800;

/**
 * The recorder's word on a window counts here: the page gains nothing by forging it, and nobody is blamed for it alone. A refusal within
 * the time that a person's press would have covered was meant for our press alone.
 */
function windowAnswer(watch: PageWatch, pressed: NonNullable<Memory['pressed']>, now: Windows): WindowAnswer | null {
  // Firefox does not say whose a tab is that opens in a window of its own.
  if (watch.openedTabs > pressed.tabsBefore || now.opened > pressed.windowsBefore.opened) return 'opened';
  if (now.refused <= pressed.windowsBefore.refused) return null;
  pressed.refusedAfterMs ??= performance.now() - pressed.atMs;
  return pressed.refusedAfterMs > PRESS_COUNTS_MS ? 'refused' : 'for-people';
}

async function pressOnce({ watch, frames, onPress }: OpeningRequest, memory: Memory, launcher: LauncherCandidate): Promise<void> {
  onPress();
  await frames.ask('beforePress', [], 800).catch(() => []);
  memory.pressed = {
    launcher,
    atMs: performance.now(),
    tabsBefore: watch.openedTabs,
    windowsBefore: memory.windows,
    refusedAfterMs: null,
  };
  await frames.askFrame<boolean>(launcher.frameId, 'press', [launcher.key], 1_500);
}

const WINDOW_STATUS = { refused: 'window-refused', opened: 'window-opened', 'for-people': 'window-for-people' } as const;

function conclude({ watch, openChat: isWanted }: OpeningRequest, memory: Memory, facts: WatchFacts | null): Opening {
  const { pressed } = memory;
  const isOpen = (facts?.view.openChats ?? 0) > 0;
  const launcher = pressed?.launcher.launcher ?? facts?.view.launcher?.launcher ?? null;
  const status = (): EvidenceMap['chat-opening']['status'] => {
    if (isOpen) return memory.wasOpenBefore || !pressed ? 'already-open' : 'opened';
    if (!pressed) return !isWanted ? 'not-tried' : 'no-launcher';
    if (facts?.windowAnswer) return WINDOW_STATUS[facts.windowAnswer];
    return (facts?.view.panels ?? 0) > 0 && (facts?.view.panelTextLength ?? 0) > 0 ? 'opened' : 'nothing-happened';
  };
  const { sockets, hasFailed } = facts?.traffic ?? { sockets: { closed: 0 }, hasFailed: false };
  return {
    opening: {
      status: status(),
      launcher,
      by: pressed ? 'extension' : 'nobody',
      waitedMs: pressed ? Math.round(performance.now() - pressed.atMs) : 0,
    },
    settledAfterMs: watch.sinceReloadMs,
    isClear: isOpen && !hasFailed && sockets.closed === 0,
  };
}
