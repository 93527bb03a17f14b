import { defineVendor } from '../define-vendor';

export const brevoVendor = defineVendor({
  id: 'brevo',
  name: 'Brevo',
  hosts: ['conversations-widget.brevo.com', 'conversations-widget.sendinblue.com', 'conversations.brevo.com'],
  loaderScripts: [String.raw`^conversations-widget\.(?:brevo|sendinblue)\.com/`],
  globals: ['BrevoConversations', 'BrevoConversationsID'],
  launcherSelectors: ['#brevo-conversations'],
  frameSelectors: ['#brevo-conversations__iframe', '#brevo-conversations iframe'],
  socketHosts: ['*.brevo.com', '*.sendinblue.com'],
  statusPageUrl: 'https://status.brevo.com/',
  notKnown: {
    'boot-request': 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: [
    'https://developers.brevo.com/docs/conversations-js-api',
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
