import { networkOutcome, weighNetwork } from '../changes';
import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isSlowLine } from '../environment';
import { partsWith } from '../failures';
import { isFailed } from '../scene/parts';

/** No connection, or one so slow that everything hangs alike. */
export const offlineOrSlowCause = defineCause({
  id: 'offline-or-slow',
  side: 'network',
  requires: ['browser-environment'],
  optional: ['network-log', 'change-comparison'],
  remedies: ['check-connection', 'try-other-network', 'wait-and-retry'],
  assess({ 'browser-environment': environment, 'change-comparison': changes }, scene) {
    const otherWay = networkOutcome(changes);
    const type = environment.effectiveType ?? '';
    const isSlow = isSlowLine(environment);
    return forTroubled(scene, (vendor) => {
      const offline = partsWith(vendor, ['offline']);
      if (!environment.isOnline || offline.length > 0) {
        const isBoth = !environment.isOnline && offline.length > 0;
        return {
          assessment: 'supported',
          confidence: isBoth ? 0.97 : 0.9,
          vendorId: vendor.id,
          because: [cite('browser-environment', 'deviceOffline'), ...otherWay.because],
        };
      }
      const { hosts, slowHosts } = scene.elsewhere;
      const hanging = partsWith(vendor, ['hanging']).filter(isFailed);
      // What hangs before it in the page keeps a snippet from ever asking.
      const isHeldUp = hosts > 0 && vendor.parts.every(({ fate }) => fate === 'not-asked' || fate === 'unknown');
      if (hanging.length === 0 && !isHeldUp) return null;
      // Where nothing but the page's own site was asked, only the browser's word on the line is left.
      const isEverythingSlow = slowHosts === hosts && (hosts > 0 || isSlow);
      if (!isEverythingSlow) return null;
      const because = [cite('network-log', 'everythingSlow', { count: Math.max(1, slowHosts) }), ...otherWay.because];
      if (isSlow) {
        return {
          assessment: 'supported',
          confidence: weighNetwork(0.85, otherWay.verdict),
          vendorId: vendor.id,
          because: [...because, cite('browser-environment', 'slowConnection', { type })],
        };
      }
      if (hosts >= 2)
        return {
          assessment: 'supported',
          confidence: weighNetwork(0.65, otherWay.verdict),
          vendorId: vendor.id,
          because,
          wouldHelp: ['incognito-comparison'],
        };
      return null;
    });
  },
});
