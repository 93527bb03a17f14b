import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const websocketBlockedRefusedScenario = defineScenario({
  id: 'websocket-blocked-refused',
  about: 'websocket-blocked',
  title: 'A proxy refuses every socket',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', socket: { refuse: 403 } }],
  proof: 'no-reply',
  expect: { status: 'broken', topCause: 'websocket-blocked', side: 'network', vendor: { id: 'rocketchat', state: 'broken' } },
});
