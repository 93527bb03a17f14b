import { defineVendor } from '../define-vendor';

export const comm100Vendor = defineVendor({
  id: 'comm100',
  name: 'Comm100',
  hosts: ['*.comm100.com', '*.comm100.io', '*.comm100.cn'],
  loaderScripts: [String.raw`^[^/]*\.comm100\.(?:com|io|cn)/(?:livechat|chatserver)[^?]*(?:\.ashx|livechat\.js)`],
  globals: ['Comm100API', 'comm100_chatButton'],
  launcherSelectors: ['[id^="comm100-button-"]', '#comm100-container'],
  frameSelectors: ['#comm100-iframe'],
  socketHosts: ['*.comm100.com', '*.comm100.io'],
  notKnown: {
    'boot-request': 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://www.comm100.com/', 'https://github.com/enthec/webappanalyzer'],
});
