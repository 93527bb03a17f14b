import { defineScenario } from '../define-scenario.ts';
import { MANY_FRAMES, shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const contentBlockerManyFramesScenario = defineScenario({
  id: 'content-blocker-many-frames',
  about: 'content-blocker',
  title: 'A blocker refuses the chat on a page that makes ten thousand frames',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ body: MANY_FRAMES, widgets: crispWidget.snippet(hosts) }) }),
  browser: { blocker: {} },
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'crisp', state: 'broken' } },
});
