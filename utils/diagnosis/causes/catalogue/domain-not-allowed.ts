import { parseUrl } from '@/utils/foundation/url';
import { cite, citeParts, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isNeeded } from '../failures';
import type { Part, SceneVendor } from '../scene/scene';
import { turnsAway } from '../scene/vendor-state';

/** The vendor's own answers that turn this domain away: 403 to its requests, or leave for another origin only. */
export function saysNotAllowed(vendor: SceneVendor, pageUrl: string): Part[] {
  const origin = parseUrl(pageUrl)?.origin ?? '';
  return vendor.parts.filter((part) => {
    if (!isNeeded(part) || part.role === 'socket') return false;
    if (part.fate === 'http-error') return part.statusCode === 403;
    const allowed = part.request?.headers.accessControlAllowOrigin ?? null;
    const isForOthers = allowed !== null && allowed !== '*' && origin !== '' && allowed !== origin && allowed !== 'null';
    return (
      isForOthers && part.request?.frameId === 0 && part.role !== 'frame' && (part.fate === 'unclear' || part.fate === 'response-blocked')
    );
  });
}

/** The vendor refuses to serve this domain. */
export const domainNotAllowedCause = defineCause({
  id: 'domain-not-allowed',
  side: 'site',
  requires: ['network-log'],
  optional: ['refetch', 'page-survey'],
  remedies: ['tell-site-owner', 'contact-otherwise'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      const hits = saysNotAllowed(vendor, scene.pageUrl);
      if (hits.length === 0) {
        const isSaid = vendor.panels.some((panel) => turnsAway(panel) && panel.saysNotAllowed);
        return isSaid
          ? { assessment: 'supported', confidence: 0.85, vendorId: vendor.id, because: [cite('page-survey', 'saysNotAllowed')] }
          : null;
      }
      const isFramed = vendor.parts.some(({ fate }) => fate === 'framing');
      // Our own request carries no page's name: what is refused to the page alone is refused to its domain.
      const isForPageOnly = hits.some(
        ({ refetch }) => refetch?.fromExtension.status === 'ok' && (refetch.fromExtension.statusCode ?? 200) < 400,
      );
      const isTalk = hits.some(({ role }) => role === 'boot' || role === 'api');
      return {
        assessment: 'supported',
        confidence: isForPageOnly || isFramed ? 0.92 : isTalk ? 0.85 : 0.72,
        vendorId: vendor.id,
        because: [...citeParts(hits), ...(isForPageOnly ? [cite('refetch', 'answersOthers')] : [])],
        wouldHelp: isForPageOnly ? [] : ['refetch'],
      };
    });
  },
});
