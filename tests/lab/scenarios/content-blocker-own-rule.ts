import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const contentBlockerOwnRuleScenario = defineScenario({
  id: 'content-blocker-own-rule',
  about: 'content-blocker',
  title: 'A rule of the person refuses a self-hosted loader',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  browser: { blocker: { ownRules: ({ chat }) => [`||${chat}^`] } },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'content-blocker', side: 'user', vendor: { id: 'rocketchat', state: 'broken' } },
});
