import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const hiddenByCosmeticFilterIntercomScenario = defineScenario({
  id: 'hidden-by-cosmetic-filter-intercom',
  about: 'hidden-by-cosmetic-filter',
  title: 'A cosmetic rule hides the messenger, every request goes through',
  widgets: [intercomWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      // Hides nothing on a screen, so the page is not to blame.
      head: '<style>@media print { .intercom-lightweight-app { display: none } }</style>',
      widgets: intercomWidget.snippet(hosts),
    }),
  }),
  browser: { blocker: { ownRules: () => ['@@||intercom.io^', '@@||intercomcdn.com^', '##.intercom-lightweight-app'] } },
  // Firefox's blocker hides a moment after the chat has drawn itself: a quick press still meets the launcher, and then the panel is hidden.
  proof: ['no-launcher', 'no-composer'],
  expect: {
    status: 'broken',
    topCause: 'hidden-by-cosmetic-filter',
    side: 'user',
    vendor: { id: 'intercom', state: ['hidden', 'broken'] },
  },
});
