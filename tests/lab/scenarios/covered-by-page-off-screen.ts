import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const coveredByPageOffScreenScenario = defineScenario({
  id: 'covered-by-page-off-screen',
  about: 'covered-by-page',
  title: 'A style of the page pushes the launcher off the screen',
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({ head: `<style>.crisp-client { right: -400px !important }</style>`, widgets: crispWidget.snippet(hosts) }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: ['no-launcher', 'no-composer'],
  expect: {
    status: 'broken',
    topCause: 'covered-by-page',
    side: 'site',
    alsoTrue: ['hidden-by-site'],
    vendor: { id: 'crisp', state: ['hidden', 'broken'] },
  },
});
