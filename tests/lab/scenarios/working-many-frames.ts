import { defineScenario } from '../define-scenario.ts';
import { MANY_FRAMES, shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingManyFramesScenario = defineScenario({
  id: 'working-many-frames',
  about: 'working',
  title: 'A chat works on a page that makes ten thousand frames',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ body: MANY_FRAMES, widgets: crispWidget.snippet(hosts) }) }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
