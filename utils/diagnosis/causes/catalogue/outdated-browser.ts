import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained } from '../failures';

const UNKNOWN_SYNTAX = /SyntaxError|is not (?:a function|defined|a constructor)|ReferenceError|unexpected token/i;

/** The browser lacks something that widgets of today need. */
export const outdatedBrowserCause = defineCause({
  id: 'outdated-browser',
  side: 'user',
  requires: ['browser-environment'],
  optional: ['page-events'],
  remedies: ['update-browser', 'try-other-browser'],
  assess({ 'browser-environment': environment }, scene) {
    if (environment.missingFeatures.length === 0) return { assessment: 'not-applicable' };
    return forTroubled(scene, (vendor) => {
      if (isExplained(vendor)) return null;
      const because = environment.missingFeatures.slice(0, 3).map((feature) => cite('browser-environment', 'featureMissing', { feature }));
      const error = vendor.scriptErrors.find(({ detail }) => UNKNOWN_SYNTAX.test(detail));
      return {
        assessment: 'supported',
        confidence: error ? 0.85 : 0.65,
        vendorId: vendor.id,
        because: error ? [...because, cite('page-events', 'scriptThrew', { message: error.detail.slice(0, 200) })] : because,
        wouldHelp: error ? [] : ['page-events'],
      };
    });
  },
});
