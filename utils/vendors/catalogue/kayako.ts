import { defineVendor } from '../define-vendor';

export const kayakoVendor = defineVendor({
  id: 'kayako',
  name: 'Kayako',
  hosts: ['*.kayako.com', '*.kayakocdn.com'],
  loaderScripts: [String.raw`^[^/]*kayako[a-z]*\.com/messenger`],
  globals: ['kayako'],
  launcherSelectors: ['#kayako-messenger'],
  blockedBy: [{ list: 'AdGuard Widgets', text: '||assets.kayako.com/messenger/' }],
  confidence: 'low',
  sources: ['https://github.com/LinuxLowell/chat-annoyances'],
});
