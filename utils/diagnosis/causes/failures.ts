import { isFailed, mayHaveFailed } from './scene/parts';
import type { Fate, Part, Role, Scene, SceneVendor } from './scene/scene';
import { isConnectionDead } from './scene/vendor-state';

/** Parts without which the chat does not come up. Pictures, fonts and pings are not among them. */
const NEEDED: ReadonlySet<Role> = new Set(['loader', 'script', 'style', 'frame', 'boot', 'api', 'socket']);
/** What the widget is made of, as against what it talks to. */
export const CODE_ROLES: ReadonlySet<Role> = new Set(['loader', 'script', 'style', 'frame']);
export const TALK_ROLES: ReadonlySet<Role> = new Set(['boot', 'api']);

export const isNeeded = ({ role }: Part): boolean => NEEDED.has(role);

/** Needed parts with one of these fates; weak ones only where asked for. */
export const partsWith = (vendor: SceneVendor, fates: readonly Fate[], includeWeak = false): Part[] =>
  vendor.parts.filter((part) => isNeeded(part) && fates.includes(part.fate) && (includeWeak || part.certainty !== 'weak'));

export const hasOkLoader = (vendor: SceneVendor): boolean =>
  vendor.isReady || vendor.parts.some(({ role, fate }) => role === 'loader' && fate === 'ok');

/** A page can make up every word of the recorder. Where requests were watched, one of the chat's at least stands behind what it says of sockets. */
export const isBelievable = (vendor: SceneVendor, { sawNetwork }: Scene): boolean =>
  !sawNetwork || vendor.parts.some(({ request }) => request !== null);

/** A part of the chat failed for a reason that names its own cause; what is left over explains nothing more. */
export function isExplained(vendor: SceneVendor): boolean {
  const isCodeLost = vendor.parts.some((part) => CODE_ROLES.has(part.role) && isFailed(part));
  const talk = vendor.parts.filter(({ role }) => TALK_ROLES.has(role));
  const isTalkLost = talk.length > 0 && talk.every(mayHaveFailed);
  return isCodeLost || isTalkLost || isConnectionDead(vendor);
}

/** A failure that was seen but not understood: an aborted request, a socket that failed without a reason. */
export const isPuzzling = (vendor: SceneVendor): boolean =>
  vendor.parts.some((part) => isNeeded(part) && (part.fate === 'unclear' || (part.certainty === 'weak' && mayHaveFailed(part))));
