import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const websocketDroppedLateCrispScenario = defineScenario({
  id: 'websocket-dropped-late-crisp',
  about: 'websocket-dropped',
  title: 'The socket is cut three seconds after each time that it opened',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'client.relay.crisp.chat', socket: { dropAfterMs: 3_000 } }],
  // Between two cuts there is time enough for a question and its answer.
  proof: ['answered', 'no-reply'],
  expect: { status: 'broken', topCause: 'websocket-dropped', side: 'network', vendor: { id: 'crisp', state: 'broken' } },
});
