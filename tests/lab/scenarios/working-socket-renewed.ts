import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingSocketRenewedScenario = defineScenario({
  id: 'working-socket-renewed',
  about: 'working',
  title: 'The socket is cut once, and the next one holds',
  nearMissOf: ['websocket-dropped'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  faults: [{ host: 'client.relay.crisp.chat', socket: { dropAfterMs: 2_000, onlyOnce: true } }],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
