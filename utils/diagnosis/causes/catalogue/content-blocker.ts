import { hostsAmong, mayRefuse, rankSuspects } from '@/utils/suspects/rank-suspects';
import type { EvidenceMap } from '../../evidence/schema';
import { outcomeOf, searchOutcome } from '../changes';
import { cite, citeParts, confidenceOf, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { CODE_ROLES, isExplained, isPuzzling, partsWith } from '../failures';
import { isHiddenFromOutside } from '../scene/visibility';

/** An extension refused the loader or any script, style or frame of the widget. */
export const contentBlockerCause = defineCause({
  id: 'content-blocker',
  side: 'user',
  requires: ['network-log'],
  optional: ['refetch', 'page-events', 'extensions', 'incognito-comparison', 'change-comparison'],
  remedies: ['allow-site-in-blocker', 'run-private-window-test', 'report-to-filter-list'],
  assess({ 'incognito-comparison': comparison, 'change-comparison': changes, extensions }, scene, lookUp) {
    const cleared = outcomeOf(changes, 'site-data');
    const search = searchOutcome(changes);
    const able = extensions?.items.filter(canBlock) ?? [];
    const worksInPrivate = comparison?.reading === 'works-there' && comparison.differences.includes('extensions');
    return forTroubled(scene, (vendor) => {
      const hits = partsWith(vendor, ['refused-by-extension'], true).filter(({ role }) => CODE_ROLES.has(role));
      if (hits.length > 0) {
        const [suspect] = rankSuspects(able, hostsAmong([scene.pageUrl, ...hits.map(({ url }) => url)]));
        const rules = hits.flatMap(({ url, type }) => lookUp.ruleFor({ url, type, pageUrl: scene.pageUrl }) ?? []);
        const isWeak = hits.every(({ certainty }) => certainty === 'weak');
        const raise = (worksInPrivate ? 0.03 : 0) + (search.verdict === 'found' ? 0.2 : isWeak && suspect ? 0.12 : 0);
        const confidence = Math.min(0.98, confidenceOf(hits) + raise);
        const isSure = confidence >= 0.9;
        return {
          assessment: 'supported',
          confidence,
          vendorId: vendor.id,
          rule: rules[0] ?? null,
          because: [
            ...citeParts(hits),
            ...search.because,
            ...(suspect ? [cite('extensions', 'blockerInstalled', { name: suspect.name })] : []),
            ...(worksInPrivate ? [cite('incognito-comparison', 'worksInPrivate')] : []),
          ],
          wouldHelp: [...(hits.some(({ certainty }) => certainty === 'weak') ? (['refetch'] as const) : []), ...(isSure ? [] : OTHER_WAYS)],
        };
      }
      // The chat was seen failing and working with nothing changed but the extensions named, whatever the network log shows of it.
      const isHidden = isHiddenFromOutside([...vendor.launchers, ...vendor.iframes]);
      if (search.verdict === 'found' && !isExplained(vendor) && !isHidden)
        return { assessment: 'supported', confidence: 0.93, vendorId: vendor.id, because: search.because };
      // Where clearing the site's data has helped, or the chat fails without any extension, that was not the difference between the windows.
      if (
        worksInPrivate &&
        search.verdict !== 'nobody' &&
        cleared !== 'helped' &&
        !vendor.parts.some(({ fate }) => fate === 'refused-by-policy')
      ) {
        // Brave hides its own blocks from webRequest, and cosmetic filters make no request at all, so silence rules nothing out.
        return {
          assessment: 'supported',
          confidence: cleared === 'in-vain' ? 0.75 : 0.65,
          vendorId: vendor.id,
          because: [
            cite('incognito-comparison', 'worksInPrivateOtherExtensions'),
            ...(cleared === 'in-vain' ? [cite('change-comparison', 'failsAfterClearing')] : []),
          ],
          wouldHelp: ['extensions'],
        };
      }
      if (!isPuzzling(vendor)) return null;
      const puzzling = vendor.parts.filter(({ fate, role }) => fate === 'unclear' && CODE_ROLES.has(role));
      return puzzling.length === 0
        ? null
        : { assessment: 'undecided', vendorId: vendor.id, because: citeParts(puzzling), wouldHelp: ['refetch', 'incognito-comparison'] };
    });
  },
});

/** Looks at the page with other extensions, or none. */
const OTHER_WAYS = ['incognito-comparison', 'change-comparison'] as const;

/** An extension that may refuse requests of every site. */
function canBlock(extension: EvidenceMap['extensions']['items'][number]): boolean {
  const { isEnabled, permissions, hostPermissions } = extension;
  return (
    isEnabled &&
    mayRefuse(extension) &&
    (hostPermissions.some((host) => /^(?:<all_urls>|\*:\/\/\*\/|https?:\/\/\*\/)/.test(host)) ||
      permissions.includes('declarativeNetRequest'))
  );
}
