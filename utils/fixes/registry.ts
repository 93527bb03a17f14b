import { allowNotificationsFix } from './catalogue/allow-notifications';
import { allowPopupsFix } from './catalogue/allow-popups';
import { allowThirdPartyCookiesFix } from './catalogue/allow-third-party-cookies';
import { clearSiteDataFix } from './catalogue/clear-site-data';
import { pauseExtensionFix } from './catalogue/pause-extension';
import { showHiddenLauncherFix } from './catalogue/show-hidden-launcher';
import type { Fix } from './define-fix';

/** Every remedy that the product can carry out by itself; one line per fix. */
export const FIXES: readonly Fix[] = [
  allowThirdPartyCookiesFix,
  allowPopupsFix,
  allowNotificationsFix,
  showHiddenLauncherFix,
  pauseExtensionFix,
  clearSiteDataFix,
];
