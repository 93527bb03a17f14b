import type { Platform } from '@/utils/platform/platform';
import type { EvidenceMap } from '../evidence/schema';
import { defineProbe } from './define-probe';
import type { ProbeContext } from './probe-context';

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

/** Where no API may tell, the page's own view of its permission has to do, which is the person's setting or "not asked yet". */
const PAGE_PERMISSIONS = { granted: 'allowed', denied: 'blocked', default: 'ask' } as const;

/** Without the permission nobody tells. */
const NOT_READ = { thirdPartyCookiesAllowed: null, firefoxCookieBehavior: null, firefoxTrackingProtection: null };

/** The permission that opens the browser's own settings. */
export const SETTINGS_PERMISSION = 'privacy';

const mayReadSite = ({ permissions }: Platform) => permissions.hasPermissions({ permissions: ['contentSettings'] });

/**
 * The part of them that needs `privacy`, read by itself: it can be told after a check too, without looking at the page again. Where the
 * permission is not held, unknown and `isBrowserRead: false`.
 */
export async function readBrowserSettings(
  platform: Platform,
  page: { url: string; isPrivate: boolean },
): Promise<Pick<Settings, 'thirdPartyCookies' | 'trackingProtection' | 'isBrowserRead'>> {
  const { privacySettings, permissions } = platform;
  const isBrowserRead = await permissions.hasPermissions({ permissions: [SETTINGS_PERMISSION] });
  const [privacy, siteCookies] = await Promise.all([
    isBrowserRead ? privacySettings.readPrivacySettings() : NOT_READ,
    mayReadSite(platform).then((mayRead) => (mayRead ? privacySettings.readContentSetting('cookies', page.url, page.isPrivate) : null)),
  ]);
  return {
    thirdPartyCookies: thirdPartyCookies(privacy, siteCookies, page.isPrivate),
    trackingProtection: lookUp(FIREFOX_TRACKING, privacy.firefoxTrackingProtection) ?? 'unknown',
    isBrowserRead,
  };
}

/**
 * What the browser itself is told to do about this page. Each value needs a permission of its own, and none is asked for here: what is not
 * lent stays unknown. Cookies and tracking protection need `privacy`; pop-ups can be read in Chromium only, with `contentSettings`; so can
 * notifications, which the page tells as well.
 */
export const browserSettingsProbe = defineProbe({
  id: 'browser-settings',
  depth: 'quick',
  permissions: [],
  timeoutMs: 2_000,
  async collect({ platform, page, readPage }) {
    const mayRead = await mayReadSite(platform);
    const siteSetting = (kind: 'popups' | 'notifications') =>
      mayRead ? platform.privacySettings.readContentSetting(kind, page.url, page.isPrivate) : Promise.resolve(null);
    const [browserSettings, popups, notifications] = await Promise.all([
      readBrowserSettings(platform, page),
      siteSetting('popups'),
      siteSetting('notifications'),
    ]);
    const popupState = permissionState(popups);
    return {
      ...browserSettings,
      popups: popupState === 'ask' ? 'unknown' : popupState,
      notifications: notifications === null ? await pageNotifications(readPage) : permissionState(notifications),
    };
  },
});

async function pageNotifications(readPage: ProbeContext['readPage']): Promise<Settings['notifications']> {
  const reports = await readPage().catch(() => null);
  const state = reports?.frames.find(({ report }) => report.survey.path === '')?.report.notifications ?? null;
  return lookUp<Settings['notifications']>(PAGE_PERMISSIONS, state) ?? 'unknown';
}

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
