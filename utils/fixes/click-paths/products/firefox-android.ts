import { defineClickPath, type Step } from '../define-click-path';

const protectionOff: readonly Step[] = [
  { do: 'press-picture', picture: 'shield' },
  { do: 'switch-off', label: { en: 'Enhanced Tracking Protection', tr: 'Gelişmiş izlenme koruması' } },
];

export const firefoxAndroidClickPath = defineClickPath({
  id: 'firefox-android',
  name: 'Firefox for Android',
  kind: 'browser',
  matches: { browser: /^Firefox$/, platform: /Android/i },
  seenIn: 'Firefox for Android 142 and later',
  basis: 'documented',
  sources: ['https://support.mozilla.org/en-US/kb/enhanced-tracking-protection-firefox-android'],
  remedies: { 'turn-off-protection-here': protectionOff, 'allow-third-party-cookies-here': protectionOff },
});
