import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';

export const workingAnalyticsBlockedScenario = defineScenario({
  id: 'working-analytics-blocked',
  about: 'working',
  title: 'The chat works while a blocker refuses only the statistics',
  nearMissOf: ['content-blocker', 'vendor-api-blocked'],
  widgets: [crispWidget, googleTagsWidget],
  pages: (hosts) => ({
    '/help': shopPage({
      head: '<script async src="https://www.google-analytics.com/analytics.js"></script>',
      widgets: crispWidget.snippet(hosts),
    }),
  }),
  browser: { blocker: { ownRules: () => ['||www.google-analytics.com^', '@@||client.crisp.chat^'] } },
  proof: 'answered',
  expect: { status: 'working', topCause: null, vendor: { id: 'crisp', state: 'working' } },
});
