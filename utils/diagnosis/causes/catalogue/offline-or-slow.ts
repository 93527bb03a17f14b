import type { Citation } from '../../verdict/schema';
import { networkOutcome, weighNetwork } from '../changes';
import { cite, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { isSlowLine } from '../environment';
import { partsWith } from '../failures';
import type { Line } from '../scene/line';
import { isFailed } from '../scene/parts';

/** No connection, or one so slow that everything hangs alike. */
export const offlineOrSlowCause = defineCause({
  id: 'offline-or-slow',
  side: 'network',
  // Without a connection nobody can tell whether there is a chat at all.
  occasion: 'always',
  requires: ['browser-environment'],
  optional: ['network-log', 'refetch', 'change-comparison'],
  remedies: ['check-connection', 'try-other-network', 'wait-and-retry'],
  assess({ 'browser-environment': environment, 'change-comparison': changes }, scene) {
    const otherWay = networkOutcome(changes);
    const type = environment.effectiveType ?? '';
    const isSlow = isSlowLine(environment);
    if (scene.vendors.length === 0) return withoutVendor(scene.line, otherWay.because);
    return forTroubled(scene, (vendor) => {
      if (scene.line.isOffline) return withoutConnection(scene.line, vendor.id, otherWay.because);
      if (partsWith(vendor, ['offline']).length > 0) {
        const because = [cite('network-log', 'deviceOffline'), ...otherWay.because];
        return { assessment: 'supported', confidence: 0.9, vendorId: vendor.id, because };
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
          wouldHelp: otherWay.verdict === null ? ['change-comparison'] : [],
        };
      }
      if (hosts >= 2)
        return {
          assessment: 'supported',
          confidence: weighNetwork(0.65, otherWay.verdict),
          vendorId: vendor.id,
          because,
          wouldHelp: otherWay.verdict === null ? ['change-comparison'] : [],
        };
      return null;
    });
  },
});

/** The browser's word alone is wrong on some devices; a request that it named so is not. */
function withoutConnection({ signs }: Line, vendorId: string | null, because: readonly Citation[]): Answer {
  const isNamed = signs.some((sign) => sign !== 'browser-environment');
  return {
    assessment: 'supported',
    confidence: signs.length > 1 ? 0.97 : isNamed ? 0.9 : 0.85,
    vendorId,
    because: [...citeSigns(signs), ...because],
    wouldHelp: isNamed ? [] : ['refetch'],
  };
}

/** The same need not be told twice; that we asked as well is more. */
const citeSigns = (signs: Line['signs']): Citation[] => [
  ...signs
    .filter((sign) => sign !== 'refetch')
    .slice(0, 1)
    .map((sign) => cite(sign, 'deviceOffline')),
  ...(signs.includes('refetch') ? [cite('refetch', 'askedOffline')] : []),
];

/** What was lost in passing may have been the chat, or nothing of it. */
function withoutVendor(line: Line, because: readonly Citation[]): Answer {
  if (line.isOffline) return withoutConnection(line, null, because);
  if (!line.hasLost) return { assessment: 'not-applicable' };
  return { assessment: 'undecided', because: [cite('network-log', 'deviceOffline')], wouldHelp: ['network-log'] };
}
