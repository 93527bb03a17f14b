import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const websocketDroppedScenario = defineScenario({
  id: 'websocket-dropped',
  about: 'websocket-dropped',
  title: 'The socket opens and is cut again and again',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  // Shorter than it takes to send a message and get its answer.
  faults: [{ host: 'chat', socket: { dropAfterMs: 120 } }],
  // Seldom an answer slips through between two cuts.
  proof: ['no-reply', 'answered'],
  expect: { status: 'broken', topCause: 'websocket-dropped', side: 'network', vendor: { id: 'rocketchat', state: 'broken' } },
});
