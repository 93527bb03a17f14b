import { cite, citeParts, confidenceOf, forTroubled } from '../citing';
import { defineCause } from '../define-cause';
import { partsWith } from '../failures';

/** The browser itself refused a part of the chat. */
export const browserTrackingProtectionCause = defineCause({
  id: 'browser-tracking-protection',
  side: 'user',
  requires: ['network-log'],
  optional: ['refetch', 'browser-settings', 'browser-environment'],
  remedies: ['turn-off-protection-here', 'run-private-window-test'],
  assess({ 'browser-settings': settings, 'browser-environment': environment }, scene) {
    const isOn = settings?.trackingProtection === 'on' || settings?.trackingProtection === 'strict';
    // Firefox alone can tell, and only where it may.
    const mayBeTold = environment?.name === 'Firefox' && settings?.isBrowserRead === false;
    return forTroubled(scene, (vendor) => {
      const hits = partsWith(vendor, ['refused-by-browser']);
      if (hits.length > 0) {
        return {
          assessment: 'supported',
          confidence: Math.max(confidenceOf(hits), isOn ? 0.95 : 0),
          vendorId: vendor.id,
          because: [...citeParts(hits), ...(isOn ? [cite('browser-settings', 'protectionIsOn')] : [])],
          ...(mayBeTold ? { wouldHelp: ['browser-settings'] } : {}),
        };
      }
      // Brave shows its own refusals as failures without a name, and lets extensions through.
      const isBrave = /brave/i.test(environment?.name ?? '');
      const silent = isBrave ? partsWith(vendor, ['unclear', 'not-asked'], true) : [];
      if (silent.length === 0) return null;
      return { assessment: 'undecided', vendorId: vendor.id, because: citeParts(silent), wouldHelp: ['refetch', 'incognito-comparison'] };
    });
  },
});
