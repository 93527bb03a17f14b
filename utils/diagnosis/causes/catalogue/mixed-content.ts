import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { partsWith } from '../failures';
import { addressOf } from '../scene/collected';
import type { Part } from '../scene/scene';

/** The page is secure, and a part of its chat is asked for over an insecure address, which browsers refuse. */
export const mixedContentCause = defineCause({
  id: 'mixed-content',
  side: 'site',
  requires: ['page-survey'],
  optional: ['network-log', 'page-events'],
  remedies: ['tell-site-owner', 'contact-otherwise'],
  assess(_evidence, scene) {
    return forTroubled(scene, (vendor) => {
      const hits = partsWith(vendor, ['mixed-content']).filter(({ role }) => role !== 'socket' || vendor.sockets.opened === 0);
      const first = hits[0];
      if (!first) return null;
      // The page may upgrade addresses by itself; then the secure form of the same address was asked for.
      const isUpgraded = ({ request }: Part): boolean =>
        request !== null && /^(https|wss):/.test(request.url) && addressOf(request.url) === addressOf(first.url);
      if (vendor.parts.some(isUpgraded)) return null;
      return {
        assessment: 'supported',
        confidence: hits.some(({ events }) => events.length > 0) ? 0.93 : 0.85,
        vendorId: vendor.id,
        because: [cite('page-survey', 'insecureAddress', { host: first.host, type: first.type })],
        wouldHelp: scene.sawNetwork ? [] : ['network-log'],
      };
    });
  },
});
