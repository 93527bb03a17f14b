import { citeParts, confidenceOf, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { partsWith } from '../failures';
import { saysNotAllowed } from './domain-not-allowed';

/** The chat's own server forbids being shown inside this page (X-Frame-Options, frame-ancestors). */
export const framingRefusedCause = defineCause({
  id: 'framing-refused',
  side: 'site',
  requires: ['network-log'],
  optional: ['page-survey'],
  remedies: ['tell-site-owner', 'open-chat-in-own-tab', 'contact-otherwise'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      const hits = partsWith(vendor, ['framing']);
      if (hits.length === 0 || saysNotAllowed(vendor, scene.pageUrl).length > 0) return null;
      return { assessment: 'supported', confidence: confidenceOf(hits), vendorId: vendor.id, because: citeParts(hits) };
    });
  },
});
