import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const hiddenByCosmeticFilterScenario = defineScenario({
  id: 'hidden-by-cosmetic-filter',
  about: 'hidden-by-cosmetic-filter',
  title: 'A cosmetic rule hides the launcher, every request goes through',
  nearMissOf: ['hidden-by-site'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: () => ['@@||client.crisp.chat^', '##.crisp-client'] } },
  // Firefox's blocker hides a moment after the chat has drawn itself: a quick press still meets the launcher, and then the panel is hidden.
  proof: ['no-launcher', 'no-composer'],
  expect: { status: 'broken', topCause: 'hidden-by-cosmetic-filter', side: 'user', vendor: { id: 'crisp', state: ['hidden', 'broken'] } },
});
