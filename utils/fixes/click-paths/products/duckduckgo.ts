import { defineClickPath, type Step } from '../define-click-path';

const off: readonly Step[] = [
  { do: 'press-picture', picture: 'toolbar-icon' },
  { do: 'switch-off', label: { en: 'Protections are ON for this site', tr: 'Bu site için koruma AÇIK' } },
];

export const duckduckgoClickPath = defineClickPath({
  id: 'duckduckgo',
  name: 'DuckDuckGo',
  kind: 'blocker',
  matches: { extensionIds: ['bkdgflcldnnnapblkhphbgpggdiikppg', 'jid1-ZAdIEUB7XOzOJw@jetpack'], extensionName: /^DuckDuckGo/i },
  seenIn: 'DuckDuckGo Privacy Dashboard, 2023 and later',
  basis: 'product',
  sources: ['https://github.com/duckduckgo/privacy-dashboard (shared/locales/tr/site.json)'],
  remedies: { 'allow-site-in-blocker': off },
});
