import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const hiddenBySiteStyleScenario = defineScenario({
  id: 'hidden-by-site-style',
  about: 'hidden-by-site',
  title: 'A style of the page turns the launcher off',
  nearMissOf: ['hidden-by-cosmetic-filter', 'covered-by-page', 'stale-site-data'],
  widgets: [chatwootWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: `<style>@media (min-width: 300px) { .woot-widget-bubble { display: none !important } }</style>`,
      widgets: chatwootWidget.snippet(hosts),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  // In a private window it is hidden just as well, so nothing that the browser keeps is to blame.
  isComparedPrivately: true,
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'hidden-by-site', side: 'site', vendor: { id: 'chatwoot', state: ['hidden', 'broken'] } },
});
