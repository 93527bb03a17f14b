import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const facadeNotHydratedCrispScenario = defineScenario({
  id: 'facade-not-hydrated-crisp',
  about: 'facade-not-hydrated',
  title: 'A bubble that only looks like the chat, and never loads it',
  widgets: [crispWidget],
  pages: () => ({
    '/help': shopPage({
      head: '<link rel="preconnect" href="https://client.crisp.chat">',
      body: `<button type="button" aria-label="Live chat" class="chat-facade"
        style="position: fixed; right: 20px; bottom: 20px; width: 60px; height: 60px; border-radius: 30px; background: #1972f5">Chat</button>`,
    }),
  }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'facade-not-hydrated', side: 'site', vendor: { id: 'crisp', state: ['broken', 'stub'] } },
});
