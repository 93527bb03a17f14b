import { cite, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { missingFeatures } from '../environment';
import { hasOkLoader, isExplained, isPuzzling } from '../failures';
import type { SceneVendor } from '../scene/scene';
import { hindranceOf, isMisplaced, isUsable } from '../scene/visibility';
import { isMarkedOffline } from './outside-hours';
import { isInert } from './site-script-error';

/** The page or the chat's own rules keep it away: hours, country, audience, page targeting. */
export const hiddenBySiteCause = defineCause({
  id: 'hidden-by-site',
  side: 'site',
  requires: ['page-survey', 'network-log'],
  optional: ['page-events', 'chat-opening', 'frame-storage', 'browser-environment'],
  remedies: ['contact-otherwise', 'tell-site-owner', 'look-on-contact-page'],
  assess({ 'page-events': heard, 'browser-environment': environment }, scene) {
    return forTroubled(scene, (vendor): Answer | null => {
      if (isExplained(vendor) || isPuzzling(vendor) || !hasCode(vendor)) return null;
      // Outside its hours a chat hides itself; then the hours are what to know.
      if (isMarkedOffline(vendor)) return null;
      const pieces = [...vendor.launchers, ...vendor.iframes];
      if (pieces.some(isUsable)) return null;
      // The frame of a closed chat is off as it should be; where there is a button, the button tells.
      const telling = vendor.launchers.length > 0 ? vendor.launchers : pieces;
      // A button that is laid out is the one to press; what is off beside it belongs to the closed chat.
      if (telling.some(({ visibility }) => isMisplaced(visibility))) return null;
      const off = telling.find(({ visibility }) => hindranceOf(visibility) === 'turned-off');
      if (off) {
        // Where the style's owner could not be read, a filter of the browser's is as likely.
        const isKnown = off.visibility.hiddenBy !== 'unknown' && off.visibility.hiddenBy !== null;
        return {
          assessment: 'supported',
          confidence: isKnown ? 0.85 : 0.6,
          vendorId: vendor.id,
          because: [cite('page-survey', 'turnedOffByPage', { selector: off.selector })],
          wouldHelp: isKnown ? [] : ['incognito-comparison'],
        };
      }
      if (
        pieces.length > 0 ||
        vendor.elements.some(({ isVisible }) => isVisible) ||
        vendor.storage.some(({ localStorage }) => localStorage === 'denied')
      ) {
        return null;
      }
      // Code that threw before it was ready was not told to stay away.
      if ((vendor.scriptErrors.length > 0 || vendor.isStub) && !vendor.isReady) return null;
      if (isInert(vendor) && scene.mutedErrors > 0) return null;
      // Code that misses something in this browser gives up in silence.
      if (missingFeatures(environment, heard).length > 0) return null;
      const isHeard = heard !== undefined;
      return {
        assessment: 'supported',
        confidence: isHeard ? 0.7 : 0.55,
        vendorId: vendor.id,
        because: [cite('network-log', 'everythingArrived'), cite('page-survey', 'neverDrawn')],
        wouldHelp: isHeard ? ['incognito-comparison'] : ['page-events', 'incognito-comparison'],
      };
    });
  },
});

const hasCode = (vendor: SceneVendor): boolean =>
  hasOkLoader(vendor) || vendor.parts.some(({ role, fate }) => role === 'frame' && fate === 'ok') || isOwnCode(vendor);

/** A chat built into the page has no loader of its own: its button in the page is all there is. */
const isOwnCode = ({ parts, launchers, isStub }: SceneVendor): boolean =>
  launchers.length > 0 && !isStub && !parts.some(({ role }) => role === 'loader');
