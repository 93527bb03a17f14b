import type { Scenario } from './define-scenario.ts';
import { contentBlockerCrispScenario } from './scenarios/content-blocker-crisp.ts';
import { contentBlockerFrameScenario } from './scenarios/content-blocker-frame.ts';
import { contentBlockerOwnRuleScenario } from './scenarios/content-blocker-own-rule.ts';
import { contentBlockerSecondScriptScenario } from './scenarios/content-blocker-second-script.ts';
import { contentBlockerTawkScenario } from './scenarios/content-blocker-tawk.ts';
import { contentSecurityPolicyConnectScenario } from './scenarios/content-security-policy-connect.ts';
import { contentSecurityPolicyFrameScenario } from './scenarios/content-security-policy-frame.ts';
import { contentSecurityPolicyMetaScenario } from './scenarios/content-security-policy-meta.ts';
import { contentSecurityPolicyScriptScenario } from './scenarios/content-security-policy-script.ts';
import { hostUnreachableApiScenario } from './scenarios/host-unreachable-api.ts';
import { hostUnreachableRefusedScenario } from './scenarios/host-unreachable-refused.ts';
import { hostUnreachableUnresolvedScenario } from './scenarios/host-unreachable-unresolved.ts';
import { hostUnreachableVendorScenario } from './scenarios/host-unreachable-vendor.ts';
import { thirdPartyStorageBlockedChatwootScenario } from './scenarios/third-party-storage-blocked-chatwoot.ts';
import { thirdPartyStorageBlockedCookiesScenario } from './scenarios/third-party-storage-blocked-cookies.ts';
import { thirdPartyStorageBlockedRocketchatScenario } from './scenarios/third-party-storage-blocked-rocketchat.ts';
import { vendorApiBlockedScenario } from './scenarios/vendor-api-blocked.ts';
import { vendorOutageApiScenario } from './scenarios/vendor-outage-api.ts';
import { vendorOutageHangingScenario } from './scenarios/vendor-outage-hanging.ts';
import { vendorOutageLoaderScenario } from './scenarios/vendor-outage-loader.ts';
import { websocketBlockedByExtensionScenario } from './scenarios/websocket-blocked-by-extension.ts';
import { websocketBlockedRefusedScenario } from './scenarios/websocket-blocked-refused.ts';
import { websocketBlockedUnresolvedScenario } from './scenarios/websocket-blocked-unresolved.ts';
import { websocketDroppedScenario } from './scenarios/websocket-dropped.ts';
import { websocketDroppedCrispScenario } from './scenarios/websocket-dropped-crisp.ts';
import { widgetNotInstalledScenario } from './scenarios/widget-not-installed.ts';
import { widgetNotInstalledLookalikeScenario } from './scenarios/widget-not-installed-lookalike.ts';
import { workingAnalyticsBlockedScenario } from './scenarios/working-analytics-blocked.ts';
import { workingBesideBlockedVendorScenario } from './scenarios/working-beside-blocked-vendor.ts';
import { workingByPollingScenario } from './scenarios/working-by-polling.ts';
import { workingChatwootScenario } from './scenarios/working-chatwoot.ts';
import { workingCookiesBlockedScenario } from './scenarios/working-cookies-blocked.ts';
import { workingCrispScenario } from './scenarios/working-crisp.ts';
import { workingDeepChatScenario } from './scenarios/working-deep-chat.ts';
import { workingInjectedLateScenario } from './scenarios/working-injected-late.ts';
import { workingIntercomScenario } from './scenarios/working-intercom.ts';
import { workingOtherHostUnresolvedScenario } from './scenarios/working-other-host-unresolved.ts';
import { workingPolicyElsewhereScenario } from './scenarios/working-policy-elsewhere.ts';
import { workingRasaScenario } from './scenarios/working-rasa.ts';
import { workingRocketchatScenario } from './scenarios/working-rocketchat.ts';
import { workingTawkScenario } from './scenarios/working-tawk.ts';
import { workingTidioScenario } from './scenarios/working-tidio.ts';

/** Every scenario of the lab. */
export const SCENARIOS: readonly Scenario[] = [
  contentBlockerCrispScenario,
  contentBlockerFrameScenario,
  contentBlockerOwnRuleScenario,
  contentBlockerSecondScriptScenario,
  contentBlockerTawkScenario,
  contentSecurityPolicyConnectScenario,
  contentSecurityPolicyFrameScenario,
  contentSecurityPolicyMetaScenario,
  contentSecurityPolicyScriptScenario,
  hostUnreachableApiScenario,
  hostUnreachableRefusedScenario,
  hostUnreachableUnresolvedScenario,
  hostUnreachableVendorScenario,
  thirdPartyStorageBlockedChatwootScenario,
  thirdPartyStorageBlockedCookiesScenario,
  thirdPartyStorageBlockedRocketchatScenario,
  vendorApiBlockedScenario,
  vendorOutageApiScenario,
  vendorOutageHangingScenario,
  vendorOutageLoaderScenario,
  websocketBlockedByExtensionScenario,
  websocketBlockedRefusedScenario,
  websocketBlockedUnresolvedScenario,
  websocketDroppedScenario,
  websocketDroppedCrispScenario,
  widgetNotInstalledScenario,
  widgetNotInstalledLookalikeScenario,
  workingAnalyticsBlockedScenario,
  workingBesideBlockedVendorScenario,
  workingByPollingScenario,
  workingChatwootScenario,
  workingCookiesBlockedScenario,
  workingCrispScenario,
  workingDeepChatScenario,
  workingInjectedLateScenario,
  workingIntercomScenario,
  workingOtherHostUnresolvedScenario,
  workingPolicyElsewhereScenario,
  workingRasaScenario,
  workingRocketchatScenario,
  workingTawkScenario,
  workingTidioScenario,
];
