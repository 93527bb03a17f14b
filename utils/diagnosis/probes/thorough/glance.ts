import type { Launcher, Panel } from '../../evidence/schema';
import { namesChat, offersChat } from '../page/chat-words';
import type { RawGlance, RawIframe } from '../page/raw';

export interface FrameGlance {
  frameId: number;
  glance: RawGlance;
}

export interface LauncherCandidate {
  frameId: number;
  key: number;
  score: number;
  launcher: Launcher;
}

/** What one look through all frames shows of a chat. */
export interface ChatView {
  isInteractive: boolean;
  isLoaded: boolean;
  mutations: number;
  /** Code or frames that may still bring a chat. */
  mayChange: boolean;
  /** Best thing to press, or `null`. */
  launcher: LauncherCandidate | null;
  /** Chats on screen that can be written in. */
  openChats: number;
  /** Boxes of a chat on screen, with a field or without. */
  panels: number;
  panelTextLength: number;
  /** Something of a vendor of the catalogue is in the page, seen or not. */
  hasVendorParts: boolean;
  /** A vendor's button is there, and kept away by what no widget does to itself: a style from outside the page, or one that insists. */
  isKeptAway: boolean;
}

const VENDOR = 50;
const IN_CHAT_FRAME = 40;
const CORNER = 30;
const NAMED = 25;
const BUTTON = 5;
/** Below this a candidate is a guess: something unnamed in the corner. */
export const SURE_SCORE = 50;

/** Frames above this one, with the element that holds each; `null` elements could not be matched. */
function holders(frame: FrameGlance, byPath: ReadonlyMap<string, FrameGlance>): (RawIframe | null)[] {
  const parts = frame.glance.path === '' ? [] : frame.glance.path.split('.');
  return parts.map((part, depth) => {
    const parent = byPath.get(parts.slice(0, depth).join('.'));
    return parent?.glance.iframes.find((iframe) => String(iframe.index) === part) ?? null;
  });
}

const isOutOfReach = ({ visibility }: RawIframe): boolean => visibility.inViewport && !visibility.isHittable;

const isOnScreen = (panel: Panel): boolean => panel.isVisible && panel.rect.width > 0 && panel.rect.height > 0;

function scoreOf(launcher: Launcher, isFrame: boolean, holder: RawIframe | null, isTop: boolean): number {
  const { visibility, tag, vendorId, looksLikeLauncher, label } = launcher;
  if (!visibility.isVisible || !visibility.isHittable || isFrame) return 0;
  const isNamed = namesChat(label) || offersChat(label);
  const isInChatFrame = !isTop && (holder?.looksLikeChat === true || vendorId !== null);
  if (vendorId === null && !looksLikeLauncher && !isNamed) return 0;
  return (
    (vendorId === null ? 0 : VENDOR) +
    (isInChatFrame ? IN_CHAT_FRAME : 0) +
    (looksLikeLauncher ? CORNER : 0) +
    (isNamed ? NAMED : 0) +
    (tag === 'button' ? BUTTON : 0)
  );
}

const isFromOutside = ({ visibility }: { visibility: Launcher['visibility'] }): boolean => visibility.hiddenBy === 'user-style';

function isKeptAway({ launchers }: RawGlance, above: readonly (RawIframe | null)[]): boolean {
  const ofVendors = launchers.filter(({ vendorId }) => vendorId !== null);
  const isHolderHidden = above.some((holder) => holder !== null && isFromOutside(holder));
  return ofVendors.some((launcher) => isHolderHidden || launcher.isBanned || isFromOutside(launcher));
}

/** Puts the frames' glances together: a frame that is hidden above counts as hidden. */
export function viewChat(frames: readonly FrameGlance[]): ChatView {
  const byPath = new Map(frames.map((frame) => [frame.glance.path, frame]));
  const top = byPath.get('')?.glance;
  const view: ChatView = {
    isInteractive: top !== undefined && top.readyState !== 'loading',
    isLoaded: top?.readyState === 'complete',
    mutations: 0,
    mayChange: false,
    launcher: null,
    openChats: 0,
    panels: 0,
    panelTextLength: 0,
    hasVendorParts: false,
    isKeptAway: false,
  };
  for (const frame of frames) {
    const { glance, frameId } = frame;
    view.mutations += glance.mutations;
    view.mayChange ||= glance.mayChange;
    view.hasVendorParts ||= glance.vendorElements.length > 0;
    const above = holders(frame, byPath);
    view.isKeptAway ||= isKeptAway(glance, above);
    if (above.some((holder) => holder !== null && !holder.visibility.isVisible)) continue;
    const holder = above.at(-1) ?? null;
    const isTop = glance.path === '';
    for (const panel of glance.panels.filter(isOnScreen)) {
      if (!isTop && panel.vendorId === null && !panel.hasComposer && holder?.looksLikeChat !== true) continue;
      view.panels++;
      view.panelTextLength += panel.textLength;
      if (panel.hasComposer) view.openChats++;
    }
    // A press that no hand could make proves nothing: a frame under something else is out of reach with all that is in it.
    if (above.some((holder) => holder !== null && isOutOfReach(holder))) continue;
    for (const { key, isFrame, isBanned: _, ...launcher } of glance.launchers) {
      const score = scoreOf(launcher, isFrame, holder, isTop);
      if (score > (view.launcher?.score ?? 0)) view.launcher = { frameId, key, score, launcher };
    }
  }
  return view;
}
