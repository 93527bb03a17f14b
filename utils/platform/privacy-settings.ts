import { browser } from 'wxt/browser';

type Read<T> = { get(details: Record<string, never>): Promise<{ value: T }> };

/** A setting's value, or `null` where this browser has no such setting or refuses to tell. */
async function readSetting<T>(setting: Read<T> | undefined): Promise<T | null> {
  if (!setting) return null;
  try {
    return (await setting.get({})).value;
  } catch {
    // Chromium has names for settings that the running version has dropped; reading those rejects.
    return null;
  }
}

/** Firefox's own names, which the shared types do not know. */
interface FirefoxWebsites {
  cookieConfig?: Read<{ behavior: string }>;
  trackingProtectionMode?: Read<string>;
}

/** What the browser itself does about third-party cookies and trackers. Needs the optional `privacy` permission; `null` where unknown. */
export async function readPrivacySettings(): Promise<{
  thirdPartyCookiesAllowed: boolean | null;
  firefoxCookieBehavior: string | null;
  firefoxTrackingProtection: string | null;
}> {
  const websites = browser.privacy.websites;
  const firefox = websites as unknown as FirefoxWebsites;
  const [allowed, cookies, tracking] = await Promise.all([
    readSetting(websites.thirdPartyCookiesAllowed as Read<boolean> | undefined),
    readSetting(firefox.cookieConfig),
    readSetting(firefox.trackingProtectionMode),
  ]);
  return { thirdPartyCookiesAllowed: allowed, firefoxCookieBehavior: cookies?.behavior ?? null, firefoxTrackingProtection: tracking };
}

export type ContentSettingKind = 'popups' | 'notifications' | 'cookies' | 'javascript';

/** Chromium's setting of one page for one kind, for example `allow` or `block`; `null` in Firefox and where it cannot be read. */
export async function readContentSetting(kind: ContentSettingKind, pageUrl: string, isPrivate: boolean): Promise<string | null> {
  const settings = browser.contentSettings?.[kind];
  if (!settings) return null;
  try {
    const { setting } = await settings.get({ primaryUrl: pageUrl, incognito: isPrivate });
    return setting;
  } catch {
    // Refused for a private window in which the extension may not run.
    return null;
  }
}
