import { browser } from 'wxt/browser';

export type SiteSettingType = 'cookies' | 'popups' | 'notifications';

export interface SiteSetting {
  type: SiteSettingType;
  /** Match patterns of origins. `secondary` is the site in whose pages the first is embedded; cookies alone know it. */
  primary: string;
  secondary: string | null;
  /** Private windows have rules of their own, which the browser forgets with the last of them. */
  isPrivate: boolean;
}

const scopeOf = (isPrivate: boolean) => (isPrivate ? 'incognito_session_only' : 'regular');

function settingOf(type: SiteSettingType) {
  const setting = browser.contentSettings?.[type];
  if (!setting) throw new Error('The permission contentSettings is not held.');
  return setting;
}

/** Allows one thing for one site. The rule is the extension's own layer above the person's settings, which stay as they are. Chromium only. */
export async function allowSiteSetting({ type, primary, secondary, isPrivate }: SiteSetting): Promise<void> {
  await settingOf(type).set({
    primaryPattern: primary,
    ...(secondary === null ? {} : { secondaryPattern: secondary }),
    setting: 'allow' as never,
    scope: scopeOf(isPrivate),
  });
}

/** Takes back every rule of this type that the extension has made. The browser has no way to take back one of them. */
export async function clearSiteSettings(type: SiteSettingType, isPrivate: boolean): Promise<void> {
  await settingOf(type).clear({ scope: scopeOf(isPrivate) });
}

/** What holds now, for example `allow` or `block`; the patterns must be those of single origins. */
export async function readSiteSetting({ type, primary, secondary, isPrivate }: SiteSetting): Promise<string> {
  const urlOf = (pattern: string) => pattern.replace(/\*$/, '');
  const { setting } = await settingOf(type).get({
    primaryUrl: urlOf(primary),
    ...(secondary === null ? {} : { secondaryUrl: urlOf(secondary) }),
    incognito: isPrivate,
  });
  return String(setting);
}
