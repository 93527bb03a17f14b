import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const framingRefusedHeaderScenario = defineScenario({
  id: 'framing-refused-header',
  about: 'framing-refused',
  title: 'X-Frame-Options refuses the frame of the chat',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', path: '/livechat', headers: { 'x-frame-options': 'DENY' } }],
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'framing-refused', side: 'site', vendor: { id: 'rocketchat', state: 'broken' } },
});
