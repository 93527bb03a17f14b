import { cite, forTroubled } from '../citing';
import { defineCause } from '../define-cause';

/** The chat opens a window of its own, and the browser refused it. */
export const popupBlockedCause = defineCause({
  id: 'popup-blocked',
  side: 'user',
  requires: ['chat-opening'],
  optional: ['page-events', 'browser-settings'],
  remedies: ['allow-popups-here'],
  assess({ 'chat-opening': opening, 'page-events': heard, 'browser-settings': settings }, scene) {
    const wasHeard = heard?.events.some(({ kind }) => kind === 'window-open-refused') ?? false;
    const isSetSo = settings?.popups === 'blocked';
    return forTroubled(scene, (vendor) => {
      if (vendor.opening?.status !== 'window-refused') return null;
      return {
        assessment: 'supported',
        confidence: wasHeard || isSetSo ? 0.93 : 0.85,
        vendorId: vendor.id,
        because: [
          cite('chat-opening', 'windowRefused', { label: opening.launcher?.label ?? '' }),
          ...(isSetSo ? [cite('browser-settings', 'popupsBlockedBySetting')] : []),
        ],
        wouldHelp: wasHeard || isSetSo ? [] : ['page-events', 'browser-settings'],
      };
    });
  },
});
