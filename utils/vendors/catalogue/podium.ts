import { defineVendor } from '../define-vendor';

export const podiumVendor = defineVendor({
  id: 'podium',
  name: 'Podium',
  hosts: ['connect.podium.com', '*.podium.com'],
  otherProducts: [String.raw`^(?:www|app|support)\.podium\.com/`],
  loaderScripts: [String.raw`^connect\.podium\.com/widget\.js`],
  globals: ['PodiumWebChat', 'podiumWebsiteWidgetLoaded'],
  launcherSelectors: ['#podium-bubble', '#podium-spot'],
  frameSelectors: ['#podium-modal', 'iframe#podium-bubble'],
  blockedBy: [{ list: 'EasyList – Chat Widgets', text: '||podium.com^$third-party' }],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'medium',
  sources: [
    'https://github.com/enthec/webappanalyzer',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
  ],
});
