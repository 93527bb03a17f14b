import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingInsecurePictureScenario = defineScenario({
  id: 'working-insecure-picture',
  about: 'working',
  title: 'A picture with an insecure address on a secure page',
  nearMissOf: ['mixed-content'],
  widgets: [crispWidget],
  pages: (hosts) => ({
    '/help': shopPage({ body: `<img src="http://${hosts.chat}/lamp.png" alt="A lamp">`, widgets: crispWidget.snippet(hosts) }),
  }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
