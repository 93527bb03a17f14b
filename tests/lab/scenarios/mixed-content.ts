import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const mixedContentScenario = defineScenario({
  id: 'mixed-content',
  about: 'mixed-content',
  title: 'The secure page names an insecure loader',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts).replaceAll('https://', 'http://') }) }),
  healthyPages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'mixed-content', side: 'site', vendor: { id: 'rocketchat', state: 'broken' } },
});
