import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const consentNotGivenScenario = defineScenario({
  id: 'consent-not-given',
  about: 'consent-not-given',
  title: 'The chat waits for the cookie banner',
  widgets: [tidioWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<div id="CybotCookiebotDialog" role="dialog" aria-label="Cookies" style="position: fixed; left: 0; bottom: 0; width: 300px; background: #eee; padding: 1rem">
        <p>We use cookies for support and statistics.</p><button id="CybotCookiebotDialogBodyButtonAccept">Allow all</button> <button>Deny</button></div>
        <script>window.Cookiebot = { hasResponse: false, consent: { preferences: false, marketing: false } };</script>`,
      widgets: tidioWidget.snippet(hosts).replace('<script ', '<script type="text/plain" data-cookieconsent="preferences" '),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: tidioWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'consent-not-given', side: 'site', vendor: { id: 'tidio', state: ['broken', 'hidden', 'stub'] } },
});
