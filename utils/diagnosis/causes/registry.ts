import { browserTrackingProtectionCause } from './catalogue/browser-tracking-protection';
import { certificateErrorCause } from './catalogue/certificate-error';
import { clockSkewCause } from './catalogue/clock-skew';
import { consentNotGivenCause } from './catalogue/consent-not-given';
import { contentBlockerCause } from './catalogue/content-blocker';
import { contentSecurityPolicyCause } from './catalogue/content-security-policy';
import { coveredByPageCause } from './catalogue/covered-by-page';
import { domainNotAllowedCause } from './catalogue/domain-not-allowed';
import { facadeNotHydratedCause } from './catalogue/facade-not-hydrated';
import { framingRefusedCause } from './catalogue/framing-refused';
import { hiddenByCosmeticFilterCause } from './catalogue/hidden-by-cosmetic-filter';
import { hiddenBySiteCause } from './catalogue/hidden-by-site';
import { hostUnreachableCause } from './catalogue/host-unreachable';
import { mixedContentCause } from './catalogue/mixed-content';
import { notificationsBlockedCause } from './catalogue/notifications-blocked';
import { offlineOrSlowCause } from './catalogue/offline-or-slow';
import { outdatedBrowserCause } from './catalogue/outdated-browser';
import { outsideHoursCause } from './catalogue/outside-hours';
import { popupBlockedCause } from './catalogue/popup-blocked';
import { siteScriptErrorCause } from './catalogue/site-script-error';
import { staleSiteDataCause } from './catalogue/stale-site-data';
import { tagManagerBlockedCause } from './catalogue/tag-manager-blocked';
import { thirdPartyStorageBlockedCause } from './catalogue/third-party-storage-blocked';
import { vendorApiBlockedCause } from './catalogue/vendor-api-blocked';
import { vendorOutageCause } from './catalogue/vendor-outage';
import { websocketBlockedCause } from './catalogue/websocket-blocked';
import { websocketDroppedCause } from './catalogue/websocket-dropped';
import { widgetNotInstalledCause } from './catalogue/widget-not-installed';
import type { AnyCause } from './define-cause';

/** Every cause. Among claims of equal weight the earlier one is named first: the more specific, and the one that the person can act on. */
export const CAUSES: readonly AnyCause[] = [
  contentBlockerCause,
  tagManagerBlockedCause,
  vendorApiBlockedCause,
  browserTrackingProtectionCause,
  thirdPartyStorageBlockedCause,
  hiddenByCosmeticFilterCause,
  clockSkewCause,
  popupBlockedCause,
  staleSiteDataCause,
  outdatedBrowserCause,
  offlineOrSlowCause,
  hostUnreachableCause,
  certificateErrorCause,
  websocketBlockedCause,
  websocketDroppedCause,
  contentSecurityPolicyCause,
  mixedContentCause,
  domainNotAllowedCause,
  framingRefusedCause,
  siteScriptErrorCause,
  vendorOutageCause,
  consentNotGivenCause,
  facadeNotHydratedCause,
  hiddenBySiteCause,
  coveredByPageCause,
  outsideHoursCause,
  notificationsBlockedCause,
  widgetNotInstalledCause,
];
