import type { Scenario } from './define-scenario.ts';
import { browserTrackingProtectionScenario } from './scenarios/browser-tracking-protection.ts';
import { browserTrackingProtectionTawkScenario } from './scenarios/browser-tracking-protection-tawk.ts';
import { certificateErrorScenario } from './scenarios/certificate-error.ts';
import { certificateErrorRocketchatScenario } from './scenarios/certificate-error-rocketchat.ts';
import { clockSkewScenario } from './scenarios/clock-skew.ts';
import { clockSkewRocketchatScenario } from './scenarios/clock-skew-rocketchat.ts';
import { consentNotGivenScenario } from './scenarios/consent-not-given.ts';
import { consentNotGivenCrispScenario } from './scenarios/consent-not-given-crisp.ts';
import { contentBlockerBusyPageScenario } from './scenarios/content-blocker-busy-page.ts';
import { contentBlockerCrispScenario } from './scenarios/content-blocker-crisp.ts';
import { contentBlockerCrowdedPageScenario } from './scenarios/content-blocker-crowded-page.ts';
import { contentBlockerFrameScenario } from './scenarios/content-blocker-frame.ts';
import { contentBlockerOwnRuleScenario } from './scenarios/content-blocker-own-rule.ts';
import { contentBlockerSecondScriptScenario } from './scenarios/content-blocker-second-script.ts';
import { contentBlockerTawkScenario } from './scenarios/content-blocker-tawk.ts';
import { contentSecurityPolicyConnectScenario } from './scenarios/content-security-policy-connect.ts';
import { contentSecurityPolicyFrameScenario } from './scenarios/content-security-policy-frame.ts';
import { contentSecurityPolicyMetaScenario } from './scenarios/content-security-policy-meta.ts';
import { contentSecurityPolicyScriptScenario } from './scenarios/content-security-policy-script.ts';
import { contentSecurityPolicyTrustedTypesScenario } from './scenarios/content-security-policy-trusted-types.ts';
import { contentSecurityPolicyUnknownChatScenario } from './scenarios/content-security-policy-unknown-chat.ts';
import { coveredByPageScenario } from './scenarios/covered-by-page.ts';
import { coveredByPageChatwootScenario } from './scenarios/covered-by-page-chatwoot.ts';
import { coveredByPageOffScreenScenario } from './scenarios/covered-by-page-off-screen.ts';
import { domainNotAllowedScenario } from './scenarios/domain-not-allowed.ts';
import { domainNotAllowedRocketchatScenario } from './scenarios/domain-not-allowed-rocketchat.ts';
import { domainNotAllowedWordsScenario } from './scenarios/domain-not-allowed-words.ts';
import { facadeNotHydratedScenario } from './scenarios/facade-not-hydrated.ts';
import { facadeNotHydratedCrispScenario } from './scenarios/facade-not-hydrated-crisp.ts';
import { framingRefusedAncestorsScenario } from './scenarios/framing-refused-ancestors.ts';
import { framingRefusedHeaderScenario } from './scenarios/framing-refused-header.ts';
import { hiddenByCosmeticFilterScenario } from './scenarios/hidden-by-cosmetic-filter.ts';
import { hiddenByCosmeticFilterFrameScenario } from './scenarios/hidden-by-cosmetic-filter-frame.ts';
import { hiddenByCosmeticFilterIntercomScenario } from './scenarios/hidden-by-cosmetic-filter-intercom.ts';
import { hiddenBySiteConstructedStyleScenario } from './scenarios/hidden-by-site-constructed-style.ts';
import { hiddenBySiteStyleScenario } from './scenarios/hidden-by-site-style.ts';
import { hiddenBySiteTargetingScenario } from './scenarios/hidden-by-site-targeting.ts';
import { hostUnreachableApiScenario } from './scenarios/host-unreachable-api.ts';
import { hostUnreachableRefusedScenario } from './scenarios/host-unreachable-refused.ts';
import { hostUnreachableUnresolvedScenario } from './scenarios/host-unreachable-unresolved.ts';
import { hostUnreachableVendorScenario } from './scenarios/host-unreachable-vendor.ts';
import { inconclusivePolicyRefusedUnknownScenario } from './scenarios/inconclusive-policy-refused-unknown.ts';
import { mixedContentScenario } from './scenarios/mixed-content.ts';
import { mixedContentChatwootScenario } from './scenarios/mixed-content-chatwoot.ts';
import { notificationsBlockedScenario } from './scenarios/notifications-blocked.ts';
import { notificationsBlockedFirefoxScenario } from './scenarios/notifications-blocked-firefox.ts';
import { offlineOrSlowScenario } from './scenarios/offline-or-slow.ts';
import { offlineOrSlowHangingScenario } from './scenarios/offline-or-slow-hanging.ts';
import { offlineOrSlowOfflineScenario } from './scenarios/offline-or-slow-offline.ts';
import { outdatedBrowserScenario } from './scenarios/outdated-browser.ts';
import { outdatedBrowserCrispScenario } from './scenarios/outdated-browser-crisp.ts';
import { outdatedBrowserWebAssemblyScenario } from './scenarios/outdated-browser-webassembly.ts';
import { outsideHoursCrispScenario } from './scenarios/outside-hours-crisp.ts';
import { outsideHoursRocketchatScenario } from './scenarios/outside-hours-rocketchat.ts';
import { outsideHoursTawkScenario } from './scenarios/outside-hours-tawk.ts';
import { popupBlockedScenario } from './scenarios/popup-blocked.ts';
import { siteScriptErrorIntegrityScenario } from './scenarios/site-script-error-integrity.ts';
import { siteScriptErrorMimeScenario } from './scenarios/site-script-error-mime.ts';
import { siteScriptErrorMissingScenario } from './scenarios/site-script-error-missing.ts';
import { siteScriptErrorThrowsScenario } from './scenarios/site-script-error-throws.ts';
import { staleSiteDataScenario } from './scenarios/stale-site-data.ts';
import { staleSiteDataFullScenario } from './scenarios/stale-site-data-full.ts';
import { tagManagerBlockedScenario } from './scenarios/tag-manager-blocked.ts';
import { tagManagerBlockedIntercomScenario } from './scenarios/tag-manager-blocked-intercom.ts';
import { tagManagerBlockedNoHintScenario } from './scenarios/tag-manager-blocked-no-hint.ts';
import { thirdPartyStorageBlockedChatwootScenario } from './scenarios/third-party-storage-blocked-chatwoot.ts';
import { thirdPartyStorageBlockedCookiesScenario } from './scenarios/third-party-storage-blocked-cookies.ts';
import { thirdPartyStorageBlockedEverythingScenario } from './scenarios/third-party-storage-blocked-everything.ts';
import { thirdPartyStorageBlockedRocketchatScenario } from './scenarios/third-party-storage-blocked-rocketchat.ts';
import { thirdPartyStorageBlockedSaidScenario } from './scenarios/third-party-storage-blocked-said.ts';
import { vendorApiBlockedScenario } from './scenarios/vendor-api-blocked.ts';
import { vendorApiBlockedTawkScenario } from './scenarios/vendor-api-blocked-tawk.ts';
import { vendorOutageApiScenario } from './scenarios/vendor-outage-api.ts';
import { vendorOutageHangingScenario } from './scenarios/vendor-outage-hanging.ts';
import { vendorOutageLoaderScenario } from './scenarios/vendor-outage-loader.ts';
import { websocketBlockedByExtensionScenario } from './scenarios/websocket-blocked-by-extension.ts';
import { websocketBlockedRefusedScenario } from './scenarios/websocket-blocked-refused.ts';
import { websocketBlockedUnresolvedScenario } from './scenarios/websocket-blocked-unresolved.ts';
import { websocketDroppedScenario } from './scenarios/websocket-dropped.ts';
import { websocketDroppedCrispScenario } from './scenarios/websocket-dropped-crisp.ts';
import { websocketDroppedLateScenario } from './scenarios/websocket-dropped-late.ts';
import { websocketDroppedLateCrispScenario } from './scenarios/websocket-dropped-late-crisp.ts';
import { widgetNotInstalledScenario } from './scenarios/widget-not-installed.ts';
import { widgetNotInstalledLookalikeScenario } from './scenarios/widget-not-installed-lookalike.ts';
import { widgetNotInstalledStatisticsBlockedScenario } from './scenarios/widget-not-installed-statistics-blocked.ts';
import { workingAfterRouteChangeScenario } from './scenarios/working-after-route-change.ts';
import { workingAnalyticsBlockedScenario } from './scenarios/working-analytics-blocked.ts';
import { workingBesideALostFrameScenario } from './scenarios/working-beside-a-lost-frame.ts';
import { workingBesideBlockedVendorScenario } from './scenarios/working-beside-blocked-vendor.ts';
import { workingByPollingScenario } from './scenarios/working-by-polling.ts';
import { workingByTagManagerScenario } from './scenarios/working-by-tag-manager.ts';
import { workingChatwootScenario } from './scenarios/working-chatwoot.ts';
import { workingClockALittleOffScenario } from './scenarios/working-clock-a-little-off.ts';
import { workingClosedShadowRootScenario } from './scenarios/working-closed-shadow-root.ts';
import { workingConsentPendingElsewhereScenario } from './scenarios/working-consent-pending-elsewhere.ts';
import { workingCookiesBlockedScenario } from './scenarios/working-cookies-blocked.ts';
import { workingCrispScenario } from './scenarios/working-crisp.ts';
import { workingCrowdedPageScenario } from './scenarios/working-crowded-page.ts';
import { workingDeepChatScenario } from './scenarios/working-deep-chat.ts';
import { workingDialogOnLoadScenario } from './scenarios/working-dialog-on-load.ts';
import { workingFrameOfTheSameNameScenario } from './scenarios/working-frame-of-the-same-name.ts';
import { workingInjectedByPointerScenario } from './scenarios/working-injected-by-pointer.ts';
import { workingInjectedLateScenario } from './scenarios/working-injected-late.ts';
import { workingInsecurePictureScenario } from './scenarios/working-insecure-picture.ts';
import { workingIntercomScenario } from './scenarios/working-intercom.ts';
import { workingNestedFrameScenario } from './scenarios/working-nested-frame.ts';
import { workingOldBrowserNoticeScenario } from './scenarios/working-old-browser-notice.ts';
import { workingOtherApiForbiddenScenario } from './scenarios/working-other-api-forbidden.ts';
import { workingOtherCertificateScenario } from './scenarios/working-other-certificate.ts';
import { workingOtherFrameRefusedScenario } from './scenarios/working-other-frame-refused.ts';
import { workingOtherHostUnresolvedScenario } from './scenarios/working-other-host-unresolved.ts';
import { workingOtherScriptThrowsScenario } from './scenarios/working-other-script-throws.ts';
import { workingOwnAddressScenario } from './scenarios/working-own-address.ts';
import { workingOwnButtonScenario } from './scenarios/working-own-button.ts';
import { workingOwnWindowScenario } from './scenarios/working-own-window.ts';
import { workingPolicyElsewhereScenario } from './scenarios/working-policy-elsewhere.ts';
import { workingPolicyReportOnlyScenario } from './scenarios/working-policy-report-only.ts';
import { workingRasaScenario } from './scenarios/working-rasa.ts';
import { workingRevealedLateScenario } from './scenarios/working-revealed-late.ts';
import { workingRocketchatScenario } from './scenarios/working-rocketchat.ts';
import { workingSlowLineScenario } from './scenarios/working-slow-line.ts';
import { workingSlowVendorScenario } from './scenarios/working-slow-vendor.ts';
import { workingSocketRenewedScenario } from './scenarios/working-socket-renewed.ts';
import { workingTawkScenario } from './scenarios/working-tawk.ts';
import { workingTidioScenario } from './scenarios/working-tidio.ts';
import { workingTrackerRefusedScenario } from './scenarios/working-tracker-refused.ts';
import { workingTwoVendorsScenario } from './scenarios/working-two-vendors.ts';

/** Every scenario of the lab. */
export const SCENARIOS: readonly Scenario[] = [
  browserTrackingProtectionScenario,
  browserTrackingProtectionTawkScenario,
  inconclusivePolicyRefusedUnknownScenario,
  certificateErrorScenario,
  certificateErrorRocketchatScenario,
  clockSkewScenario,
  clockSkewRocketchatScenario,
  consentNotGivenScenario,
  consentNotGivenCrispScenario,
  contentBlockerBusyPageScenario,
  contentBlockerCrispScenario,
  contentBlockerFrameScenario,
  contentBlockerCrowdedPageScenario,
  contentBlockerOwnRuleScenario,
  contentBlockerSecondScriptScenario,
  contentBlockerTawkScenario,
  contentSecurityPolicyConnectScenario,
  contentSecurityPolicyUnknownChatScenario,
  contentSecurityPolicyTrustedTypesScenario,
  contentSecurityPolicyFrameScenario,
  contentSecurityPolicyMetaScenario,
  contentSecurityPolicyScriptScenario,
  coveredByPageScenario,
  coveredByPageOffScreenScenario,
  coveredByPageChatwootScenario,
  domainNotAllowedScenario,
  domainNotAllowedRocketchatScenario,
  domainNotAllowedWordsScenario,
  facadeNotHydratedScenario,
  facadeNotHydratedCrispScenario,
  framingRefusedAncestorsScenario,
  framingRefusedHeaderScenario,
  hiddenByCosmeticFilterScenario,
  hiddenByCosmeticFilterFrameScenario,
  hiddenByCosmeticFilterIntercomScenario,
  hiddenBySiteStyleScenario,
  hiddenBySiteConstructedStyleScenario,
  hiddenBySiteTargetingScenario,
  hostUnreachableApiScenario,
  hostUnreachableRefusedScenario,
  hostUnreachableUnresolvedScenario,
  hostUnreachableVendorScenario,
  mixedContentScenario,
  mixedContentChatwootScenario,
  notificationsBlockedScenario,
  notificationsBlockedFirefoxScenario,
  offlineOrSlowScenario,
  offlineOrSlowHangingScenario,
  offlineOrSlowOfflineScenario,
  outdatedBrowserScenario,
  outdatedBrowserCrispScenario,
  outdatedBrowserWebAssemblyScenario,
  outsideHoursRocketchatScenario,
  outsideHoursCrispScenario,
  outsideHoursTawkScenario,
  popupBlockedScenario,
  siteScriptErrorIntegrityScenario,
  staleSiteDataFullScenario,
  staleSiteDataScenario,
  siteScriptErrorMimeScenario,
  siteScriptErrorMissingScenario,
  siteScriptErrorThrowsScenario,
  tagManagerBlockedScenario,
  tagManagerBlockedNoHintScenario,
  tagManagerBlockedIntercomScenario,
  thirdPartyStorageBlockedChatwootScenario,
  thirdPartyStorageBlockedCookiesScenario,
  thirdPartyStorageBlockedEverythingScenario,
  thirdPartyStorageBlockedRocketchatScenario,
  thirdPartyStorageBlockedSaidScenario,
  vendorApiBlockedScenario,
  vendorApiBlockedTawkScenario,
  vendorOutageApiScenario,
  vendorOutageHangingScenario,
  vendorOutageLoaderScenario,
  websocketBlockedByExtensionScenario,
  websocketBlockedRefusedScenario,
  websocketBlockedUnresolvedScenario,
  websocketDroppedScenario,
  websocketDroppedCrispScenario,
  websocketDroppedLateCrispScenario,
  websocketDroppedLateScenario,
  widgetNotInstalledScenario,
  widgetNotInstalledLookalikeScenario,
  widgetNotInstalledStatisticsBlockedScenario,
  workingAfterRouteChangeScenario,
  workingClosedShadowRootScenario,
  workingNestedFrameScenario,
  workingOwnButtonScenario,
  workingTwoVendorsScenario,
  workingAnalyticsBlockedScenario,
  workingBesideBlockedVendorScenario,
  workingByPollingScenario,
  workingByTagManagerScenario,
  workingChatwootScenario,
  workingClockALittleOffScenario,
  workingConsentPendingElsewhereScenario,
  workingCookiesBlockedScenario,
  workingCrispScenario,
  workingDeepChatScenario,
  workingDialogOnLoadScenario,
  workingInjectedByPointerScenario,
  workingInsecurePictureScenario,
  workingInjectedLateScenario,
  workingRevealedLateScenario,
  workingIntercomScenario,
  workingBesideALostFrameScenario,
  workingCrowdedPageScenario,
  workingOldBrowserNoticeScenario,
  workingFrameOfTheSameNameScenario,
  workingOtherHostUnresolvedScenario,
  workingOtherApiForbiddenScenario,
  workingOtherFrameRefusedScenario,
  workingOtherCertificateScenario,
  workingOtherScriptThrowsScenario,
  workingOwnWindowScenario,
  workingOwnAddressScenario,
  workingPolicyElsewhereScenario,
  workingPolicyReportOnlyScenario,
  workingRasaScenario,
  workingRocketchatScenario,
  workingSlowLineScenario,
  workingSocketRenewedScenario,
  workingSlowVendorScenario,
  workingTawkScenario,
  workingTrackerRefusedScenario,
  workingTidioScenario,
];
