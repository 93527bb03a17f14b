import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const consentNotGivenCrispScenario = defineScenario({
  id: 'consent-not-given-crisp',
  about: 'consent-not-given',
  title: 'The chat waits for a banner of another make, with an attribute of its own',
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<div id="onetrust-banner-sdk" role="dialog" aria-label="Cookies" style="position: fixed; left: 0; bottom: 0; width: 300px; background: #eee; padding: 1rem">
        <p>We use cookies for support and statistics.</p><button id="onetrust-accept-btn-handler">Accept all</button></div>`,
      widgets: crispWidget
        .snippet(hosts)
        .replace('<script type="text/javascript"', '<script type="text/plain" class="optanon-category-C0003"'),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'consent-not-given', side: 'site', vendor: { id: 'crisp', state: ['broken', 'hidden', 'stub'] } },
});
