import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { crispWidget } from '../widgets/crisp.ts';

export const domainNotAllowedScenario = defineScenario({
  id: 'domain-not-allowed',
  about: 'domain-not-allowed',
  title: 'The vendor refuses this domain',
  widgets: [crispWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: crispWidget.snippet(hosts) }) }),
  settings: { isDomainRefused: true },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'domain-not-allowed', side: 'site', vendor: { id: 'crisp', state: 'broken' } },
});
