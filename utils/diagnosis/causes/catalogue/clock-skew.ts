import { cite, citeParts, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { isExplained, partsWith } from '../failures';
import { isClockWrong } from '../scene/clock';

const MINUTE_MS = 60_000;

/** The device's clock is off, so certificates and sign-in tokens look expired or not yet valid. */
export const clockSkewCause = defineCause({
  id: 'clock-skew',
  side: 'user',
  requires: ['network-log'],
  remedies: ['set-clock'],
  assess(_evidence, scene) {
    const { clock } = scene;
    if (!clock || !isClockWrong(clock)) return { assessment: 'not-applicable' };
    const minutes = Math.round(Math.abs(clock.offsetMs) / MINUTE_MS);
    const because = [cite('network-log', clock.offsetMs > 0 ? 'clockBehind' : 'clockAhead', { minutes, hosts: clock.hosts })];
    return forTroubled(scene, (vendor) => {
      // Browsers name the date only where nothing else is wrong with a certificate that they cannot place in time.
      const dated = partsWith(vendor, ['tls-date', 'tls']);
      if (dated.length > 0) {
        return {
          assessment: 'supported',
          confidence: !dated.some(({ fate }) => fate === 'tls-date') ? 0.86 : clock.hosts > 1 ? 0.96 : 0.9,
          vendorId: vendor.id,
          because: [...because, ...citeParts(dated)],
        };
      }
      // One server alone may be the one whose clock is wrong.
      if (clock.hosts < 2) return null;
      const refusals = partsWith(vendor, ['http-error']).filter(({ statusCode }) => statusCode === 401 || statusCode === 403);
      if (refusals.length > 0)
        return { assessment: 'supported', confidence: 0.8, vendorId: vendor.id, because: [...because, ...citeParts(refusals)] };
      if (isExplained(vendor)) return { assessment: 'undecided', vendorId: vendor.id, because, wouldHelp: [] };
      return { assessment: 'supported', confidence: 0.65, vendorId: vendor.id, because };
    });
  },
});
