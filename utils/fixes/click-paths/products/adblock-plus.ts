import { defineClickPath, type Step } from '../define-click-path';

const off: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'switch-off', label: { en: 'This website:', tr: 'Bu web sitesi:' } },
  { do: 'press', label: { en: 'Refresh', tr: 'Tazele' } },
];

export const adblockPlusClickPath = defineClickPath({
  id: 'adblock-plus',
  name: 'Adblock Plus',
  kind: 'blocker',
  matches: {
    extensionIds: ['cfhdojbkjhnklbpkdaibdccddilifddb', '{d10d0bf8-f5b5-c8b4-a8b2-2b9879e08c5d}'],
    extensionName: /^Adblock Plus/i,
  },
  seenIn: 'Adblock Plus 3.11',
  basis: 'product',
  sources: ['https://github.com/adblockplus/adblockplus (locale/en_US/popup.json, locale/tr/popup.json)'],
  remedies: { 'allow-site-in-blocker': off, 'show-launcher-again': off },
});
