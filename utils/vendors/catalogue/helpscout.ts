import { defineVendor } from '../define-vendor';

export const helpscoutVendor = defineVendor({
  id: 'helpscout',
  name: 'Help Scout',
  hosts: ['*.helpscout.net'],
  otherProducts: [String.raw`^(?:www|secure|docs)\.helpscout\.net/`],
  loaderScripts: [String.raw`^beacon-v2\.helpscout\.net/`],
  bootRequests: [String.raw`^(?:beaconapi|d3hb14vkzrxvla)\.(?:helpscout|cloudfront)\.net/`],
  globals: ['Beacon'],
  stubGlobal: 'Beacon.readyQueue',
  launcherSelectors: ['.BeaconFabButtonFrame', '#beacon-container'],
  frameSelectors: ['#beacon-container iframe'],
  socketHosts: ['*.pusher.com'],
  blockedBy: [
    { list: 'AdGuard Tracking Protection', text: '||beacon-*.helpscout.net^' },
    { list: 'AdGuard Widgets', text: '||helpscout.net^$third-party' },
    { list: 'EasyList – Chat Widgets', text: '||helpscout.net^$third-party' },
  ],
  statusPageUrl: 'https://status.helpscout.com/',
  notKnown: {
    'storage-keys': 'no-source',
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
  },
  confidence: 'high',
  sources: [
    'https://docs.helpscout.com/article/911-beacon-and-ad-blockers',
    'https://docs.helpscout.com/article/1233-manage-beacon-contact-settings',
    'https://docs.helpscout.com/article/1229-support-history-security-options',
    'https://consentstack.io/vendors/help-scout',
    'https://github.com/enthec/webappanalyzer',
  ],
});
