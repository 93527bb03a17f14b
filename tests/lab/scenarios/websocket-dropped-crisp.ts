import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const websocketDroppedCrispScenario = defineScenario({
  id: 'websocket-dropped-crisp',
  about: 'websocket-dropped',
  title: 'The socket opens and is cut again and again',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'client.relay.crisp.chat', socket: { dropAfterMs: 10 } }],
  // Seldom an answer slips through between two cuts.
  proof: ['no-reply', 'answered'],
  expect: { status: 'broken', topCause: 'websocket-dropped', side: 'network', vendor: { id: 'crisp', state: 'broken' } },
});
