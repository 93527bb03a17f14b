import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingOtherFrameRefusedScenario = defineScenario({
  id: 'working-other-frame-refused',
  about: 'working',
  title: 'Another frame of the page may not be framed',
  nearMissOf: ['framing-refused'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: `<iframe src="https://${hosts.chat}/map" title="Map" width="300" height="150"></iframe>`,
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  faults: [{ host: 'chat', path: '/map', body: '<p>Our shop', contentType: 'text/html', headers: { 'x-frame-options': 'DENY' } }],
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
