import { defineClickPath, type Step } from '../define-click-path';

const off: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'press', label: { en: 'Disable for this site', tr: 'Bu site için devre dışı bırak' } },
];

export const privacyBadgerClickPath = defineClickPath({
  id: 'privacy-badger',
  name: 'Privacy Badger',
  kind: 'blocker',
  matches: { extensionIds: ['pkehgijcmpdhfbdbbnkijodmdjhbjlgp', 'jid1-MnnxcxisBPnSXQ@jetpack'], extensionName: /^Privacy Badger$/i },
  seenIn: 'Privacy Badger 2024 and later',
  basis: 'product',
  sources: ['https://github.com/EFForg/privacybadger (src/_locales/tr)'],
  remedies: { 'allow-site-in-blocker': off },
});
