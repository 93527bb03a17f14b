import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { googleTagsWidget } from '../widgets/google-tags.ts';

/** Nothing is broken here: there is no chat to heal. */
export const widgetNotInstalledStatisticsBlockedScenario = defineScenario({
  id: 'widget-not-installed-statistics-blocked',
  about: 'widget-not-installed',
  title: 'A blocker refuses statistics on a page without a chat',
  nearMissOf: ['content-blocker'],
  widgets: [googleTagsWidget],
  pages: () => ({ '/help': shopPage({ head: '<script async src="https://www.google-analytics.com/analytics.js"></script>' }) }),
  browser: { blocker: { ownRules: () => ['||www.google-analytics.com^'] } },
  proof: 'no-launcher',
  healthyProof: 'no-launcher',
  expect: { status: 'no-widget', topCause: 'widget-not-installed', vendor: null },
});
