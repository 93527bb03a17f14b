import { defineVendor } from '../define-vendor';

export const chaportVendor = defineVendor({
  id: 'chaport',
  name: 'Chaport',
  hosts: ['*.chaport.com'],
  otherProducts: [String.raw`^(?:www|help)\.chaport\.com/`],
  loaderScripts: [String.raw`^app\.chaport\.com/javascripts/insert\.js`],
  globals: ['chaport', 'chaportConfig'],
  stubGlobal: 'chaport._q',
  launcherSelectors: ['.chaport-launcher', '.chaport-container'],
  frameSelectors: ['.chaport-window', '.chaport-container iframe'],
  socketHosts: ['*.chaport.com'],
  notKnown: {
    'boot-request': 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://docs.chaport.com/api/js', 'https://github.com/uBlockOrigin/uAssets/issues/11981'],
});
