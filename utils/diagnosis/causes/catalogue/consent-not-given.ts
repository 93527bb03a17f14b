import { vendorById } from '@/utils/vendors/vendor-of-url';
import { cite, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { mayHaveFailed } from '../scene/parts';
import type { Scene, SceneVendor } from '../scene/scene';

/** The chat waits for an answer to the cookie banner. */
export const consentNotGivenCause = defineCause({
  id: 'consent-not-given',
  side: 'site',
  requires: ['page-survey'],
  optional: ['network-log'],
  remedies: ['answer-cookie-banner'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      const wasAsked = vendor.parts.some(
        ({ role, fate }) => (role === 'loader' || role === 'frame') && fate !== 'not-asked' && fate !== 'unknown',
      );
      if (wasAsked) return waitsByItself(vendor, scene);
      if (vendor.isReady) return null;
      const manager = scene.consent.manager ?? '';
      if (vendor.gatedScripts > 0) {
        return {
          assessment: 'supported',
          confidence: scene.consent.isWaiting ? 0.94 : 0.88,
          vendorId: vendor.id,
          because: [
            cite('page-survey', 'scriptHeldBack', { count: vendor.gatedScripts }),
            ...(scene.consent.isWaiting ? [cite('page-survey', 'consentWaits', { manager })] : []),
          ],
        };
      }
      // A snippet that stands in the page ungated and could not run waits for nobody.
      if (!scene.consent.isWaiting || scene.isInlineRefused || (vendor.snippets > 0 && scene.pageErrors.length > 0)) return null;
      return {
        assessment: 'supported',
        confidence: scene.sawNetwork ? 0.8 : 0.62,
        vendorId: vendor.id,
        because: [cite('page-survey', 'consentWaits', { manager }), cite('page-survey', 'pointsToChat', { vendor: vendor.name })],
        wouldHelp: scene.sawNetwork ? [] : ['network-log'],
      };
    });
  },
});

/** Some widgets come at once, and draw nothing until the banner is answered. */
function waitsByItself(vendor: SceneVendor, scene: Scene): Answer | null {
  const isDrawn = vendor.launchers.length + vendor.iframes.length + vendor.panels.length > 0;
  if (!vendorById(vendor.id)?.waitsForConsent || !scene.consent.isWaiting || isDrawn || vendor.parts.some(mayHaveFailed)) return null;
  return {
    assessment: 'supported',
    confidence: 0.8,
    vendorId: vendor.id,
    because: [
      cite('page-survey', 'consentWaits', { manager: scene.consent.manager ?? '' }),
      cite('page-survey', 'pointsToChat', { vendor: vendor.name }),
    ],
  };
}
