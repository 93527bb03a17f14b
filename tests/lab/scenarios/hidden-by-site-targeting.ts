import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const hiddenBySiteTargetingScenario = defineScenario({
  id: 'hidden-by-site-targeting',
  about: 'hidden-by-site',
  title: 'The owner shows the chat to other people only',
  nearMissOf: ['outside-hours'],
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  settings: { isTargetedAway: true },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'hidden-by-site', side: 'site', vendor: { id: 'crisp', state: ['hidden', 'broken'] } },
});
