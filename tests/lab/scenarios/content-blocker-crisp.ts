import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const contentBlockerCrispScenario = defineScenario({
  id: 'content-blocker-crisp',
  about: 'content-blocker',
  title: 'A public list names the loader',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  browser: { blocker: {} },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'crisp', state: 'broken' } },
});
