import { defineClickPath, type Label, type Step } from '../define-click-path';

const ALLOW: Label = { en: 'Allow', tr: 'İzin ver' };
/** The browser's own page about one site. */
const siteDetails: Step = { do: 'open-address', address: 'chrome://settings/content/siteDetails?site={site}' };

export const chromiumClickPath = defineClickPath({
  id: 'chromium',
  name: 'Chrome',
  kind: 'browser',
  matches: { browser: /^(?:Google Chrome|Chromium|Vivaldi)$/ },
  seenIn: 'Chromium 156',
  basis: 'product',
  sources: ['https://packages.debian.org/bookworm/chromium-l10n (locales/tr.pak, locales/en-US.pak)'],
  remedies: {
    'allow-third-party-cookies-here': [
      { do: 'press-picture', picture: 'site-icon' },
      { do: 'press', label: { en: 'Cookies and site data', tr: 'Çerezler ve site verileri' } },
      { do: 'switch-on', label: { en: 'Third-party cookies', tr: 'Üçüncü taraf çerezleri' } },
    ],
    'allow-popups-here': [siteDetails, { do: 'set', label: { en: 'Pop-ups and redirects', tr: 'Pop-up ve yönlendirmeler' }, value: ALLOW }],
    'allow-notifications-here': [siteDetails, { do: 'set', label: { en: 'Notifications', tr: 'Bildirimler' }, value: ALLOW }],
    'clear-site-data': [siteDetails, { do: 'press', label: { en: 'Delete data', tr: 'Verileri sil' } }],
  },
});
