import { defineScenario } from '../define-scenario.ts';
import { shopPage } from '../server/shop-page.ts';
import { intercomWidget } from '../widgets/intercom.ts';

export const hostUnreachableApiScenario = defineScenario({
  id: 'host-unreachable-api',
  about: 'host-unreachable',
  title: 'The script comes, the host of the API does not resolve',
  widgets: [intercomWidget],
  pages: (hosts) => ({ '/help': shopPage({ widgets: intercomWidget.snippet(hosts) }) }),
  browser: { unresolved: () => ['api-iam.intercom.io'] },
  proof: 'no-launcher',
  expect: { status: 'broken', topCause: 'host-unreachable', side: 'network', vendor: { id: 'intercom', state: 'broken' } },
});
