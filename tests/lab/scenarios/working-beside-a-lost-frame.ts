import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingBesideALostFrameScenario = defineScenario({
  id: 'working-beside-a-lost-frame',
  about: 'working',
  title: 'A chat works though one of its own frames is answered with an error',
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      body: '<iframe src="https://client.crisp.chat/static/lost.html" title="Notifications" hidden></iframe>',
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
