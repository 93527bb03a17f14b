import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const coveredByPageScenario = defineScenario({
  id: 'covered-by-page',
  about: 'covered-by-page',
  title: 'A banner of the page lies over the launcher',
  nearMissOf: ['hidden-by-site'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<div style="position: fixed; right: 0; bottom: 0; width: 260px; height: 180px; background: #fed; z-index: 2147483647">Get 10% off your first lamp!</div>`,
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: ['no-composer', 'no-launcher'],
  expect: { status: 'broken', topCause: 'covered-by-page', side: 'site', vendor: { id: 'crisp', state: ['hidden', 'broken'] } },
});
