import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rasaWidget } from '../widgets/rasa.ts';

export const workingByPollingScenario = defineScenario({
  id: 'working-by-polling',
  about: 'working',
  title: 'The socket is refused, but long polling carries the chat',
  nearMissOf: ['websocket-blocked'],
  widgets: [rasaWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rasaWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', socket: { refuse: 403 } }],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'generic', state: 'working' } },
});
