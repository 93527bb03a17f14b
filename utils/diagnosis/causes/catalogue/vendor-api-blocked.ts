import { searchOutcome, weighSearch } from '../changes';
import { citeParts, confidenceOf, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { CODE_ROLES, partsWith, TALK_ROLES } from '../failures';

/** The widget's code came, but an extension refused the requests that boot it. */
export const vendorApiBlockedCause = defineCause({
  id: 'vendor-api-blocked',
  side: 'user',
  requires: ['network-log'],
  optional: ['refetch', 'change-comparison'],
  remedies: ['allow-site-in-blocker', 'run-private-window-test', 'report-to-filter-list'],
  assess({ 'change-comparison': changes }, scene, lookUp) {
    const search = searchOutcome(changes);
    return forTroubled(scene, (vendor) => {
      const refused = partsWith(vendor, ['refused-by-extension']);
      // Where the code itself was refused, that is the cause.
      if (refused.some(({ role }) => CODE_ROLES.has(role))) return null;
      const hits = refused.filter(({ role }) => TALK_ROLES.has(role));
      if (hits.length === 0) return null;
      const rules = hits.flatMap(({ url, type }) => lookUp.ruleFor({ url, type, pageUrl: scene.pageUrl }) ?? []);
      const isBoot = hits.some(({ role }) => role === 'boot');
      return {
        assessment: 'supported',
        confidence: weighSearch(Math.max(0, confidenceOf(hits) - (isBoot ? 0 : 0.05)), search.verdict),
        vendorId: vendor.id,
        rule: rules[0] ?? null,
        because: [...citeParts(hits), ...search.because],
        // A search that has found somebody has said all there is.
        wouldHelp: search.verdict === 'found' ? [] : ['change-comparison'],
      };
    });
  },
});
