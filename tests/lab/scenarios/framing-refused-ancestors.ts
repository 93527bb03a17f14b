import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { chatwootWidget } from '../widgets/chatwoot.ts';

export const framingRefusedAncestorsScenario = defineScenario({
  id: 'framing-refused-ancestors',
  about: 'framing-refused',
  title: 'frame-ancestors refuses the frame of the chat',
  widgets: [chatwootWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: chatwootWidget.snippet(hosts) }) }),
  faults: [{ host: 'chat', path: '/widget', headers: { 'content-security-policy': "frame-ancestors 'self'" } }],
  proof: 'no-composer',
  expect: { status: 'broken', topCause: 'framing-refused', side: 'site', vendor: { id: 'chatwoot', state: 'broken' } },
});
