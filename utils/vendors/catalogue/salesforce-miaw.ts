import { defineVendor } from '../define-vendor';

export const salesforceMiawVendor = defineVendor({
  id: 'salesforce_miaw',
  name: 'Salesforce',
  hosts: ['*.my.site.com', '*.my.salesforce-scrt.com'],
  otherProducts: [String.raw`^[^/]+\.my\.site\.com/(?!ESW)`],
  loaderScripts: [String.raw`^[^/]+\.my\.site\.com/ESW\w+/assets/js/bootstrap(?:\.min)?\.js`],
  bootRequests: [String.raw`^[^/]+\.my\.salesforce-scrt\.com/`],
  globals: ['embeddedservice_bootstrap'],
  launcherSelectors: ['#embeddedMessagingConversationButton', '#embedded-messaging button'],
  frameSelectors: ['#embedded-messaging', 'iframe#embeddedMessagingFrame'],
  statusPageUrl: 'https://status.salesforce.com/',
  notKnown: {
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://developer.salesforce.com/blogs/2024/05/prepare-for-the-google-chrome-privacy-sandbox-initiative'],
});
