import { isSharedLoaderOf, vendorById } from '@/utils/vendors/vendor-of-url';
import type { Launcher, Panel } from '../../evidence/schema';
import type { Attribution } from './attribution';
import type { Collected } from './collected';
import { GENERIC_ID, isChatLauncher, LOOSE_ID, nameOf } from './names';
import { isFailed, type Mention, mayHaveFailed, type PartContext } from './parts';
import type { Part, SceneVendor } from './scene';
import { emptySigns, type Signs, sortSigns } from './signs';
import { tellSockets } from './sockets';
import { judgeState } from './vendor-state';

/** How much the page wants a chat of the catalogue; `null` where it is only mentioned. */
function wantOf(signs: Signs): SceneVendor['want'] | null {
  const vendor = vendorById(signs.id);
  if (!vendor) return null;
  const loaders = signs.parts.filter(({ role }) => role === 'loader');
  const isAsked = loaders.some(({ url }) => !isSharedLoaderOf(vendor, url));
  const hasFrame = signs.parts.some(({ role }) => role === 'frame');
  if (isAsked || hasFrame) return 'strong';
  const isDrawn = signs.elements.length > 0 || signs.launchers.length > 0 || signs.panels.length > 0;
  // A selector alone may be anybody's; with code of the vendor behind it, it is the vendor's.
  if (isDrawn && (signs.parts.length > 0 || signs.isReady || signs.isStub)) return 'strong';
  if (signs.panels.length > 0) return 'strong';
  const isPointed =
    signs.gatedScripts > 0 ||
    signs.snippets > 0 ||
    signs.hints.length > 0 ||
    signs.isReady ||
    signs.isStub ||
    signs.hasSettings ||
    isDrawn ||
    loaders.some(isFailed);
  return isPointed ? 'pointed' : null;
}

/** Puts one chat together and judges how it is doing. */
function complete(
  { hasSettings: _, ...signs }: Signs,
  want: SceneVendor['want'],
  { collected }: PartContext,
  carriers: readonly Part[],
): SceneVendor {
  // A chat that never asked for anything itself shares the fate of what was to bring it.
  const isWaiting =
    want === 'pointed' && signs.gatedScripts === 0 && !signs.parts.some(({ role }) => role === 'loader' || role === 'frame');
  const parts = isWaiting ? [...signs.parts, ...carriers] : signs.parts;
  const sockets = tellSockets(
    parts.filter(({ role }) => role === 'socket'),
    parts,
    collected,
  );
  const draft = { ...signs, parts, name: nameOf(signs.id), want, sockets, opening: openingOf(signs, collected) };
  return { ...draft, ...judgeState(draft) };
}

/** The opening that concerns this chat: its own launcher was pressed, or it was the only one there. */
function openingOf({ id, launchers }: Pick<Signs, 'id' | 'launchers'>, { opening }: Collected): SceneVendor['opening'] {
  if (!opening || opening.status === 'not-tried' || opening.status === 'no-launcher') return null;
  const pressed = opening.launcher;
  if (pressed === null) return opening;
  if (pressed.vendorId !== null) return pressed.vendorId === id ? opening : null;
  return launchers.some(({ selector }) => selector === pressed.selector) ? opening : null;
}

/** Sockets that no address explains belong to the chat that is known to speak through such paths on a host of the site's choice. */
function adoptSockets(chats: readonly Signs[], strays: readonly Signs[]): void {
  for (const signs of chats) {
    const patterns = (vendorById(signs.id)?.socketPaths ?? []).map((source) => new RegExp(source));
    if (patterns.length === 0 || wantOf(signs) !== 'strong') continue;
    for (const stray of strays) {
      const mine = stray.parts.filter(({ url, role }) => role === 'socket' && patterns.some((pattern) => pattern.test(url)));
      signs.parts = [...signs.parts, ...mine];
      stray.parts = stray.parts.filter((part) => !mine.includes(part));
    }
  }
}

/** Sockets on the hosts that serve a chat's code are the chat's. */
function adoptByHost(signs: Signs, stray: Signs): void {
  const hosts = new Set(signs.parts.map(({ host }) => host));
  signs.parts = [...signs.parts, ...stray.parts.filter(({ host }) => hosts.has(host))];
}

const hasLost = (signs: Signs): boolean => signs.parts.some((part) => (part.role === 'loader' || part.role === 'frame') && isFailed(part));

/** Unlabelled buttons and panels belong to the only chat there is; an open panel cannot be that of a chat which never came. */
function shareLoose(chats: readonly Signs[], generic: Signs, launchers: readonly Launcher[], panels: readonly Panel[]): void {
  const candidates = chats.filter((signs) => wantOf(signs) !== null);
  // Beside one that never came, what is on the screen is the other's.
  const alive = candidates.filter((signs) => wantOf(signs) === 'strong' && !hasLost(signs));
  const only = candidates.length === 1 ? candidates[0] : alive.length === 1 ? alive[0] : undefined;
  const chatLaunchers = launchers.filter(isChatLauncher);
  if (only) only.launchers = [...only.launchers, ...chatLaunchers];
  else generic.launchers = [...generic.launchers, ...chatLaunchers];
  const isOwnPanel = only !== undefined && only.panels.length === 0 && !hasLost(only) && wantOf(only) === 'strong';
  const taker = isOwnPanel ? only : generic;
  taker.panels = [...taker.panels, ...panels];
}

/** A chat that no catalogue knows: an open panel, a chat's button with code behind it, or a failed script that is named like a chat. */
function wantOfGeneric({ parts, panels, launchers }: Signs): SceneVendor['want'] | null {
  const isOpen = panels.some(({ isVisible, hasComposer }) => isVisible && hasComposer);
  const hasCode = parts.some(({ role }) => role === 'script' || role === 'frame' || role === 'socket');
  if (isOpen || (launchers.length > 0 && hasCode)) return 'strong';
  const hasLostCode = parts.some((part) => (part.role === 'script' || part.role === 'frame') && isFailed(part));
  const talk = parts.filter(({ role }) => role === 'api');
  // Code that is named like a chat and came, but was told nothing by its own host.
  const isLost = (part: Part): boolean => mayHaveFailed(part) || part.fate === 'unclear' || part.fate === 'hanging';
  const hasLostTalk = talk.length > 0 && talk.every(isLost) && parts.some(({ role, fate }) => role === 'script' && fate === 'ok');
  return hasLostCode || hasLostTalk || launchers.length > 0 ? 'pointed' : null;
}

/**
 * A chat's button without any code behind it, beside code that the page's own policy keeps away: the two belong together. Without a
 * button, what was refused may be anything.
 */
function adoptRefused(generic: Signs, refusedStrangers: readonly Part[]): void {
  const hasCode = generic.parts.some(({ role }) => role === 'script' || role === 'frame' || role === 'socket');
  if (generic.launchers.length > 0 && !hasCode) generic.parts = [...generic.parts, ...refusedStrangers];
}

/** Words in an address that a chat's code may bear, and other code as well. */
const MAY_BE_CHAT = /chat|widget|messeng|support|help|talk|bots?(?![a-z])|assist|concierge|contact|inbox|convers|bubble/i;

/** Every chat that the page wants or shows, and what was refused that may have been one. */
export function findVendors(
  mentions: readonly Mention[],
  attribution: Attribution,
  context: PartContext,
  carriers: readonly Part[],
): { vendors: SceneVendor[]; refusedMaybes: readonly Part[] } {
  const { byVendor, refusedStrangers, looseLaunchers, loosePanels } = sortSigns(mentions, attribution, context);
  const generic = byVendor.get(GENERIC_ID) ?? emptySigns(GENERIC_ID);
  const stray = byVendor.get(LOOSE_ID) ?? emptySigns(LOOSE_ID);
  byVendor.delete(GENERIC_ID);
  byVendor.delete(LOOSE_ID);
  const chats = [...byVendor.values()];
  adoptSockets(chats, [generic, stray]);
  shareLoose(chats, generic, looseLaunchers, loosePanels);
  adoptByHost(generic, stray);
  adoptRefused(generic, refusedStrangers);
  const vendors = chats.flatMap((signs) => {
    const want = wantOf(signs);
    return want ? [complete(signs, want, context, carriers)] : [];
  });
  const want = wantOfGeneric(generic);
  return {
    vendors: want ? [...vendors, complete(generic, want, context, carriers)] : vendors,
    refusedMaybes: refusedStrangers.filter(({ url }) => MAY_BE_CHAT.test(url)),
  };
}
