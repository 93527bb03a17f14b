import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const hostUnreachableRefusedScenario = defineScenario({
  id: 'host-unreachable-refused',
  about: 'host-unreachable',
  title: 'The host refuses every connection',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  browser: { refused: ({ chat }) => [chat] },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'host-unreachable', side: 'network', vendor: { id: 'chatwoot', state: 'broken' } },
});
