import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const coveredByPageChatwootScenario = defineScenario({
  id: 'covered-by-page-chatwoot',
  about: 'covered-by-page',
  title: 'A bar of the page lies over the launcher',
  widgets: [chatwootWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<div style="position: fixed; left: 0; right: 0; bottom: 0; height: 140px; background: #def; z-index: 2147483647">Free shipping this week</div>`,
      widgets: chatwootWidget.snippet(hosts),
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  proof: ['no-composer', 'no-launcher'],
  expect: { status: 'broken', topCause: 'covered-by-page', side: 'site', vendor: { id: 'chatwoot', state: ['hidden', 'broken'] } },
});
