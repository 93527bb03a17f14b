import { defineVendor } from '../define-vendor';

export const tiledeskVendor = defineVendor({
  id: 'tiledesk',
  name: 'Tiledesk',
  hosts: ['widget.tiledesk.com', '*.tiledesk.com'],
  otherProducts: [String.raw`^(?:www|gethelp|docs|developer)\.tiledesk\.com/`],
  loaderScripts: [String.raw`^widget\.tiledesk\.com/v\d+/launch\.js`, String.raw`/widget/launch\.js`],
  globals: ['Tiledesk', 'tiledeskSettings', 'tiledesk'],
  stubGlobal: 'Tiledesk.q',
  launcherSelectors: ['#tiledesk-container'],
  frameSelectors: ['#tiledeskiframe', '#tiledeskdiv'],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
    'hiding-rule': 'no-rule-found',
  },
  confidence: 'medium',
  sources: ['https://developer.tiledesk.com/widget/getting-started', 'https://github.com/Tiledesk/chat21-web-widget'],
});
