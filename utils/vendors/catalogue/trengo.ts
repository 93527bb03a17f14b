import { defineVendor } from '../define-vendor';

export const trengoVendor = defineVendor({
  id: 'trengo',
  name: 'Trengo',
  hosts: ['*.widget.trengo.eu', '*.trengo.eu'],
  otherProducts: [String.raw`^(?:www|help)\.trengo\.eu/`],
  loaderScripts: [String.raw`^(?:static|cdn)\.widget\.trengo\.eu/`],
  bootRequests: [String.raw`^api\.widget\.trengo\.eu/`],
  globals: ['Trengo'],
  readyGlobal: 'Trengo.Api',
  launcherSelectors: ['#trengo-web-widget'],
  frameSelectors: ['#trengo-web-widget iframe'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||widget.trengo.eu^' }],
  notKnown: {
    socket: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
  ],
});
