import type { Panel } from '../../evidence/schema';
import { isFailed, mayHaveFailed } from './parts';
import type { Part, SceneVendor } from './scene';
import { hindranceOf, isUsable } from './visibility';

type Draft = Omit<SceneVendor, 'state' | 'isStateCertain'>;
type State = Pick<SceneVendor, 'state' | 'isStateCertain'>;

const certain = (state: SceneVendor['state']): State => ({ state, isStateCertain: true });
const guessed = (state: SceneVendor['state']): State => ({ state, isStateCertain: false });

const byRole = (vendor: Draft, ...roles: Part['role'][]): Part[] => vendor.parts.filter(({ role }) => roles.includes(role));
/** All of them failed, and there was at least one. */
const allFailed = (parts: readonly Part[]): boolean => parts.length > 0 && parts.every(isFailed);
const someOk = (parts: readonly Part[]): boolean => parts.some(({ fate }) => fate === 'ok');

/** Codes by which a server says that it is its own fault (IANA registry of WebSocket close codes). */
const SERVER_FAULTS: ReadonlySet<number> = new Set([1011, 1012, 1013, 1014]);

/** The server itself ended the live connection because of a fault of its own, and none stands now. */
export const isEndedByServer = ({ sockets }: Pick<SceneVendor, 'sockets'>): boolean =>
  !sockets.isOpenNow && !sockets.hasFallback && sockets.lastCode !== null && SERVER_FAULTS.has(sockets.lastCode);

/** The live connection never came, or was cut, and nothing stands in for it. */
export function isConnectionDead({ sockets }: Pick<SceneVendor, 'sockets'>): boolean {
  if (sockets.attempted === 0 || sockets.hasFallback) return false;
  if (sockets.opened === 0) return sockets.parts.some((part) => part.fate !== 'not-asked' && part.fate !== 'unknown' && part.fate !== 'ok');
  return isConnectionCut({ sockets }) || isEndedByServer({ sockets });
}

/** Once is a hiccup when a new connection stands; again and again is a cut line. */
export function isConnectionCut({ sockets }: Pick<SceneVendor, 'sockets'>): boolean {
  return !sockets.hasFallback && sockets.dropped > 0 && (!sockets.isOpenNow || sockets.dropped >= 2);
}

/** Every request that carries the chat's data was refused or failed. */
export const isApiDead = (vendor: Draft): boolean => allFailed(byRole(vendor, 'boot', 'api'));

const isBlank = (vendor: Draft): boolean =>
  vendor.iframes.some((frame) => frame.isBlank && frame.visibility.isVisible) || vendor.frames.some((frame) => frame.isBlank === true);

function stateWithPanel(vendor: Draft): State | null {
  const visible = vendor.panels.filter((panel) => panel.isVisible);
  const composer = visible.find((panel) => panel.hasComposer);
  if (composer) {
    if (isConnectionDead(vendor) || isApiDead(vendor)) return certain('broken');
    // "Error" may stand in a bot's own sentence; it counts where something else went wrong too.
    const isOther = ({ role }: Part): boolean => role !== 'socket' || !vendor.sockets.hasFallback;
    if (composer.saysError && vendor.parts.some((part) => isOther(part) && mayHaveFailed(part))) return certain('broken');
    return certain('working');
  }
  // Words without a field may be an error page in the chat's place, or what it says when it cannot reach its desk.
  if (visible.some(({ textLength }) => textLength > 0) && isSpeechless(vendor)) return certain('broken');
  if (visible.some(turnsAway)) return certain('broken');
  if (visible.some(({ saysOffline }) => saysOffline)) return certain('working');
  if (visible.some(({ textLength, saysError }) => textLength > 0 && !saysError)) return certain('working');
  if (visible.some(({ textLength, saysError }) => saysError && textLength > 0)) return certain('broken');
  return null;
}

/** A chat without a field says why nobody can use it here. */
export const turnsAway = ({ hasComposer, isVisible, saysNotAllowed, saysUnsupported, saysNeedsCookies }: Panel): boolean =>
  isVisible && !hasComposer && (saysNotAllowed || saysUnsupported || saysNeedsCookies);

const isSpeechless = (vendor: Draft): boolean => byRole(vendor, 'frame').some(isFailed) || isConnectionDead(vendor) || isApiDead(vendor);

function stateWithOpening(vendor: Draft): State | null {
  switch (vendor.opening?.status) {
    case 'window-opened':
      return certain('working');
    case 'window-for-people':
      return guessed('working');
    case 'window-refused':
      return certain('broken');
    case 'nothing-happened': {
      if (!isAlive(vendor) || isBroken(vendor)) return certain('broken');
      // A widget may ignore a press that no finger made. With its line open and nothing lost, that is likelier than a fault.
      const isPressOfOurs = vendor.opening.by === 'extension';
      return isPressOfOurs && vendor.sockets.isOpenNow && !isBlank(vendor) ? guessed('working') : guessed('broken');
    }
    default:
      return null;
  }
}

/** Something that the chat cannot do without did not come. */
function isBroken(vendor: Draft): boolean {
  const loaders = byRole(vendor, 'loader');
  if (allFailed(loaders)) return true;
  if (byRole(vendor, 'script', 'frame', 'style').some(isFailed)) return true;
  if (allFailed(byRole(vendor, 'boot')) || isApiDead(vendor)) return true;
  if (vendor.storage.some(({ localStorage, isThirdParty }) => isThirdParty && localStorage === 'denied') && isBlank(vendor)) return true;
  return isConnectionDead(vendor);
}

function isAlive(vendor: Draft): boolean {
  if (vendor.isReady || vendor.sockets.isOpenNow) return true;
  return someOk(byRole(vendor, 'loader', 'script', 'frame'));
}

/**
 * How a chat is doing. What is seen on the screen counts more than what was heard on the wire: an open panel that can be written into
 * works, whatever else was refused, as long as something carries its messages.
 */
export function judgeState(vendor: Draft): State {
  const seen = stateWithPanel(vendor) ?? stateWithOpening(vendor);
  if (seen) return seen;
  if (isBroken(vendor)) return certain('broken');
  const pieces = [...vendor.launchers, ...vendor.iframes];
  // Elements are told without what lies over them, so they count only where no piece is out of reach. A wrapper without size is not.
  const isOutOfReach = pieces.some(({ visibility }) => !['zero-sized', null].includes(hindranceOf(visibility)));
  const isShown = pieces.some(isUsable) || (!isOutOfReach && vendor.elements.some(({ isVisible }) => isVisible));
  if (isShown) {
    if (isBlank(vendor)) return guessed('broken');
    if (vendor.opening?.status === 'opened' || vendor.opening?.status === 'already-open') return certain('working');
    if (isAlive(vendor)) return vendor.isStub && !vendor.isReady ? guessed('stub') : guessed('working');
    return vendor.isStub || vendor.want === 'pointed' ? guessed('stub') : guessed('broken');
  }
  if (pieces.length > 0 || vendor.elements.length > 0) return certain('hidden');
  return isAlive(vendor) ? guessed('hidden') : guessed('stub');
}
