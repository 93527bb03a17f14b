import { defineVendor } from '../define-vendor';

export const tiledeskVendor = defineVendor({
  id: 'tiledesk',
  name: 'Tiledesk',
  hosts: ['widget.tiledesk.com', '*.tiledesk.com'],
  loaderScripts: [String.raw`^widget\.tiledesk\.com/v\d+/launch\.js`, String.raw`/widget/launch\.js`],
  globals: ['Tiledesk', 'tiledeskSettings', 'tiledesk'],
  stubGlobal: 'Tiledesk.q',
  launcherSelectors: ['#tiledesk-container'],
  frameSelectors: ['#tiledeskiframe', '#tiledeskdiv'],
  confidence: 'medium',
  sources: ['https://developer.tiledesk.com/widget/getting-started', 'https://github.com/Tiledesk/chat21-web-widget'],
});
