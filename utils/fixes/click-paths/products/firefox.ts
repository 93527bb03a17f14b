import { defineClickPath, type Step } from '../define-click-path';

/** The same words in the panel of the shield up to 14x and in the one that has taken its place. */
const protectionOff: readonly Step[] = [
  { do: 'press-picture', picture: 'shield' },
  { do: 'switch-off', label: { en: 'Enhanced Tracking Protection', tr: 'Gelişmiş izlenme koruması' } },
];

export const firefoxClickPath = defineClickPath({
  id: 'firefox',
  name: 'Firefox',
  kind: 'browser',
  matches: { browser: /^Firefox$/, platform: /^(?!.*(?:Android|iPhone|iPad))/i },
  seenIn: 'Firefox 153',
  basis: 'product',
  sources: ['https://packages.debian.org/bookworm/firefox-esr-l10n-tr (browser/browser/browser.ftl, preferences.ftl, permissions.ftl)'],
  remedies: {
    'turn-off-protection-here': protectionOff,
    'allow-third-party-cookies-here': protectionOff,
    'allow-popups-here': [
      { do: 'press', label: { en: 'Preferences', tr: 'Tercihler' } },
      {
        do: 'press',
        label: {
          en: 'Allow pop-ups and third-party redirects for {host}',
          tr: '{host} için açılır pencerelere ve üçüncü taraf yönlendirmelerine izin ver',
        },
      },
    ],
    'allow-notifications-here': [
      { do: 'open-address', address: 'about:preferences#privacy' },
      { do: 'press', label: { en: 'Notifications', tr: 'Bildirimler' } },
      { do: 'set', label: { en: '{host}', tr: '{host}' }, value: { en: 'Allow', tr: 'İzin ver' } },
    ],
    'clear-site-data': [
      { do: 'press-picture', picture: 'shield' },
      { do: 'press', label: { en: 'Clear cookies and site data', tr: 'Çerezleri ve site verilerini temizle' } },
      { do: 'press', label: { en: 'Clear', tr: 'Temizle' } },
    ],
  },
});
