import { networkOutcome, weighNetwork } from '../changes';
import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isBelievable } from '../failures';
import { isConnectionCut } from '../scene/vendor-state';

/** The live connection opens and is then cut without a close frame. Close code 1006 alone names no cause, so the side is the network's only. */
export const websocketDroppedCause = defineCause({
  id: 'websocket-dropped',
  side: 'network',
  requires: ['page-events'],
  optional: ['network-log', 'change-comparison'],
  remedies: ['try-other-network', 'turn-off-vpn', 'ask-network-admin'],
  assess({ 'network-log': network, 'change-comparison': changes }, scene) {
    const otherWay = networkOutcome(changes);
    return forTroubled(scene, (vendor) => {
      if (vendor.sockets.opened === 0 || !isConnectionCut(vendor) || !isBelievable(vendor, scene)) return null;
      const { dropped } = vendor.sockets;
      const wasSeenOpen = network?.requests.some(
        ({ type, statusCode, outcome }) => type === 'socket' && (statusCode === 101 || outcome === 'completed'),
      );
      const host = vendor.sockets.parts[0]?.host ?? '';
      return {
        assessment: 'supported',
        confidence: weighNetwork(wasSeenOpen ? (dropped > 1 ? 0.9 : 0.85) : 0.6, otherWay.verdict),
        vendorId: vendor.id,
        because: [
          ...(wasSeenOpen ? [cite('network-log', 'socketOpened', { host })] : []),
          cite('page-events', 'socketCut', { host, count: dropped }),
          ...otherWay.because,
        ],
        wouldHelp: ['incognito-comparison'],
      };
    });
  },
});
