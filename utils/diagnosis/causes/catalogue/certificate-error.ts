import { citeParts, confidenceOf, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { partsWith } from '../failures';
import { isClockWrong } from '../scene/clock';

/** The secure connection to the chat fails. Where the device's own clock is off, that is the cause instead. */
export const certificateErrorCause = defineCause({
  id: 'certificate-error',
  side: 'network',
  requires: ['network-log'],
  optional: ['refetch'],
  remedies: ['check-certificate', 'try-other-network', 'tell-site-owner'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      const hits = partsWith(vendor, ['tls', 'tls-date']);
      if (hits.length === 0) return null;
      if (isClockWrong(scene.clock)) return null;
      return { assessment: 'supported', confidence: confidenceOf(hits), vendorId: vendor.id, because: citeParts(hits) };
    });
  },
});
