import { defineScenario } from '../define-scenario.ts';
import { CROWD, shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const workingCrowdedPageScenario = defineScenario({
  id: 'working-crowded-page',
  about: 'working',
  title: 'A chat works on a page that makes hundreds of frames',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ body: CROWD, widgets: crispWidget.snippet(hosts) }) }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
