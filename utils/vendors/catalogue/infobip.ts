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
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://infobip.com/docs/live-chat/content-security-policy-csp-in-live-chat'],
});
