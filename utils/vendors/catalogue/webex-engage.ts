import { defineVendor } from '../define-vendor';

export const webexEngageVendor = defineVendor({
  id: 'webex_engage',
  name: 'Webex Engage',
  hosts: ['media.imi.chat', '*.imi.chat', '*.imiengage.io'],
  otherProducts: [String.raw`^(?:www|docs)\.imi\.chat/`],
  loaderScripts: [String.raw`^(?:[^/]+\.)?imi(?:engage)?\.(?:chat|io)/[^?]*widget`],
  globals: ['ICWidget', 'imichatwidget'],
  launcherSelectors: ['#divicw', '#tls_al_frmid'],
  frameSelectors: ['#icwframe', '#divicw iframe'],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'left-to-sites',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'low',
  sources: ['https://docs.imi.chat/reference/livechat-privacy-and-tracking'],
});
