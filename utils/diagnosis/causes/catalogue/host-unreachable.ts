import { networkOutcome, weighNetwork } from '../changes';
import { cite, citeParts, confidenceOf, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { partsWith } from '../failures';

/** A host of the chat does not resolve, refuses or resets: a DNS filter, firewall, VPN or system-wide blocker. */
export const hostUnreachableCause = defineCause({
  id: 'host-unreachable',
  side: 'network',
  requires: ['network-log'],
  optional: ['refetch', 'browser-environment', 'incognito-comparison', 'change-comparison'],
  remedies: ['try-other-network', 'turn-off-vpn', 'check-dns-filter', 'ask-network-admin'],
  assess({ 'incognito-comparison': comparison, 'change-comparison': changes }, scene) {
    const otherWay = networkOutcome(changes);
    // Without a connection every host is unreachable; that is another cause.
    if (scene.line.isOffline) return { assessment: 'not-applicable' };
    const failsInPrivate = comparison?.reading === 'fails-there' && comparison.privateFailure === 'network';
    return forTroubled(scene, (vendor) => {
      const hits = partsWith(vendor, ['unreachable']).filter(({ role }) => role !== 'socket');
      if (hits.length === 0) return null;
      const isElsewhereFine = scene.elsewhere.hosts > 1;
      return {
        assessment: 'supported',
        confidence: weighNetwork(Math.min(0.97, confidenceOf(hits) + (failsInPrivate ? 0.02 : 0)), otherWay.verdict),
        vendorId: vendor.id,
        because: [
          ...citeParts(hits),
          ...(isElsewhereFine ? [cite('network-log', 'otherHostsFine')] : []),
          ...(failsInPrivate ? [cite('incognito-comparison', 'failsInPrivateToo')] : []),
          ...otherWay.because,
        ],
        wouldHelp: failsInPrivate ? [] : ['incognito-comparison'],
      };
    });
  },
});
