import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const websocketBlockedByExtensionScenario = defineScenario({
  id: 'websocket-blocked-by-extension',
  about: 'websocket-blocked',
  title: 'A blocker refuses only the socket',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: ({ chat }) => [`||${chat}/cable^$websocket`] } },
  proof: 'no-reply',
  expect: { status: 'broken', topCause: 'websocket-blocked', side: 'user', vendor: { id: 'chatwoot', state: 'broken' } },
});
