import type { EvidenceMap } from '../evidence/schema';
import { defineProbe } from './define-probe';

type Settings = EvidenceMap['browser-settings'];

/** Firefox's cookie behaviours by what a chat in a frame gets. */
const FIREFOX_COOKIES: Readonly<Record<string, Settings['thirdPartyCookies']>> = {
  allow_all: 'allowed',
  reject_third_party: 'blocked',
  reject_all: 'all-blocked',
  allow_visited: 'blocked',
  reject_trackers: 'allowed',
  reject_trackers_and_partition_foreign: 'partitioned',
};

const FIREFOX_TRACKING: Readonly<Record<string, Settings['trackingProtection']>> = {
  always: 'on',
  never: 'off',
  private_browsing: 'private-windows',
};

const lookUp = <T>(table: Readonly<Record<string, T>>, key: string | null): T | undefined =>
  key !== null && Object.hasOwn(table, key) ? table[key] : undefined;

const permissionState = (setting: string | null): 'allowed' | 'blocked' | 'ask' | 'unknown' =>
  setting === 'allow' ? 'allowed' : setting === 'block' ? 'blocked' : setting === 'ask' ? 'ask' : 'unknown';

/** What the browser itself is told to do about this page. Pop-ups and notifications can be read in Chromium only, with `contentSettings`. */
export const browserSettingsProbe = defineProbe({
  id: 'browser-settings',
  depth: 'quick',
  permissions: ['privacy'],
  timeoutMs: 2_000,
  async collect({ platform, page }) {
    const { privacySettings, permissions } = platform;
    const mayReadSite = await permissions.hasPermissions({ permissions: ['contentSettings'] });
    const siteSetting = (kind: 'popups' | 'notifications' | 'cookies') =>
      mayReadSite ? privacySettings.readContentSetting(kind, page.url, page.isPrivate) : Promise.resolve(null);
    const [privacy, popups, notifications, cookies] = await Promise.all([
      privacySettings.readPrivacySettings(),
      siteSetting('popups'),
      siteSetting('notifications'),
      siteSetting('cookies'),
    ]);
    const popupState = permissionState(popups);
    return {
      thirdPartyCookies: thirdPartyCookies(privacy, cookies, page.isPrivate),
      trackingProtection: lookUp(FIREFOX_TRACKING, privacy.firefoxTrackingProtection) ?? 'unknown',
      popups: popupState === 'ask' ? 'unknown' : popupState,
      notifications: permissionState(notifications),
    };
  },
});

function thirdPartyCookies(
  privacy: { thirdPartyCookiesAllowed: boolean | null; firefoxCookieBehavior: string | null },
  siteCookies: string | null,
  isPrivate: boolean,
): Settings['thirdPartyCookies'] {
  if (siteCookies === 'block') return 'all-blocked';
  const firefox = lookUp(FIREFOX_COOKIES, privacy.firefoxCookieBehavior);
  if (firefox) return firefox;
  if (privacy.thirdPartyCookiesAllowed === null) return 'unknown';
  // Chromium's setting is that of normal windows; private ones block by default and may differ.
  if (isPrivate && privacy.thirdPartyCookiesAllowed) return 'unknown';
  return privacy.thirdPartyCookiesAllowed ? 'allowed' : 'blocked';
}
