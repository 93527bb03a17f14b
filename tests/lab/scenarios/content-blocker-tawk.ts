import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tawkWidget } from '../widgets/tawk.ts';

export const contentBlockerTawkScenario = defineScenario({
  id: 'content-blocker-tawk',
  about: 'content-blocker',
  title: 'A public list names the loader',
  widgets: [tawkWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tawkWidget.snippet(hosts) }) }),
  browser: { blocker: {} },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'tawk', state: 'broken' } },
});
