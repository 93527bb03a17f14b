import { defineClickPath, type Step } from '../define-click-path';

const blockerOff: readonly Step[] = [
  { do: 'press-picture', picture: 'shield' },
  { do: 'press-picture', picture: 'big-switch' },
];

export const operaClickPath = defineClickPath({
  id: 'opera',
  name: 'Opera',
  kind: 'browser',
  matches: { browser: /^Opera$/ },
  seenIn: 'Opera 100 and later',
  basis: 'unverified',
  sources: [],
  remedies: {
    'allow-site-in-blocker': blockerOff,
    'show-launcher-again': blockerOff,
    'turn-off-protection-here': blockerOff,
    'allow-popups-here': [
      { do: 'open-address', address: 'opera://settings/content/siteDetails?site={site}' },
      { do: 'set', label: { en: 'Pop-ups and redirects', tr: null }, value: { en: 'Allow', tr: null } },
    ],
  },
});
