import { defineVendor } from '../define-vendor';

export const liveagentVendor = defineVendor({
  id: 'liveagent',
  name: 'LiveAgent',
  hosts: ['*.ladesk.com'],
  loaderScripts: [String.raw`^[^/]*\.ladesk\.com/scripts/(?:track|trackjs)`, String.raw`/scripts/track\.js\?`],
  globals: ['LiveAgent', 'LiveAgentTracker'],
  launcherSelectors: ['[id^="b_"][class*="circleRollButton"]'],
  socketHosts: ['*.ladesk.com'],
  blockedBy: [{ list: 'AdGuard Widgets', text: '||ladesk.com/scripts/track.js' }],
  notKnown: {
    'boot-request': 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'low',
  sources: [
    'https://support.liveagent.com/',
    'https://www.npmjs.com/package/@adguard/dnr-rulesets',
    'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_chatapps_third-party.txt',
    'https://github.com/enthec/webappanalyzer',
  ],
});
