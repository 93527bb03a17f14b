import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const workingConsentPendingElsewhereScenario = defineScenario({
  id: 'working-consent-pending-elsewhere',
  about: 'working',
  title: 'The cookie banner waits, but the chat does not wait for it',
  nearMissOf: ['consent-not-given'],
  widgets: [tidioWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<div id="CybotCookiebotDialog" role="dialog" aria-label="Cookies" style="position: fixed; left: 0; bottom: 0; width: 300px; background: #eee; padding: 1rem">
        <p>We use cookies for support and statistics.</p><button id="CybotCookiebotDialogBodyButtonAccept">Allow all</button> <button>Deny</button></div>
        <script>window.Cookiebot = { hasResponse: false, consent: { preferences: false, marketing: false } };</script>`,
      widgets: tidioWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'tidio', state: 'working' } },
});
