import { defineClickPath, type Step } from '../define-click-path';

const shieldsDown: readonly Step[] = [
  { do: 'press-picture', picture: 'lion' },
  { do: 'press-picture', picture: 'big-switch' },
];

export const braveClickPath = defineClickPath({
  id: 'brave',
  name: 'Brave Shields',
  kind: 'browser',
  matches: { browser: /^Brave$/ },
  seenIn: 'Brave 1.65',
  basis: 'documented',
  sources: ['https://github.com/brave/brave-browser/issues/1339', 'https://github.com/brave/brave-browser/issues/18630'],
  remedies: {
    'turn-off-protection-here': shieldsDown,
    'allow-site-in-blocker': shieldsDown,
    'show-launcher-again': shieldsDown,
    'allow-third-party-cookies-here': shieldsDown,
  },
});
