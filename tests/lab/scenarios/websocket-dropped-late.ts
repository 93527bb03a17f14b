import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const websocketDroppedLateScenario = defineScenario({
  id: 'websocket-dropped-late',
  about: 'websocket-dropped',
  title: 'The socket is cut every four seconds, as by a middle box without patience',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', socket: { dropAfterMs: 4_000 } }],
  // Between two cuts there is time enough for a question and its answer.
  proof: ['answered', 'no-reply'],
  expect: { status: 'broken', topCause: 'websocket-dropped', side: 'network', vendor: { id: 'rocketchat', state: 'broken' } },
});
