import { defineClickPath, type Label, type Step } from '../define-click-path';

const ALLOW: Label = { en: 'Allow', tr: null };
const siteDetails: Step = { do: 'open-address', address: 'edge://settings/content/siteDetails?site={site}' };

export const edgeClickPath = defineClickPath({
  id: 'edge',
  name: 'Microsoft Edge',
  kind: 'browser',
  matches: { browser: /^(?:Edge|Microsoft Edge)$/ },
  seenIn: 'Edge 120 and later',
  basis: 'documented',
  sources: [
    'https://support.microsoft.com/en-us/microsoft-edge/learn-about-tracking-prevention-in-microsoft-edge-5ac125e8-9b90-8d59-fa2c-7f2e9a44d869',
  ],
  remedies: {
    'turn-off-protection-here': [
      { do: 'press-picture', picture: 'site-icon' },
      { do: 'switch-off', label: { en: 'Tracking prevention for this site', tr: null } },
    ],
    'allow-third-party-cookies-here': [
      { do: 'press-picture', picture: 'site-icon' },
      { do: 'switch-off', label: { en: 'Tracking prevention for this site', tr: null } },
    ],
    'allow-popups-here': [siteDetails, { do: 'set', label: { en: 'Pop-ups and redirects', tr: null }, value: ALLOW }],
    'allow-notifications-here': [siteDetails, { do: 'set', label: { en: 'Notifications', tr: null }, value: ALLOW }],
  },
});
