import { defineVendor } from '../define-vendor';

export const infobipVendor = defineVendor({
  id: 'infobip',
  name: 'Infobip',
  hosts: ['livechat.infobip.com', '*.livechat.infobip.com'],
  loaderScripts: [String.raw`^livechat\.infobip\.com/widget\.js`],
  globals: ['IbLiveChatWidget'],
  launcherSelectors: ['#ib-button-messaging'],
  frameSelectors: ['#ib-iframe-messaging'],
  cspDocsUrl: 'https://infobip.com/docs/live-chat/content-security-policy-csp-in-live-chat',
  statusPageUrl: 'https://status.infobip.com/',
  confidence: 'low',
  sources: ['https://infobip.com/docs/live-chat/content-security-policy-csp-in-live-chat'],
});
