import { defineVendor } from '../define-vendor';

export const kustomerVendor = defineVendor({
  id: 'kustomer',
  name: 'Kustomer',
  hosts: ['*.kustomerapp.com'],
  loaderScripts: [String.raw`^cdn\.kustomerapp\.com/chat-web/`],
  bootRequests: [String.raw`^[^/]+\.api\.kustomerapp\.com/`],
  globals: ['Kustomer'],
  launcherSelectors: ['#kustomer-ui-sdk-iframe'],
  frameSelectors: ['#kustomer-ui-sdk-iframe'],
  statusPageUrl: 'https://status.kustomer.com/',
  notKnown: {
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://developer.kustomer.com/chat-sdk/', 'https://github.com/enthec/webappanalyzer'],
});
