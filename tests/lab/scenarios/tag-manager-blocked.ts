import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';

export const tagManagerBlockedScenario = defineScenario({
  id: 'tag-manager-blocked',
  about: 'tag-manager-blocked',
  title: 'A blocker refuses the tag manager that brings the chat',
  widgets: [googleTagsWidget, crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({ head: `<link rel="preconnect" href="https://client.crisp.chat">`, widgets: googleTagsWidget.snippet(hosts) }),
  }),
  browser: { blocker: { ownRules: () => ['||www.googletagmanager.com^'] } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'tag-manager-blocked', side: 'user', vendor: { id: 'crisp', state: ['broken', 'stub'] } },
});
