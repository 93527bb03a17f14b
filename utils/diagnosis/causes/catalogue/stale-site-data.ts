import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained } from '../failures';

/** The chat works in a private window with the same extensions, so what the browser has stored for this site breaks it here. */
export const staleSiteDataCause = defineCause({
  id: 'stale-site-data',
  side: 'user',
  requires: ['incognito-comparison'],
  optional: ['network-log'],
  remedies: ['clear-site-data', 'sign-in-again'],
  assess({ 'incognito-comparison': comparison }, scene) {
    if (comparison.reading !== 'works-there') return { assessment: 'not-applicable' };
    const isSameExtensions = !comparison.differences.includes('extensions');
    return forTroubled(scene, (vendor) => {
      const because = [cite('incognito-comparison', isSameExtensions ? 'worksInPrivateSameExtensions' : 'worksInPrivate')];
      if (isSameExtensions) return { assessment: 'supported', confidence: isExplained(vendor) ? 0.6 : 0.85, vendorId: vendor.id, because };
      // Extensions and stored data changed together; what was refused on the wire decides between them.
      return isExplained(vendor) ? null : { assessment: 'undecided', vendorId: vendor.id, because, wouldHelp: ['extensions'] };
    });
  },
});
