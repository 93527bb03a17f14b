import { knownCosmeticRuleFor } from '@/utils/filters/known-rules';
import { searchOutcome, weighSearch } from '../changes';
import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { hindranceOf, isHiddenFromOutside } from '../scene/visibility';

/** The launcher is in the page, but a style that the page does not own hides it. */
export const hiddenByCosmeticFilterCause = defineCause({
  id: 'hidden-by-cosmetic-filter',
  side: 'user',
  requires: ['page-survey'],
  optional: ['extensions', 'incognito-comparison', 'change-comparison'],
  remedies: ['show-launcher-again', 'allow-site-in-blocker', 'run-private-window-test'],
  assess({ 'incognito-comparison': comparison, 'change-comparison': changes }, scene) {
    const search = searchOutcome(changes);
    return forTroubled(scene, (vendor) => {
      const pieces = [...vendor.launchers, ...vendor.iframes];
      const hidden = pieces.filter(({ visibility }) => hindranceOf(visibility) === 'user-style');
      const first = hidden[0];
      // Blockers fold a refused frame away; then the refusal is the cause.
      const isRefused = vendor.parts.some(({ fate }) => fate === 'refused-by-extension');
      if (!first || isRefused || !isHiddenFromOutside(pieces)) return null;
      const names = [...hidden, ...vendor.elements.filter(({ isVisible }) => !isVisible)].map(({ selector }) => selector);
      const rule = names.map((selector) => knownCosmeticRuleFor(vendor.id, selector)).find((one) => one !== null) ?? null;
      const worksInPrivate = comparison?.reading === 'works-there' && comparison.differences.includes('extensions');
      const confidence = rule || worksInPrivate ? 0.92 : 0.82;
      return {
        assessment: 'supported',
        // Hidden without any extension as well: the person's own style sheet is left, which few have.
        confidence: search.verdict === 'nobody' ? 0.5 : weighSearch(confidence, search.verdict),
        vendorId: vendor.id,
        rule,
        because: [
          cite('page-survey', 'hiddenByForeignStyle', { selector: first.selector }),
          ...(worksInPrivate ? [cite('incognito-comparison', 'worksInPrivate')] : []),
          ...search.because,
        ],
        wouldHelp: ['incognito-comparison'],
      };
    });
  },
});
