import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './browser-driver.ts';

type Preference = string | number | boolean;

/** Keeps a fresh Firefox silent: no first-run pages, no updates, no traffic of its own that could be mistaken for the page's. */
const QUIET: Readonly<Record<string, Preference>> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.contentblocking.report.hide_vpn_banner': true,
  'browser.discovery.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.telemetry': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'browser.tabs.closeWindowWithLastTab': false,
  'browser.translations.enable': false,
  'browser.uitour.enabled': false,
  'browser.warnOnQuit': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_click_delay': 0,
  // The page that programs talk to lies behind the one that is looked at; its clock is to tick all the same.
  'dom.min_background_timeout_value': 20,
  // The remote control would let every page open windows, as no person's Firefox does.
  'dom.disable_open_during_load': true,
  // Only the profile's and the application's own add-ons: a blocker that the system installs for everybody must not slip in.
  'extensions.enabledScopes': 5,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'extensions.update.notifyUser': false,
  'extensions.systemAddon.update.enabled': false,
  'general.useragent.updates.enabled': false,
  'geo.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-off/v1',
  'signon.rememberSignons': false,
  'startup.homepage_welcome_url': '',
  'toolkit.cosmeticAnimations.enabled': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'toolkit.telemetry.server': 'https://telemetry.invalid',
};

function chosenPreferences(options: LaunchOptions): Record<string, Preference> {
  const chosen: Record<string, Preference> = {};
  // 0 accepts all, 1 refuses third parties. Left out, Firefox partitions them (5).
  if (options.thirdPartyCookies) chosen['network.cookie.cookieBehavior'] = options.thirdPartyCookies === 'allow' ? 0 : 1;
  if (options.thirdPartyCookies) chosen['network.cookie.cookieBehavior.pbmode'] = options.thirdPartyCookies === 'allow' ? 0 : 1;
  if (options.locale) {
    chosen['intl.accept_languages'] = options.locale;
    chosen['intl.locale.requested'] = options.locale;
  }
  if (options.downloadDirectory) {
    chosen['browser.download.folderList'] = 2;
    chosen['browser.download.dir'] = options.downloadDirectory;
    chosen['browser.download.useDownloadDir'] = true;
    chosen['browser.download.always_ask_before_handling_new_types'] = false;
  }
  return chosen;
}

/**
 * Writes `user.js`. A later line wins in Firefox, so the order is: our quiet defaults, what the profile already said, the chosen options,
 * the caller's preferences; only the port of the remote control comes after them.
 */
export function writeFirefoxPreferences(profileDirectory: string, options: LaunchOptions): void {
  const path = join(profileDirectory, 'user.js');
  const line = ([name, value]: [string, unknown]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
  const text = [
    ...Object.entries(QUIET).map(line),
    existsSync(path) ? readFileSync(path, 'utf8') : '',
    ...Object.entries(chosenPreferences(options)).map(line),
    ...Object.entries(options.prefs ?? {}).map(line),
    // 0 lets Firefox choose a free port and write it into the profile.
    line(['marionette.port', 0]),
  ];
  writeFileSync(path, `${text.join('\n')}\n`);
}
