import { outcomeOf } from '../changes';
import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained } from '../failures';

/**
 * What the browser has stored for this site breaks its chat: it works once that is cleared, or in a private window with the same
 * extensions.
 */
export const staleSiteDataCause = defineCause({
  id: 'stale-site-data',
  side: 'user',
  optional: ['incognito-comparison', 'change-comparison', 'network-log'],
  remedies: ['clear-site-data', 'sign-in-again'],
  assess({ 'incognito-comparison': comparison, 'change-comparison': changes }, scene) {
    const cleared = outcomeOf(changes, 'site-data');
    if (cleared === 'helped') {
      return forTroubled(scene, ({ id }) => ({
        assessment: 'supported',
        confidence: 0.92,
        vendorId: id,
        because: [cite('change-comparison', 'worksAfterClearing')],
      }));
    }
    if (cleared === 'in-vain') return { assessment: 'ruled-out', because: [cite('change-comparison', 'failsAfterClearing')] };
    if (comparison === undefined) return { assessment: 'undecided', because: [], wouldHelp: ['incognito-comparison'] };
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
