import { defineClickPath, type Step } from '../define-click-path';

const pause: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'press', label: { en: 'Pause on this site', tr: 'Bu sitede duraklat' } },
];

export const adblockClickPath = defineClickPath({
  id: 'adblock',
  name: 'AdBlock',
  kind: 'blocker',
  matches: { extensionIds: ['gighmmpiobklfepjocnamgkkbiglidom', 'jid1-NIfFY2CA8fy1tg@jetpack'], extensionName: /^AdBlock(?! Plus)/ },
  seenIn: 'AdBlock 5 and later',
  basis: 'documented',
  sources: ['https://github.com/betafish-inc/adblock-releases (the popup’s item domain_pause_adblock, and the test that presses it)'],
  remedies: { 'allow-site-in-blocker': pause, 'show-launcher-again': pause },
});
