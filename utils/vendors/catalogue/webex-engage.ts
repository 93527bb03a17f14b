import { defineVendor } from '../define-vendor';

export const webexEngageVendor = defineVendor({
  id: 'webex_engage',
  name: 'Webex Engage',
  hosts: ['media.imi.chat', '*.imi.chat', '*.imiengage.io'],
  loaderScripts: [String.raw`^(?:[^/]+\.)?imi(?:engage)?\.(?:chat|io)/[^?]*widget`],
  globals: ['ICWidget', 'imichatwidget'],
  launcherSelectors: ['#divicw', '#tls_al_frmid'],
  frameSelectors: ['#icwframe', '#divicw iframe'],
  confidence: 'low',
  sources: ['https://docs.imi.chat/reference/livechat-privacy-and-tracking'],
});
