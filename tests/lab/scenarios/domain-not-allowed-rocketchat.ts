import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { rocketchatWidget } from '../widgets/rocketchat.ts';

export const domainNotAllowedRocketchatScenario = defineScenario({
  id: 'domain-not-allowed-rocketchat',
  about: 'domain-not-allowed',
  title: 'The own server refuses this domain',
  widgets: [rocketchatWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: rocketchatWidget.snippet(hosts) }) }),
  settings: { isDomainRefused: true },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'domain-not-allowed', side: 'site', vendor: { id: 'rocketchat', state: 'broken' } },
});
