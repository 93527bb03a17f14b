import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { tidioWidget } from '../widgets/tidio.ts';

export const hiddenByCosmeticFilterFrameScenario = defineScenario({
  id: 'hidden-by-cosmetic-filter-frame',
  about: 'hidden-by-cosmetic-filter',
  title: 'A cosmetic rule hides what holds the frame in which the button lies',
  // From inside, a button in a hidden frame lies outside the window.
  nearMissOf: ['covered-by-page'],
  widgets: [tidioWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: tidioWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: () => ['@@||tidio.co^', '@@||tidiochat.com^', '###tidio-chat'] } },
  // Firefox's blocker hides a moment after the chat has drawn itself.
  proof: ['no-launcher', 'no-composer'],
  expect: { status: 'broken', topCause: 'hidden-by-cosmetic-filter', side: 'user', vendor: { id: 'tidio', state: ['hidden', 'broken'] } },
});
