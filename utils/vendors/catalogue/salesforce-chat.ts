import { defineVendor } from '../define-vendor';

export const salesforceChatVendor = defineVendor({
  id: 'salesforce_chat',
  name: 'Salesforce Live Agent',
  hosts: ['service.force.com', '*.salesforceliveagent.com'],
  loaderScripts: [
    String.raw`^service\.force\.com/embeddedservice/[\d.]+/esw(?:\.min)?\.js`,
    String.raw`^[^/]+\.salesforceliveagent\.com/content/.*deployment\.js`,
  ],
  bootRequests: [String.raw`^[^/]+\.salesforceliveagent\.com/chat/rest/`],
  globals: ['embedded_svc', 'liveagent', '_laq'],
  launcherSelectors: ['.embeddedServiceHelpButton', 'div[id^="liveagent_invite_button_"]'],
  frameSelectors: ['.embeddedServiceSidebar'],
  storageKeys: ['cookie:liveagent_sid'],
  blockedBy: [
    { list: 'AdGuard Widgets', text: '||service.force.com/embeddedservice/*/esw.min.js' },
    { list: 'EasyList – Chat Widgets', text: '||service.force.com^$third-party' },
  ],
  statusPageUrl: 'https://status.salesforce.com/',
  notKnown: {
    socket: 'no-source',
    readiness: 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://developer.salesforce.com/docs/atlas.en-us.live_agent_dev.meta/live_agent_dev/',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
    'https://github.com/jkwakman/Open-Cookie-Database',
  ],
});
