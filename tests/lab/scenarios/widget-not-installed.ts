import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

/** Nothing is broken here: there is no chat to heal. */
export const widgetNotInstalledScenario = defineScenario({
  id: 'widget-not-installed',
  about: 'widget-not-installed',
  title: 'A page without any chat',
  nearMissOf: ['offline-or-slow'],
  widgets: [rocketchatWidget],
  pages: () => ({ '/help': shopPage() }),
  proof: 'no-launcher',
  healthyProof: 'no-launcher',
  expect: { status: 'no-widget', topCause: 'widget-not-installed', vendor: null },
});
