import { defineClickPath, type Step } from '../define-click-path';

const off: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'press-picture', picture: 'big-switch' },
];

export const adguardClickPath = defineClickPath({
  id: 'adguard',
  name: 'AdGuard',
  kind: 'blocker',
  matches: { extensionIds: ['bgnkhhnnamicmpeenaelnjfhikgbkllg', 'adguardadblocker@adguard.com'], extensionName: /^AdGuard/i },
  seenIn: 'AdGuard Browser Extension 5',
  basis: 'product',
  sources: ['https://github.com/AdguardTeam/AdguardBrowserExtension (Extension/src/pages/popup: the main switch allows this one site)'],
  remedies: { 'allow-site-in-blocker': off, 'show-launcher-again': off },
});
