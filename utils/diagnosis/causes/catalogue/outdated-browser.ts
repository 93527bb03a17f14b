import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isTooOld, missingFeatures } from '../environment';
import { isExplained } from '../failures';
import { turnsAway } from '../scene/vendor-state';

const UNKNOWN_SYNTAX = /SyntaxError|is not (?:a function|defined|a constructor)|ReferenceError|unexpected token/i;

/** The browser lacks something that widgets of today need. */
export const outdatedBrowserCause = defineCause({
  id: 'outdated-browser',
  side: 'user',
  requires: ['browser-environment'],
  optional: ['page-events', 'page-survey'],
  remedies: ['update-browser', 'try-other-browser'],
  assess({ 'browser-environment': environment, 'page-events': heard }, scene) {
    const missing = missingFeatures(environment, heard)
      .slice(0, 3)
      .map(({ feature, seenIn }) => cite(seenIn, 'featureMissing', { feature }));
    const isOld = isTooOld(environment);
    const facts = isOld ? [...missing, cite('browser-environment', 'browserTooOld', { version: environment.version })] : missing;
    return forTroubled(scene, (vendor) => {
      if (isExplained(vendor)) return null;
      const isSaid = vendor.panels.some((panel) => turnsAway(panel) && panel.saysUnsupported);
      if (facts.length === 0 && !isSaid) return null;
      const error = vendor.scriptErrors.find(({ detail }) => UNKNOWN_SYNTAX.test(detail));
      const because = [
        ...facts,
        ...(isSaid ? [cite('page-survey', 'saysUnsupported')] : []),
        ...(error ? [cite('page-events', 'scriptThrew', { message: error.detail.slice(0, 200) })] : []),
      ];
      return {
        assessment: 'supported',
        confidence: isSaid || error ? 0.85 : vendor.launchers.length === 0 ? 0.75 : 0.65,
        vendorId: vendor.id,
        because,
        wouldHelp: isSaid || error ? [] : ['page-events'],
      };
    });
  },
});
