import { defineClickPath, type Step } from '../define-click-path';

const blockersOff: readonly Step[] = [
  {
    do: 'menu',
    labels: [
      { en: 'Safari', tr: 'Safari' },
      { en: 'Settings for {host}…', tr: null },
    ],
  },
  { do: 'switch-off', label: { en: 'Enable content blockers', tr: null } },
];

export const safariClickPath = defineClickPath({
  id: 'safari',
  name: 'Safari',
  kind: 'browser',
  matches: { browser: /^Safari$/ },
  seenIn: 'Safari 17 and later',
  basis: 'documented',
  sources: ['https://support.apple.com/guide/safari/customize-settings-per-website-ibrw7f78f7fe/mac'],
  remedies: {
    'allow-site-in-blocker': blockersOff,
    'show-launcher-again': blockersOff,
    'allow-popups-here': [
      {
        do: 'menu',
        labels: [
          { en: 'Safari', tr: 'Safari' },
          { en: 'Settings for {host}…', tr: null },
        ],
      },
      { do: 'set', label: { en: 'Pop-up Windows', tr: null }, value: { en: 'Allow', tr: null } },
    ],
  },
});
