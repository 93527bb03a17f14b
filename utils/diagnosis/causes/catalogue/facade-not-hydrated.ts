import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained, isPuzzling } from '../failures';
import { isUsable } from '../scene/visibility';
import { isTagManagerHeldBack } from './tag-manager-blocked';

/** The button is a placeholder that never became the real chat: it was pressed, and nothing came. */
export const facadeNotHydratedCause = defineCause({
  id: 'facade-not-hydrated',
  side: 'site',
  requires: ['page-survey', 'network-log', 'chat-opening'],
  optional: ['page-events'],
  remedies: ['reload-page', 'tell-site-owner', 'contact-otherwise'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      if (vendor.opening?.status !== 'nothing-happened' || isExplained(vendor) || isPuzzling(vendor)) return null;
      const hasCode = vendor.isReady || vendor.parts.some(({ role, fate }) => (role === 'loader' || role === 'frame') && fate === 'ok');
      if (hasCode || !vendor.launchers.some(isUsable)) return null;
      // Something else keeps the code away; then the placeholder is only its face.
      if (scene.consent.isWaiting || vendor.gatedScripts > 0 || isTagManagerHeldBack(scene.tagManagers)) return null;
      return {
        assessment: 'supported',
        confidence: vendor.isStub || vendor.hints.length > 0 ? 0.85 : 0.75,
        vendorId: vendor.id,
        because: [
          cite('chat-opening', 'nothingHappened', { label: vendor.opening.launcher?.label ?? '' }),
          cite('network-log', 'codeNeverAsked'),
        ],
      };
    });
  },
});
