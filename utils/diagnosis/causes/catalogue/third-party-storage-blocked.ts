import { STORAGE_ERROR } from '../../evidence/failures';
import type { FrameStorage } from '../../evidence/schema';
import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import type { SceneVendor } from '../scene/scene';
import { turnsAway } from '../scene/vendor-state';

/** Storage of every kind. */
const isDenied = ({ localStorage, cookies, indexedDb }: FrameStorage): boolean =>
  localStorage === 'denied' || (cookies === 'denied' && indexedDb === 'denied');

/** Cookies alone: many chats do without, so this counts only where the chat shows that it does not. */
const isWithoutCookies = ({ cookies }: FrameStorage): boolean => cookies === 'denied';

/** Where a field should be, the chat asks for cookies. */
const isSaid = ({ panels }: SceneVendor): boolean => panels.some((panel) => turnsAway(panel) && panel.saysNeedsCookies);

/** The chat frame shows nothing, or says in the page's own console that it may not store. */
function showsIt({ panels, iframes, frames, scriptErrors }: SceneVendor): boolean {
  const isBlankPanel = panels.some(({ isVisible, hasComposer, textLength }) => isVisible && !hasComposer && textLength === 0);
  const isBlankFrame = iframes.some(({ isBlank }) => isBlank) || frames.some(({ isBlank }) => isBlank === true);
  return isBlankPanel || isBlankFrame || scriptErrors.some(({ detail }) => STORAGE_ERROR.test(detail));
}

/** The chat's frame may use neither cookies nor storage, and comes to nothing because of it. */
export const thirdPartyStorageBlockedCause = defineCause({
  id: 'third-party-storage-blocked',
  side: 'user',
  requires: ['frame-storage'],
  optional: ['page-survey', 'page-events', 'browser-settings', 'incognito-comparison'],
  remedies: ['allow-third-party-cookies-here', 'open-chat-in-own-tab', 'run-private-window-test'],
  assess({ 'frame-storage': storage, 'browser-settings': settings }, scene) {
    const isSetSo = settings?.thirdPartyCookies === 'blocked' || settings?.thirdPartyCookies === 'all-blocked';
    const isSetOtherwise = settings?.thirdPartyCookies === 'allowed';
    const isEverywhere = storage.frames.some(({ isThirdParty, localStorage }) => !isThirdParty && localStorage === 'denied');
    return forTroubled(scene, (vendor) => {
      const own = vendor.storage.filter(({ isThirdParty }) => isThirdParty);
      const saysSo = isSaid(vendor);
      const isShown = saysSo || showsIt(vendor);
      const denied = own.find(isDenied) ?? (isShown ? own.find(isWithoutCookies) : undefined);
      if (!denied) {
        const isFine = own.some(({ localStorage, cookies }) => localStorage === 'ok' && cookies !== 'denied');
        return isFine
          ? { assessment: 'ruled-out', vendorId: vendor.id, because: [cite('frame-storage', 'storageWorks', { host: hostOf(own[0]) })] }
          : null;
      }
      const because = [
        cite('frame-storage', 'storageDenied', { host: hostOf(denied) }),
        ...(isSetSo ? [cite('browser-settings', 'cookiesBlockedBySetting')] : []),
      ];
      // A page can take its frame's storage away too (`sandbox`): then the browser's setting says "allowed".
      if (isSetOtherwise && !isEverywhere) {
        return { assessment: 'undecided', vendorId: vendor.id, because, wouldHelp: ['incognito-comparison'] };
      }
      const confidence = isShown ? (isSetSo ? 0.96 : 0.9) : isSetSo ? 0.75 : 0.65;
      return {
        assessment: 'supported',
        confidence,
        vendorId: vendor.id,
        because: [...because, ...(isShown ? [cite('page-survey', saysSo ? 'saysNeedsCookies' : 'chatIsBlank')] : [])],
        wouldHelp: isSetSo ? [] : ['browser-settings'],
      };
    });
  },
});

const hostOf = (frame: FrameStorage | undefined): string => /^[a-z]+:\/\/([^/?#]+)/i.exec(frame?.url ?? '')?.[1] ?? '';
