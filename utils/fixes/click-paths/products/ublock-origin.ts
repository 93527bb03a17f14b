import { defineClickPath, type Step } from '../define-click-path';

const icon: Step = { do: 'press-picture', picture: 'toolbar-icon' };

export const ublockOriginClickPath = defineClickPath({
  id: 'ublock-origin',
  name: 'uBlock Origin',
  kind: 'blocker',
  matches: { extensionIds: ['cjpalhdlnbpafiamejdnhcphjbkeiagm', 'uBlock0@raymondhill.net'], extensionName: /^uBlock Origin$/i },
  seenIn: 'uBlock Origin 1.67',
  basis: 'product',
  sources: ['https://github.com/gorhill/uBlock (src/_locales/en, src/_locales/tr)'],
  remedies: {
    'allow-site-in-blocker': [icon, { do: 'press-picture', picture: 'power' }],
    'show-launcher-again': [icon, { do: 'press', label: { en: 'Cosmetic filtering', tr: 'Kozmetik filtreleme' } }],
  },
});
