import { cite } from '../citing';
import { defineCause } from '../define-cause';

/** The chat works, but its replies cannot announce themselves, because notifications are switched off for this site. */
export const notificationsBlockedCause = defineCause({
  id: 'notifications-blocked',
  side: 'user',
  occasion: 'always',
  requires: ['browser-settings'],
  remedies: ['allow-notifications-here'],
  assess({ 'browser-settings': settings }, { vendors }) {
    const working = vendors.find(({ state, sockets }) => state === 'working' && sockets.isOpenNow);
    if (!working || settings.notifications !== 'blocked') return { assessment: 'not-applicable' };
    return {
      assessment: 'supported',
      confidence: 0.7,
      vendorId: working.id,
      because: [cite('browser-settings', 'notificationsOff'), cite('page-survey', 'chatWorks')],
    };
  },
});
