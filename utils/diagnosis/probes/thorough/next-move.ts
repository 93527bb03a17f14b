import type { SightLimits } from '../../evidence/sight-limits';
import type { ChatTraffic } from './chat-traffic';
import { type ChatView, SURE_SCORE } from './glance';

/** What became of a window that the press asked for. */
export type WindowAnswer = 'refused' | 'opened' | 'for-people';

/** Everything that decides what to do next; times in milliseconds. */
export interface WatchFacts {
  view: ChatView;
  traffic: ChatTraffic;
  sinceReloadMs: number;
  /** `null` until the page has loaded. */
  sinceLoadMs: number | null;
  /** Since the last request or DOM change. */
  quietMs: number;
  /** Since the same launcher was first seen in the same place. */
  launcherStableMs: number;
  /** Since a chat was first seen open. */
  openForMs: number;
  /** Since the newest socket opened, while one is open. */
  socketOpenForMs: number | null;
  /** How long the longest-lived socket stood that was closed since; `null` where none was. */
  socketLivedMs: number | null;
  /** Since a socket was last closed; `null` where none was. */
  socketClosedForMs: number | null;
  /** Since the launcher was pressed; `null` before. */
  sincePressMs: number | null;
  windowAnswer: WindowAnswer | null;
  mayPress: boolean;
  /** The page was shown that somebody is there. */
  hasStirred: boolean;
}

export type Move = 'wait' | 'stir' | 'press' | 'end';

/** A page that still loads after this long is judged as it is: one hanging request would hold up everything. */
const LONG_LOAD_MS = 10_000;
/** Sites hold their chat back for up to ten seconds after load, so that the page itself is there first. */
const LATE_WIDGET_MS = 10_500;
/** Where no code is left in the page that could bring one; some takes itself out once it has run. */
const PLAIN_PAGE_MS = 2_500;
/** A page that asked for a chat's code is given longer. */
const WANTED_WIDGET_MS = 12_000;
/** A chat that has drawn something, but nothing to press: some only fade in. */
const UNSEEN_WIDGET_MS = 6_500;
/** Many load it only once the pointer moves. */
const STIR_AFTER_MS = 400;
/** What failed does not come any more; but another chat may. */
const FAILED_WIDGET_MS = 3_000;
/** A page that never falls silent. */
const NEVER_QUIET_MS = 12_500;
/** A chat's request that has waited for this long is lost; until then a slow vendor may still answer. */
const HOPELESS_AFTER_MS = 9_000;
/** Whatever is still slow by then. */
const SEARCH_LIMIT_MS = 20_000;
/** Middle boxes that cut live connections do so after a few seconds; one that holds this long counts as holding. */
const SOCKET_HOLDS_MS = 5_500;
/** After a cut, the next one has to hold this much longer than the one that was cut. */
const SOCKET_OUTLIVES_MS = 1_500;
/** Cut this often, it is no hiccup. */
const DROPS_ENOUGH = 2;
/** Chats that lost their socket try another transport. */
const FALLBACK_MS = 4_000;
const OPENING_LIMIT_MS = 6_000;
/** The longest that a line is listened to which was cut once. */
const LISTENING_LIMIT_MS = 15_000;
/** Chats that open a window of their own may ask their server first, and are refused when that takes longer than a press counts. */
const NOTHING_CAME_MS = 7_500;

/** What the watch does next. Ends early once everything is clear, late while something of a chat may still come. */
export function nextMove(facts: WatchFacts): Move {
  if (facts.view.openChats > 0) return isOpenChatClear(facts) ? 'end' : 'wait';
  if (facts.sincePressMs !== null) return isOpeningOver(facts, facts.sincePressMs) ? 'end' : 'wait';
  if (!facts.hasStirred && isTimeToStir(facts)) return 'stir';
  if (facts.view.launcher && facts.mayPress) return isTimeToPress(facts) ? 'press' : 'wait';
  return isSearchOver(facts) ? 'end' : 'wait';
}

/** A button that stands there already needs nobody's pointer; everything else gets a moment to come by itself. */
const isTimeToStir = ({ view, sinceLoadMs }: WatchFacts): boolean =>
  sinceLoadMs !== null && sinceLoadMs >= ((view.launcher?.score ?? 0) >= SURE_SCORE ? 0 : STIR_AFTER_MS);

function isOpenChatClear(facts: WatchFacts): boolean {
  const { traffic, openForMs, sinceLoadMs, sinceReloadMs, sincePressMs } = facts;
  if (sinceLoadMs === null && sinceReloadMs < LONG_LOAD_MS) return false;
  if (traffic.isLineHeldBack) return false;
  const { sockets } = traffic;
  if (Math.max(openForMs, sincePressMs ?? 0) > (sockets.closed > 0 ? LISTENING_LIMIT_MS : OPENING_LIMIT_MS + SOCKET_HOLDS_MS)) return true;
  if (sockets.created === 0) return openForMs >= 300 && (traffic.pending === 0 || openForMs > 2_000);
  if (sockets.dropped >= DROPS_ENOUGH) return openForMs >= FALLBACK_MS;
  return sockets.open === 0 ? isFallbackOver(facts) : isLineHolding(facts);
}

/** No socket stands; another one or another transport had its time. */
const isFallbackOver = ({ openForMs, socketClosedForMs }: WatchFacts): boolean =>
  openForMs >= FALLBACK_MS && (socketClosedForMs ?? FALLBACK_MS) >= FALLBACK_MS;

function isLineHolding({ traffic, openForMs, quietMs, socketOpenForMs, socketLivedMs }: WatchFacts): boolean {
  const holdsMs = socketLivedMs === null ? SOCKET_HOLDS_MS : Math.max(SOCKET_HOLDS_MS, socketLivedMs + SOCKET_OUTLIVES_MS);
  return (socketOpenForMs ?? 0) >= holdsMs && openForMs >= 150 && (traffic.sockets.messages > 0 || quietMs > 300);
}

/** A page that has fallen silent shows what it has; what comes later is still waited for, and the words of this sight say so. */
const NOTHING_YET_MS = 200;

/** A line has to stand this long to be believed: some are cut as soon as they are up. */
const LINE_STANDS_MS = 100;
/** After the second cut another transport gets this long to begin. */
const CUT_FOR_GOOD_MS = 1_000;
/** A press that neither asks for anything nor changes anything for this long has met a button without a function. */
const DEAD_PRESS_MS = 1_500;
/** A chat that lives on without one of its frames shows its button or its line within this time. */
const LOST_FRAME_MS = 1_000;
/** Nothing more is on its way at the moment. */
const SETTLED_MS = 150;
/** Where something of a chat has failed and nothing of one is drawn, what another one's code would have begun by now. */
const STILL_MS = 1_000;
/** A panel has written its answer to the press. */
const ANSWERED_MS = 300;

/** Trouble alone: a chat that looks well then has only not been looked at closely enough. */
const trouble = (sureEnough: number): SightLimits => ({ sureEnough, mayWork: false });
const either: SightLimits = { sureEnough: 0.9, mayWork: true };

/**
 * What a first verdict can rest on, and what it may say. Where the sight itself excludes what could still turn it around, the cause's own
 * confidence, which counts with every page, may be a little lower.
 */
export const SIGHT_LIMITS = {
  ready: either,
  open: either,
  failed: either,
  nothing: either,
  settled: trouble(0.9),
  still: trouble(0.85),
  answered: trouble(0.85),
  cut: trouble(0.9),
  'cut-again': trouble(0.85),
  'line-refused': trouble(0.85),
  'kept-away': trouble(0.8),
  forgetful: trouble(0.9),
  'dead-press': trouble(0.85),
} as const;

export type Sight = keyof typeof SIGHT_LIMITS;

/**
 * Whether the page shows enough for a first verdict that has not been told yet, while more may still come: a chat's button is there and
 * its server speaks, a chat stands open, something that it cannot do without was refused, all that it asked for has come and nothing of it
 * can be used, it answered the press with words alone, its button is kept away by what the widget has no power over, its code says that it
 * may not keep anything, its line was refused or cut twice, its button does nothing, or nothing points to a chat so far.
 * @param wasTold What was told already: a line that is cut after it was told to stand takes that word back.
 */
export function isSightWorthTelling(facts: WatchFacts, wasTold: ReadonlySet<Sight>): Sight | null {
  return sightsOf(facts, wasTold).find((sight) => !wasTold.has(sight)) ?? null;
}

/** How much longer, in milliseconds, the line has to be listened to before a word on this sight counts. */
export const believableInMs = ({ socketOpenForMs }: WatchFacts): number =>
  socketOpenForMs === null ? 0 : Math.max(0, LINE_STANDS_MS - socketOpenForMs);

function sightsOf(facts: WatchFacts, wasTold: ReadonlySet<Sight>): Sight[] {
  const { view, traffic, sinceLoadMs, quietMs } = facts;
  const cuts = cutsOf(facts, wasTold);
  if (cuts.length > 0) return cuts;
  const isSure = (view.launcher?.score ?? 0) >= SURE_SCORE;
  // Both halves of a chat are proved; whatever else the page still loads changes nothing about that.
  if (isSure && view.openChats === 0 && traffic.isSpeaking && !traffic.hasFailed && facts.socketOpenForMs !== null) return ['ready'];
  if (sinceLoadMs === null) return [];
  if (view.openChats > 0) {
    const { created, open, closed } = traffic.sockets;
    return closed === 0 && (created === 0 ? traffic.pending === 0 : open > 0) ? ['open'] : [];
  }
  if (quietMs < SETTLED_MS) return [];
  const isSettled = traffic.pending === 0;
  const sights: (Sight | false)[] = [
    traffic.hasFailed && quietMs >= (traffic.isFrameLostAlone ? LOST_FRAME_MS : SETTLED_MS) && 'failed',
    isSettled && isStuckWithoutMemory(facts) && 'forgetful',
    isSettled && view.isKeptAway && isNothingDrawn(facts) && 'kept-away',
    isSettled && isAnsweredInWords(facts) && 'answered',
    isSettled && isAllThere(facts) && 'settled',
    isSettled && isStill(facts) && 'still',
    isSettled && isPressDead(facts) && 'dead-press',
    isNothingYet(facts) && 'nothing',
  ];
  return sights.filter((sight) => sight !== false);
}

/** A line that was told to stand is down, it was cut before and again, or none ever came up. */
function cutsOf({ traffic, quietMs, socketClosedForMs }: WatchFacts, wasTold: ReadonlySet<Sight>): Sight[] {
  const { opened, open, closed, dropped } = traffic.sockets;
  const isFlapping = dropped > DROPS_ENOUGH || (dropped === DROPS_ENOUGH && (socketClosedForMs ?? 0) >= CUT_FOR_GOOD_MS);
  const isDown = closed > 0 && open === 0 && (wasTold.has('ready') || wasTold.has('open'));
  // Other transports begin as soon as a line is refused.
  const isRefused = opened === 0 && closed > 0 && traffic.pending === 0 && Math.min(quietMs, socketClosedForMs ?? 0) >= CUT_FOR_GOOD_MS;
  const sights: (Sight | false)[] = [isDown && 'cut', isFlapping && 'cut-again', isRefused && 'line-refused'];
  return sights.filter((sight) => sight !== false);
}

/** A button of the chat's may stand there although its frame is dead; what the press brings tells. */
const isStuckWithoutMemory = ({ view, traffic, sincePressMs, quietMs }: WatchFacts): boolean =>
  traffic.isForgetful && (view.launcher === null || sincePressMs !== null) && Math.min(quietMs, sincePressMs ?? quietMs) >= NOTHING_YET_MS;

const isNothingDrawn = ({ view }: WatchFacts): boolean => view.launcher === null && view.panels === 0;

/** Something of a chat is in the page and asks for nothing more, but there is nothing to press, or the press has been answered. */
const isAllThere = ({ view, traffic, quietMs, sincePressMs }: WatchFacts): boolean =>
  (traffic.wantsChat || view.hasVendorParts) &&
  traffic.sockets.created === 0 &&
  (view.launcher === null || sincePressMs !== null) &&
  Math.min(quietMs, sincePressMs ?? quietMs) >= NOTHING_YET_MS;

const isStill = (facts: WatchFacts): boolean =>
  (facts.traffic.hasFailed || facts.traffic.isAnsweredFor) &&
  isNothingDrawn(facts) &&
  Math.min(facts.quietMs, facts.sinceLoadMs ?? 0) >= STILL_MS;

/** Words such as "not on this site" or "your browser is too old", and no field to write in. */
const isAnsweredInWords = ({ view, quietMs, sincePressMs }: WatchFacts): boolean =>
  sincePressMs !== null && view.panels > 0 && view.panelTextLength > 0 && Math.min(quietMs, sincePressMs) >= ANSWERED_MS;

/** Code of a chat may take its time to answer a press; where none was ever asked for, nothing is left that could. */
const isPressDead = ({ view, traffic, sincePressMs, quietMs, windowAnswer }: WatchFacts): boolean =>
  sincePressMs !== null &&
  sincePressMs >= DEAD_PRESS_MS &&
  quietMs >= DEAD_PRESS_MS &&
  windowAnswer === null &&
  !traffic.wantsChat &&
  view.panels === 0;

const isNothingYet = ({ view, traffic, sinceLoadMs, quietMs }: WatchFacts): boolean =>
  !traffic.wantsChat &&
  !traffic.hasFailed &&
  !view.hasVendorParts &&
  view.launcher === null &&
  view.panels === 0 &&
  Math.min(sinceLoadMs ?? 0, quietMs) >= NOTHING_YET_MS;

function isOpeningOver({ view, traffic, quietMs, windowAnswer }: WatchFacts, sincePressMs: number): boolean {
  if (windowAnswer !== null) return sincePressMs >= 400;
  // What the press asked for may still come; what hangs is a finding only after some time.
  const isWaiting = isStillWaiting(traffic);
  if (sincePressMs >= (isWaiting ? SEARCH_LIMIT_MS : NOTHING_CAME_MS)) return true;
  if (isWaiting || quietMs < 800) return false;
  return view.panels > 0 && view.panelTextLength > 0 ? sincePressMs >= 2_000 : sincePressMs >= NOTHING_CAME_MS;
}

const isStillWaiting = ({ pending, pendingForMs }: ChatTraffic): boolean => pending > 0 && pendingForMs < HOPELESS_AFTER_MS;

function isTimeToPress({ view, traffic, sinceLoadMs, sinceReloadMs, quietMs, launcherStableMs }: WatchFacts): boolean {
  if (launcherStableMs < 150) return false;
  const isSure = (view.launcher?.score ?? 0) >= SURE_SCORE;
  if (sinceLoadMs === null) return sinceReloadMs >= (isSure ? LONG_LOAD_MS / 2 : LONG_LOAD_MS);
  // An unnamed thing in the corner is pressed only when nothing better came.
  if (!isSure) return sinceLoadMs >= FAILED_WIDGET_MS;
  return traffic.isSpeaking || quietMs >= 150 || sinceLoadMs >= 1_500;
}

function isSearchOver({ view, traffic, sinceLoadMs, sinceReloadMs, quietMs, mayPress }: WatchFacts): boolean {
  if (sinceLoadMs === null) return sinceReloadMs >= LONG_LOAD_MS && (traffic.pending === 0 || sinceReloadMs >= LONG_LOAD_MS * 1.2);
  if (!mayPress && view.launcher) return quietMs >= 400 && sinceLoadMs >= 400;
  const isWaiting = isStillWaiting(traffic);
  if (sinceLoadMs >= (isWaiting ? SEARCH_LIMIT_MS : NEVER_QUIET_MS)) return true;
  if (isWaiting || quietMs < 700) return false;
  return sinceLoadMs >= patienceMs(view, traffic);
}

function patienceMs(view: ChatView, traffic: ChatTraffic): number {
  if (traffic.hasFailed) return FAILED_WIDGET_MS;
  if (view.hasVendorParts) return UNSEEN_WIDGET_MS;
  if (traffic.wantsChat) return WANTED_WIDGET_MS;
  return view.mayChange ? LATE_WIDGET_MS : PLAIN_PAGE_MS;
}
