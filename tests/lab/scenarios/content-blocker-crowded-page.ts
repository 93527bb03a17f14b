import { defineScenario } from '../define-scenario.ts';
import { CROWD, shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const contentBlockerCrowdedPageScenario = defineScenario({
  id: 'content-blocker-crowded-page',
  about: 'content-blocker',
  title: 'A blocker refuses the chat on a page that makes hundreds of frames',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ body: CROWD, widgets: crispWidget.snippet(hosts) }) }),
  browser: { blocker: {} },
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'crisp', state: 'broken' } },
});
