import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const tagManagerBlockedIntercomScenario = defineScenario({
  id: 'tag-manager-blocked-intercom',
  about: 'tag-manager-blocked',
  title: 'A blocker refuses the tag manager, and the page is ready for the chat that it would bring',
  widgets: [intercomWidget],
  pages: () => ({
    '/help': shopPage({
      head: `<link rel="preconnect" href="https://widget.intercom.io">
        <script async src="https://www.googletagmanager.com/gtm.js?id=GTM-LAMP01"></script>`,
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: () => ['||www.googletagmanager.com^'] } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'tag-manager-blocked', side: 'user', vendor: { id: 'intercom', state: ['broken', 'stub'] } },
});
