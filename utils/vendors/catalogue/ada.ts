import { defineVendor } from '../define-vendor';

export const adaVendor = defineVendor({
  id: 'ada',
  name: 'Ada',
  hosts: ['*.ada.support'],
  loaderScripts: [String.raw`^static\.ada\.support/embed`],
  bootRequests: [String.raw`^[^/]+\.ada\.support/api/`],
  globals: ['adaEmbed', 'adaSettings', '__AdaEmbedConstructor'],
  launcherSelectors: ['#ada-button-frame', '#ada-entry'],
  frameSelectors: ['#ada-chat-frame'],
  notKnown: {
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://docs.ada.cx/', 'https://github.com/enthec/webappanalyzer'],
});
