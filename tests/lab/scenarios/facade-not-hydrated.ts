import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const facadeNotHydratedScenario = defineScenario({
  id: 'facade-not-hydrated',
  about: 'facade-not-hydrated',
  title: 'The button is a placeholder, and a press does nothing',
  widgets: [intercomWidget],
  pages: () => ({
    '/help': shopPage({
      head: '<link rel="preconnect" href="https://widget.intercom.io">',
      body: `<div class="live-chat-loader-placeholder"><div role="button" tabindex="0" aria-label="Load Chat" class="intercom-launcher"
        style="position: fixed; right: 20px; bottom: 20px; width: 48px; height: 48px; border-radius: 24px; background: #333; cursor: pointer"></div></div>`,
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'facade-not-hydrated', side: 'site', vendor: { id: 'intercom', state: ['broken', 'stub'] } },
});
