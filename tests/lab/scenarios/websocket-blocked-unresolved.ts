import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const websocketBlockedUnresolvedScenario = defineScenario({
  id: 'websocket-blocked-unresolved',
  about: 'websocket-blocked',
  title: 'Only the host of the socket does not resolve',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  browser: { unresolved: () => ['client.relay.crisp.chat'] },
  proof: 'no-reply',
  expect: { status: 'broken', topCause: 'websocket-blocked', side: 'network', vendor: { id: 'crisp', state: 'broken' } },
});
