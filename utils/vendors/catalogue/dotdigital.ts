import { defineVendor } from '../define-vendor';

export const dotdigitalVendor = defineVendor({
  id: 'dotdigital',
  name: 'Dotdigital',
  hosts: ['webchat.dotdigital.com', '*.comapi.com'],
  loaderScripts: [String.raw`^webchat\.dotdigital\.com/widget/bootstrap\.js`],
  bootRequests: [String.raw`^api\.comapi\.com/`],
  globals: ['COMAPI_WIDGET_CONFIG'],
  launcherSelectors: ['#comapi-widget', '#dotdigital-chat'],
  frameSelectors: ['#dotdigital-chat iframe'],
  socketHosts: ['api.comapi.com'],
  notKnown: {
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://support.dotdigital.com/en/articles/8199311-check-your-chat-widget-status', 'https://github.com/enthec/webappanalyzer'],
});
