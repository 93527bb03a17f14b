import { networkOutcome } from '../changes';
import { cite, citeParts, confidenceOf, forTroubled } from '../citing';
import { type Answer, defineCause } from '../define-cause';
import { isNeeded } from '../failures';
import { isFailed } from '../scene/parts';
import type { Part, Scene, SceneVendor } from '../scene/scene';
import { isEndedByServer } from '../scene/vendor-state';

const isServerError = ({ fate, statusCode }: Part): boolean => fate === 'http-error' && (statusCode ?? 0) >= 500;

/** The vendor's own servers answer with errors, or not at all while others do. */
export const vendorOutageCause = defineCause({
  id: 'vendor-outage',
  side: 'vendor',
  requires: ['network-log'],
  optional: ['refetch', 'browser-environment', 'change-comparison', 'page-events'],
  remedies: ['check-status-page', 'wait-and-retry', 'contact-otherwise'],
  assess({ 'browser-environment': environment, 'change-comparison': changes }, scene) {
    const otherWay = networkOutcome(changes);
    if (scene.line.isOffline) return { assessment: 'not-applicable' };
    const isSlow = /2g/.test(environment?.effectiveType ?? '');
    return forTroubled(scene, (vendor) => {
      const needed = vendor.parts.filter((part) => isNeeded(part) && part.role !== 'socket');
      const errors = needed.filter(isServerError);
      if (errors.length > 0) {
        const isAlsoForUs = errors.some(({ refetch }) => (refetch?.fromExtension.statusCode ?? 0) >= 500);
        return {
          assessment: 'supported',
          // Servers that answer over another way are not down; something on this one answers in their place.
          confidence: otherWay.verdict === 'elsewhere' ? 0.5 : isAlsoForUs ? 0.95 : confidenceOf(errors),
          vendorId: vendor.id,
          because: [...citeParts(errors), ...otherWay.because],
        };
      }
      if (isEndedByServer(vendor)) {
        const { lastCode, parts } = vendor.sockets;
        return {
          assessment: 'supported',
          confidence: 0.85,
          vendorId: vendor.id,
          because: [cite('page-events', 'endedByServer', { host: parts[0]?.host ?? '', code: lastCode ?? 0 })],
        };
      }
      return otherWay.verdict === 'elsewhere' ? null : fromSilence(vendor, needed, scene, isSlow, otherWay);
    });
  },
});

function fromSilence(
  vendor: SceneVendor,
  needed: readonly Part[],
  { elsewhere }: Scene,
  isSlow: boolean,
  otherWay: ReturnType<typeof networkOutcome>,
): Answer | null {
  const hanging = needed.filter((part) => part.fate === 'hanging');
  if (hanging.length === 0) return null;
  const because = citeParts(hanging);
  const ownHosts = new Set(hanging.map(({ host }) => host)).size;
  const isAlone = elsewhere.slowHosts <= ownHosts;
  // Not yet long enough, or everything is slow alike: nothing against the vendor.
  if (!hanging.some(isFailed) || (!isAlone && elsewhere.slowHosts === elsewhere.hosts) || isSlow) {
    return { assessment: 'undecided', vendorId: vendor.id, because, wouldHelp: ['network-log'] };
  }
  const isAlsoForUs = hanging.some(({ refetch }) => refetch?.fromExtension.failure === 'timeout');
  return {
    assessment: 'supported',
    confidence: isAlsoForUs || otherWay.verdict === 'everywhere' ? 0.9 : 0.78,
    vendorId: vendor.id,
    wouldHelp: isAlsoForUs || otherWay.verdict === 'everywhere' ? [] : ['refetch', 'change-comparison'],
    because: [...because, ...(elsewhere.hosts > ownHosts ? [cite('network-log', 'otherHostsFine')] : []), ...otherWay.because],
  };
}
