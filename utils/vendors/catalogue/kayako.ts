import { defineVendor } from '../define-vendor';

export const kayakoVendor = defineVendor({
  id: 'kayako',
  name: 'Kayako',
  hosts: ['*.kayako.com', '*.kayakocdn.com'],
  otherProducts: [String.raw`^(?:www|help|developer)\.kayako\.com/`],
  loaderScripts: [String.raw`^[^/]*kayako[a-z]*\.com/messenger`],
  globals: ['kayako'],
  launcherSelectors: ['#kayako-messenger'],
  blockedBy: [{ list: 'AdGuard Widgets', text: '||assets.kayako.com/messenger/' }],
  notKnown: {
    'boot-request': 'no-source',
    socket: 'no-source',
    frame: 'no-source',
    readiness: 'no-source',
    'storage-keys': 'no-source',
    consent: 'no-source',
    'attachment-limits': 'no-source',
  },
  confidence: 'low',
  sources: ['https://github.com/LinuxLowell/chat-annoyances'],
});
