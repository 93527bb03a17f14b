import { collected } from '../evidence/collected';
import type { Evidence } from '../evidence/schema';
import type { Unknown } from './schema';

/** Values inside items that were collected, which the browser or the page may keep to itself. Named in verdicts and reports beside items. */
export const UNTOLD_IDS = [
  'third-party-cookies',
  'tracking-protection',
  'popups',
  'notifications',
  'connection-quality',
  'frames-out-of-reach',
] as const;
export type UntoldId = (typeof UNTOLD_IDS)[number];

export interface Untold extends Unknown {
  evidence: UntoldId;
}

/** Of a setting of the browser: Chromium has no tracking protection to tell of, whatever it is lent. */
function browserReason(id: 'third-party-cookies' | 'tracking-protection', isRead: boolean, browserName: string): Unknown['reason'] {
  return !isRead && (id === 'third-party-cookies' || browserName === 'Firefox') ? 'permission-missing' : 'not-in-this-browser';
}

/** Firefox tells of notifications through the page alone; the others tell of one site's settings with a permission, if at all. */
function settingReason(id: 'popups' | 'notifications', browserName: string): Unknown['reason'] {
  if (browserName === 'Firefox') return id === 'notifications' ? 'page-not-reachable' : 'not-in-this-browser';
  return browserName === 'Safari' ? 'not-in-this-browser' : 'permission-missing';
}

/** Every value that could not be had although its item was, with the reason. An item that was not collected speaks for itself. */
export function untoldValues(evidence: Evidence): Untold[] {
  const settings = collected(evidence, 'browser-settings');
  const environment = collected(evidence, 'browser-environment');
  const survey = collected(evidence, 'page-survey');
  const name = environment?.name ?? '';
  const isBrowserRead = settings?.isBrowserRead !== false;
  const found: Untold[] = [];
  if (settings?.thirdPartyCookies === 'unknown')
    found.push({ evidence: 'third-party-cookies', reason: browserReason('third-party-cookies', isBrowserRead, name) });
  if (settings?.trackingProtection === 'unknown')
    found.push({ evidence: 'tracking-protection', reason: browserReason('tracking-protection', isBrowserRead, name) });
  if (settings?.popups === 'unknown') found.push({ evidence: 'popups', reason: settingReason('popups', name) });
  if (settings?.notifications === 'unknown') found.push({ evidence: 'notifications', reason: settingReason('notifications', name) });
  if (environment?.isOnline && environment.effectiveType === null) {
    found.push({ evidence: 'connection-quality', reason: 'not-in-this-browser' });
  }
  const frames =
    (survey?.unreachableFrames ?? 0) + (survey?.frames.filter(({ isTop, couldNotLook }) => couldNotLook && !isTop).length ?? 0);
  if (frames > 0) {
    const log = evidence['network-log'];
    const isQuick = log?.status === 'unavailable' && log.reason === 'not-in-quick-check';
    found.push({ evidence: 'frames-out-of-reach', reason: isQuick ? 'not-in-quick-check' : 'not-in-this-browser', count: frames });
  }
  return found;
}
